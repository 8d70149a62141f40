package org.dealrisk.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealrisk.economics.FigureName;
import org.dealrisk.model.Value;
import org.dealrisk.rule.Severity;
import org.dealrisk.verdict.Assessment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pairs of versions and what differs: {@code pairs.txt}. */
class DealDiffTest {

    private static final String GUARANTEED = """
        fee: 100000
        promised_leads: 1000
        average_order_value: 10000
        referral_source: inbound
        cost: {planned_spend: 60000}
        promise: {expected_units: 700}
        clauses:
          - {text: A, type: [guarantee-outcome, make-good-until-filled]}
        """;
    private static final String PLACED = GUARANTEED.replace(
            "{text: A, type: [guarantee-outcome, make-good-until-filled]}", "{text: B, type: placement-delivery}");

    static List<Versions.Pair> pairs() {
        return Versions.pairs();
    }

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("examples"))) {
            return files.filter(file -> file.endsWith("deal.yaml")).sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void versionsDifferInWhatIsListed(Versions.Pair pair) {
        DealDiff diff = Versions.diff(pair.old(), pair.now());
        assertThat(Versions.shown(diff)).isEqualTo(pair.diff());
        assertThat(diff.isEmpty()).isEqualTo(pair.diff().isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void theWayBackFavoursTheOtherSide(Versions.Pair pair) {
        isMirrored(Versions.one(pair.old()), Versions.one(pair.now()));
    }

    @Test
    void theWayBackOfEveryPairOfExamplesFavoursTheOtherSide() throws IOException {
        List<Assessment> deals = examples().stream().map(DealDiffTest::read).toList();
        for (Assessment old : deals) {
            deals.forEach(now -> isMirrored(old, now));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void aDealDoesNotDifferFromItself(Path file) {
        DealDiff diff = DealDiff.between(read(file), read(file));
        assertThat(diff).returns(true, DealDiff::isEmpty);
    }

    @Test
    void theMoneyOfTwoVersionsIsHeldAgainstEachOther() {
        DealDiff diff = Versions.diff(GUARANTEED, GUARANTEED.replace("100000", "200000"));
        assertThat(diff.value())
                .extracting(FigureChange::name)
                .containsExactly(FigureName.MULTIPLE_GROSS, FigureName.VENDOR_SHARE, FigureName.PRICE_PER_LEAD);
        FigureChange multiple = diff.value().get(0);
        assertThat(multiple.old() + " " + multiple.now()).isEqualTo("100 50");
        assertThat(multiple.difference().orElseThrow().percent().orElseThrow()).isEqualByComparingTo("-50");
        assertThat(diff.exposure()).extracting(FigureChange::name).contains(FigureName.MARGIN);
    }

    @Test
    void aSumOfNothingIsNoNumber() {
        DealDiff diff = Versions.diff(GUARANTEED.replace("promise: {expected_units: 700}\n", ""), GUARANTEED);
        FigureChange loss = diff.exposure().stream()
                .filter(change -> change.name() == FigureName.EXPECTED_LOSS)
                .findFirst()
                .orElseThrow();
        assertThat(loss.old().isKnown()).isFalse();
        assertThat(loss.now().isKnown()).isTrue();
        assertThat(loss.difference()).isEmpty();
    }

    @Test
    void findingsThatCameStandBeforeThoseThatWentWorstFirst() {
        DealDiff diff = Versions.diff(GUARANTEED, PLACED + "payment: {net_days: 120, upfront_percent: 0}\n");
        List<FindingChange> findings = diff.findings();
        assertThat(findings).isSortedAccordingTo(FindingChange.WORST_FIRST);
        assertThat(kinds(findings)).containsEntry("GUA-001", FindingChange.Kind.GONE);
        int firstGone = findings.indexOf(findings.stream()
                .filter(change -> change.kind() == FindingChange.Kind.GONE)
                .findFirst()
                .orElseThrow());
        assertThat(findings.subList(firstGone, findings.size()))
                .noneMatch(change -> change.kind() == FindingChange.Kind.NEW);
        assertThat(diff.verdictStep()).isNegative();
    }

    @Test
    void aWaiverTakesAFindingOutOfWhatIsWorse() {
        String waived = PLACED + """
            owner: A
            waivers:
              - {rule: VAL-001, reason: Brand placement, by: B, until: 2027-01-01}
            """;
        DealDiff to = Versions.diff(PLACED, waived);
        assertThat(kinds(to.findings())).containsEntry("VAL-001", FindingChange.Kind.WAIVED);
        assertThat(to.worsensTo(Severity.INFO)).isFalse();
        DealDiff back = Versions.diff(waived, PLACED);
        assertThat(kinds(back.findings())).containsEntry("VAL-001", FindingChange.Kind.UNWAIVED);
        assertThat(back.worsensTo(Severity.HIGH)).isTrue();
    }

    @Test
    void clausesOfTwoLongContractsArePairedInTime() {
        DealDiff diff = Versions.diff(contract("alpha"), contract("omega"));
        assertThat(diff.clauses()).hasSize(600).allMatch(change -> change.kind() == ClauseChange.Kind.REWORDED);
    }

    private static String contract(String word) {
        StringBuilder deal = new StringBuilder("clauses:\n");
        for (int i = 0; i < 600; i++) {
            deal.append("  - {text: 'Number ")
                    .append(i)
                    .append(" of the rooms is ")
                    .append(word)
                    .append(" ")
                    .append(i);
            deal.append("', type: []}\n");
        }
        return deal.toString();
    }

    private static void isMirrored(Assessment old, Assessment now) {
        DealDiff there = DealDiff.between(old, now);
        DealDiff back = DealDiff.between(now, old);
        assertThat(back.terms())
                .isEqualTo(there.terms().stream().map(DealDiffTest::mirrored).toList());
        Comparator<ClauseChange> order = Comparator.comparing(change -> change.old() + " " + change.now());
        assertThat(back.clauses().stream().sorted(order).toList())
                .isEqualTo(there.clauses().stream()
                        .map(change -> new ClauseChange(
                                change.now(), change.old(), change.favour().reversed()))
                        .sorted(order)
                        .toList());
        assertThat(kinds(back.findings()))
                .isEqualTo(there.findings().stream()
                        .map(change -> new FindingChange(change.now(), change.old()))
                        .collect(Collectors.collectingAndThen(Collectors.toList(), DealDiffTest::kinds)));
        assertThat(back.verdictStep()).isEqualTo(-there.verdictStep());
    }

    private static TermChange mirrored(TermChange term) {
        return new TermChange(
                term.field(),
                term.now(),
                term.old(),
                term.favour().reversed(),
                term.difference().flatMap(moved -> Difference.between(number(term, true), number(term, false))));
    }

    private static BigDecimal number(TermChange term, boolean now) {
        return ((Value.Quantity) (now ? term.now() : term.old()).stated().orElseThrow()).amount();
    }

    private static Map<String, FindingChange.Kind> kinds(List<FindingChange> findings) {
        Function<FindingChange, String> key = change -> change.finding().code()
                + change.finding().subject().map(field -> " " + field).orElse("");
        return findings.stream().collect(Collectors.toMap(key, FindingChange::kind));
    }

    private static Assessment read(Path file) {
        try {
            return Versions.all(file).get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
