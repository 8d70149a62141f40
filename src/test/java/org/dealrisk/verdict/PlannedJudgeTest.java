package org.dealrisk.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.dealrisk.clause.ClauseMerge;
import org.dealrisk.clause.ClauseReader;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.clause.RememberingReader;
import org.dealrisk.clause.TextReader;
import org.dealrisk.diag.Passage;
import org.dealrisk.economics.DealEconomics;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.FigureName;
import org.dealrisk.economics.Figures;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Remark;
import org.dealrisk.model.TextSample;
import org.dealrisk.model.Value;
import org.dealrisk.proof.BuiltinRules;
import org.dealrisk.rule.Exemption;
import org.dealrisk.rule.PackSettings;
import org.dealrisk.rule.RulePack;
import org.dealrisk.rule.Weighed;
import org.dealrisk.text.Language;
import org.junit.jupiter.api.Test;

/**
 * Holds the plan of the rules to the rules: of random deals of any kind, and of random rows of random tables, both
 * have to say the same, to the last digit. {@code -Ddealrisk.planned=1000000} takes more deals, {@code
 * -Ddealrisk.seed=…} repeats a run.
 */
class PlannedJudgeTest {

    private static final int DEALS = Integer.getInteger("dealrisk.planned", 4_000);
    private static final long SEED = Long.getLong("dealrisk.seed", 20260422L);

    private static final int ROWS_OF_A_TABLE = 40;

    private static final List<String> SENTENCES = List.of(
            "Any lead forecast is an estimate and is not a commitment.",
            "The agency guarantees 300 leads by the end of the campaign.",
            "The agency shall provide make-good impressions until the guaranteed number is reached.",
            "Unlimited revisions until the client is satisfied.",
            "The agency shall indemnify the client against all claims.",
            "Payment is due within 90 days of the date of the invoice.",
            "The agency shall not work for any competitor of the client during the term.",
            "We will deliver whatever it takes, no matter what.",
            "The supplier shall bear every loss of up to 40 % of the price.",
            "保證有1000筆名單 不然就要補版補齊為止",
            "乙方應於簽約後支付百分之三十訂金",
            "逾期一日按合約總價千分之一計罰",
            "本約期滿自動續約一年");

    private static final List<String> MAILS = List.of(
            "This is company policy.", "It was our fault and we will compensate you.", "We can certainly do that.");

    private static final ClauseReader READER = new RememberingReader(new TextReader());
    private static final ClauseMerge MERGE = new ClauseMerge(READER);
    private static final List<Judge> JUDGES = judges();

    private final Random random = new Random(SEED);
    private final RandomDeals deals = new RandomDeals(random);

    private static List<Judge> judges() {
        RulePack pack = BuiltinRules.load().value().orElseThrow();
        PackSettings.Result changed = PackSettings.apply(
                pack,
                Map.of("DAT-001", "off", "GUA-002", "low", "SCO-005", "critical", "DAT-004", "high"),
                Map.of("VAL-009.even", "3", "target_multiple", "5"));
        assertThat(changed.faults()).isEmpty();
        Judge.Terms terms = new Judge.Terms(Language.EN, Optional.empty(), false);
        return List.of(new Judge(pack, READER, terms), new Judge(changed.pack(), READER, terms));
    }

    @Test
    void deals() {
        System.out.println("planned: " + DEALS + " deals, seed " + SEED);
        for (int i = 0; i < DEALS / 2; i++) {
            Deal deal = embellished(deals.next(), EnumSet.allOf(Field.class));
            Judge judge = deals.pick(JUDGES);
            same(judge, judge.brief(deal), deal);
        }
    }

    @Test
    void rowsOfTables() {
        System.out.println("planned: " + DEALS + " rows, seed " + SEED);
        for (int i = 0; i < DEALS / 2; i += ROWS_OF_A_TABLE) {
            Set<Field> columns = columns();
            Judge judge = deals.pick(JUDGES);
            TableJudge table = judge.ofTable(columns);
            List<Deal> rows = new ArrayList<>();
            for (int row = 0; row < ROWS_OF_A_TABLE; row++) {
                rows.add(row(columns));
            }
            List<Brief> briefs = table.judge(rows);
            for (int row = 0; row < ROWS_OF_A_TABLE; row++) {
                same(judge, briefs.get(row), rows.get(row));
                same(judge, table.judge(rows.get(row)), rows.get(row));
            }
        }
    }

    /** A row may say what its table has no column for, when the caller is wrong about the columns. */
    @Test
    void rowThatDoesNotFitIsJudgedAllTheSame() {
        Judge judge = JUDGES.get(0);
        TableJudge table = judge.ofTable(Set.of(Field.FEE));
        for (int i = 0; i < 100; i++) {
            Deal deal = deals.next();
            same(judge, table.judge(List.of(deal)).get(0), deal);
        }
    }

    /** What open facts could bring is told by the plan too, where it can be: ends, facts that decide, and questions. */
    @Test
    void outlooks() {
        System.out.println("planned: " + DEALS / 8 + " outlooks, seed " + SEED);
        int open = 0;
        for (int i = 0; i < DEALS / 8; i++) {
            Deal deal = embellished(deals.next(), EnumSet.allOf(Field.class));
            Judge judge = deals.pick(JUDGES);
            Assessment found = judge.assess(deal);
            open += found.decidedBy().isEmpty() ? 0 : 1;
            if (!deal.isYes(Field.TEMPLATE)) {
                assertThat(told(found))
                        .as(() -> "seed " + SEED + ": " + answers(found.deal()))
                        .isEqualTo(toldByTheRules(judge, found));
            }
        }
        assertThat(open).isPositive();
    }

    private static List<Object> told(Assessment found) {
        return List.of(found.range(), found.decidedBy(), found.questions());
    }

