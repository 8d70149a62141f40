package org.dealrisk.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.rule.RulePack;
import org.junit.jupiter.api.Test;

/**
 * Rows judged by packs that use the format in ways that the built-in one does not. {@code -Ddealrisk.seed=…} makes
 * other rows.
 */
class ColumnPacksTest {

    private static final long SEED = Long.getLong("dealrisk.seed", 20260607L);

    /** More than one long. */
    private static final int ROWS = 150;

    private static final Set<Field> COLUMNS = EnumSet.of(
            Field.FEE,
            Field.PROMISED_LEADS,
            Field.AVERAGE_ORDER_VALUE,
            Field.CURRENCY_CODE,
            Field.FIXED_COST,
            Field.UPFRONT_PERCENT,
            Field.AUTO_RENEW);

    /** Some that a derived rule counts. */
    private static final String HIGHS = """
            code: XA-001
            route: legal
            tiers: {high: fee > 30000}
            ---
            code: XA-002
            route: manager
            tiers: {high: promised_leads > 24}
            ---
            code: XA-003
            route: legal
            tiers: {critical: term.auto_renew && payment.upfront_percent < 20, high: term.auto_renew}
            ---
            """;

    @Test
    void countOfFindingsMayBeOneOfAList() {
        isSame(HIGHS + """
            code: XB-001
            route: legal
            order: derived
            tiers: {medium: 'findings("high") in [1, 2]'}
            """, "XB-001:MEDIUM");
    }

    @Test
    void comparisonOfCountsIsAValue() {
        isSame(HIGHS + """
            code: XB-001
            route: legal
            order: derived
            tiers: {medium: '(findings("high") >= 1) == true'}
            """, "XB-001:MEDIUM");
    }

    @Test
    void countMayHaveAName() {
        isSame(HIGHS + """
            code: XB-001
            route: legal
            order: derived
            let: {n: 'findings("high", "legal")', some: 'n >= 1'}
            tiers: {medium: 'n in [2, 3]', low: 'n in [1, 2, 3] && some'}
            """, "XB-001:MEDIUM", "XB-001:LOW");
    }

    /** Each name stands for twice as much as the one before. */
    @Test
    void fortyNamesOfNamesArePlanned() {
        String names = IntStream.range(1, 40)
                .mapToObj(i -> ", a" + i + ": a" + (i - 1) + " + a" + (i - 1))
                .collect(Collectors.joining());
        String rule = "code: XA-001\nroute: legal\nlet: {a0: fee + 1" + names + "}\n"
                + "tiers: {high: 'a39 > 10000000000000000'}\n";
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> isSame(rule, "XA-001:HIGH"));
    }

    @Test
    void rulesMayLookUpNoFieldAtAll() {
        String rule = "code: XA-001\nroute: legal\ntiers: ";
        isSame(rule + "{high: calc.gross > 100000, medium: calc.money_fields > 1}", "XA-001:HIGH", "XA-001:MEDIUM");
        isSame(rule + "{high: calc.margin < 0}", "XA-001:HIGH");
        isSame(rule + "{high: 'lacks(\"liability-cap\")'}");
        isSame(rule + "{high: client.disputes > 100}");
        isSame(rule + "{high: '2 > 1'}", "XA-001:HIGH");
    }

    private static final String GATHERED = """
            code: XA-001
            route: legal
            for_each:
              - {field: fee, tiers: {high: it > 100000, low: it > 1000}}
              - {field: promised_leads, when: term.auto_renew}
              - {field: payment.upfront_percent}
            gather: true
            tiers: {medium: it < 20}
            """;

    @Test
    void gatheredFieldsAreOneFindingOfTheWorstSeverity() {
        isSame(GATHERED, "XA-001:HIGH", "XA-001:MEDIUM", "XA-001:LOW");
    }

    private static final String TWICE = """
            code: XA-001
            route: legal
            for_each:
              - {field: fee, tiers: {medium: it > 1000}}
              - {field: fee, when: term.auto_renew, tiers: {high: it > 30000, low: it >= 0}}
              - {field: payment.upfront_percent, tiers: {high: it < 10}}
              - {field: payment.upfront_percent, tiers: {low: it < 50}}
            tiers: {info: it > 1}
            """;

    @Test
    void fieldThatIsNamedTwiceHasTheWorseFinding() {
        isSame(
                TWICE,
                "XA-001:HIGH(fee)",
                "XA-001:MEDIUM(fee)",
                "XA-001:LOW(fee)",
                "XA-001:HIGH(payment.upfront_percent)",
                "XA-001:LOW(payment.upfront_percent)");
    }

    @Test
    void severityOfAUserTakesThePlaceOfAllTiers() {
        isSame(SmallPack.of(GATHERED, Map.of("XA-001", "critical")), "XA-001:CRITICAL");
        isSame(SmallPack.of(TWICE, Map.of("XA-001", "low")), "XA-001:LOW(fee)", "XA-001:LOW(payment.upfront_percent)");
        String counting = HIGHS + """
            code: XB-001
            route: manager
            order: derived
            tiers: {high: 'findings("high") >= 2', low: 'findings("high") >= 1'}
            """;
        isSame(
                SmallPack.of(counting, Map.of("XA-001", "low", "XA-003", "medium", "XB-001", "high")),
                "XA-001:LOW",
                "XA-002:HIGH",
                "XA-003:MEDIUM",
                "XB-001:HIGH");
    }

    private static void isSame(String rules, String... findings) {
        isSame(SmallPack.of(rules), findings);
    }

    /** @param findings that have to be there in some row, or the comparison would be of nothing */
    private static void isSame(RulePack pack, String... findings) {
        Judge judge = SmallPack.judge(pack);
        RandomTables tables = new RandomTables(new Random(SEED));
        Set<String> found = new TreeSet<>();
        Set<Field> withClauses = EnumSet.copyOf(COLUMNS);
        withClauses.add(Field.CLAUSE_LIST);
        for (Set<Field> columns : List.of(COLUMNS, withClauses, Set.of(Field.FEE))) {
            List<Deal> rows = tables.rows(columns, ROWS);
            List<Brief> briefs = judge.ofTable(columns).judge(rows);
            assertThat(briefs).hasSize(ROWS);
            for (int row = 0; row < ROWS; row++) {
                BriefCheck.isSame(judge, briefs.get(row), rows.get(row), "seed " + SEED);
            }
            briefs.forEach(brief -> found.addAll(BriefCheck.told(brief.findings())));
        }
        assertThat(found).contains(findings);
    }
}