    private static List<Object> toldByTheRules(Judge judge, Assessment found) {
        Trial trial = Trial.of(found.merged(), judge.engine(), PackAssumptions.of(judge.pack()), Exemption.none());
        Unknowns unknowns = Unknowns.of(trial, judge.engine());
        RangeFinder ranges = new RangeFinder(
                RangeFinder.End.of(trial), unknowns, () -> trial.tries(judge.engine(), Exemption.none()));
        Outlook wanted = Outlook.of(trial, unknowns, ranges, found.notAssessed());
        return List.of(wanted.range(), wanted.decidedBy(), wanted.questions());
    }

    private Set<Field> columns() {
        Set<Field> columns = EnumSet.of(Field.FEE);
        double filled = deals.pick(List.of(0.05, 0.1, 0.3, 0.9));
        for (Field field : Field.values()) {
            if (random.nextDouble() < filled) {
                columns.add(field);
            }
        }
        return columns;
    }

    private Deal row(Set<Field> columns) {
        Deal.Builder row = Deal.builder(deals.next().address()).silence(Answer.notCollected());
        for (Field field : columns) {
            Optional<Value> value = random.nextInt(6) == 0 ? Optional.empty() : deals.value(field);
            row.answer(
                    field,
                    value.map(said -> Answer.known(said, RandomDeals.NOWHERE))
                            .orElse(new Answer.Unknown(RandomDeals.NOWHERE)));
        }
        if (columns.contains(Field.CLAUSE_LIST) && random.nextInt(3) > 0) {
            List<Clause> clauses = clauses();
            row.clauses(clauses).answer(Field.CLAUSE_LIST, RandomDeals.clauseList(clauses.size()));
        }
        return embellished(row.build(), columns);
    }

    /** With what a table or a form may say besides: amounts in a range or of another currency, a history, texts. */
    private Deal embellished(Deal deal, Set<Field> fields) {
        Deal.Builder more = deal.toBuilder();
        List<Field> all = List.copyOf(fields);
        if (random.nextInt(4) == 0) {
            Remark.Kind kind = deals.pick(Arrays.asList(Remark.Kind.values()));
            more.remarks(List.of(new Remark(deals.pick(all), kind, RandomDeals.NOWHERE, "2-3")));
        }
        if (random.nextInt(8) == 0) {
            Passage passage = Passage.whole(deals.pick(MAILS), RandomDeals.NOWHERE);
            more.texts(List.of(new TextSample(TextSample.Kind.EMAIL, passage)));
        }
        if (fields.contains(Field.HISTORY_UNITS) && random.nextInt(4) == 0) {
            more.answer(Field.HISTORY_UNITS, Answer.known(history(), RandomDeals.NOWHERE));
        }
        if (fields.contains(Field.CLAUSE_LIST) && random.nextInt(4) == 0) {
            List<Clause> clauses = new ArrayList<>(deal.clauses());
            clauses.addAll(clauses());
            more.clauses(clauses).answer(Field.CLAUSE_LIST, RandomDeals.clauseList(clauses.size()));
        }
        return more.build();
    }

    private Value history() {
        List<BigDecimal> units = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            units.add(BigDecimal.valueOf(random.nextInt(1500)));
        }
        return new Value.Quantities(units);
    }

    private List<Clause> clauses() {
        List<Clause> clauses = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            clauses.add(new Clause(
                    Passage.whole(deals.pick(SENTENCES), RandomDeals.NOWHERE),
                    Optional.empty(),
                    deals.pick(List.of(Clause.Author.values())),
                    random.nextInt(5) == 0 ? Clause.Negotiable.NO : Clause.Negotiable.UNKNOWN,
                    Map.of(),
                    Optional.empty()));
        }
        return clauses;
    }

    private static void same(Judge judge, Brief found, Deal deal) {
        MergedDeal merged = MERGE.merge(deal);
        Brief wanted = judge.reference(merged);
        assertThat(told(found))
                .as(() -> "seed " + SEED + ": " + answers(merged.deal()))
                .isEqualTo(told(wanted));
        for (FigureName name : FigureName.values()) {
            Figure exact = wanted.figures().get(name);
            assertThat(found.figures().get(name)).as(name::label).isEqualTo(exact);
            assertThat(found.figures().lacks(name))
                    .as(name::label)
                    .isEqualTo(exact.toDouble().isEmpty());
            double nearly = found.figures().nearly(name);
            if (!Double.isNaN(nearly)) {
                double number = exact.toDouble().orElseThrow();
                assertThat(nearly).as(name::label).isCloseTo(number, within(Math.abs(number) * 1e-13));
            }
        }
        if (wanted.figures() instanceof Figures all) {
            assertThat(DealEconomics.inputs()).containsAll(all.inputs());
        }
    }

    /** Everything that a brief says, as a text in which a difference is seen. */
    private static String told(Brief brief) {
        return String.join(
                "\n",
                "verdict " + brief.verdict() + " by " + brief.gate(),
                "causes " + told(brief.causes()),
                "range " + brief.range(),
                "index " + brief.riskIndex(),
                "findings " + told(brief.findings()),
                "missing " + brief.missing(),
                "completeness " + brief.completeness());
    }

    private static List<String> told(List<Weighed> findings) {
        return findings.stream()
                .map(finding -> finding.rule().code() + ":" + finding.severity()
                        + finding.subject().map(field -> "(" + field + ")").orElse(""))
                .toList();
    }

    private static String answers(Deal deal) {
        List<String> said = new ArrayList<>();
        for (Field field : deal.answered()) {
            said.add(field + "="
                    + deal.answer(field).stated().map(Object::toString).orElse("?"));
        }
        return deal.clauses().size() + " clauses; " + String.join("; ", said);
    }
}
