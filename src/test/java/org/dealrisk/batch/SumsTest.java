package org.dealrisk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.dealrisk.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** A table comes to the same whether its rows are added up in one part or in several. */
class SumsTest {

    private static final List<Tally> ROWS = List.of(
            tally(1, Verdict.SIGN, "TWD", 100, "Acme", List.of()),
            tally(2, Verdict.WALK_AWAY, "TWD", 200, "Best", List.of("GUA-002", "VAL-002")),
            tally(3, Verdict.ESCALATE, "TWD", 40, "Acme", List.of("GUA-002")),
            tally(4, Verdict.NEGOTIATE, "EUR", 7, "Acme", List.of("VAL-002")),
            withoutFee(5));

    @Test
    void partsComeToTheWhole() {
        for (int cut = 0; cut <= ROWS.size(); cut++) {
            Sums sums = sumOf(ROWS.subList(0, cut));
            sums.addAll(sumOf(ROWS.subList(cut, ROWS.size())));
            isWhole(sums);
        }
    }

    private static void isWhole(Sums sums) {
        assertThat(sums.fees()).isEqualTo(Map.of("TWD", money(340), "EUR", money(7)));
        assertThat(sums.feesAtRisk()).isEqualTo(Map.of("TWD", money(240)));
        assertThat(sums.losses()).isEqualTo(Map.of("TWD", money(34), "EUR", money(1)));
        assertThat(sums.rules()).isEqualTo(Map.of("XA-001:high", 5L));
        assertThat(sums.costliest())
                .containsExactly(
                        new Summary.Costliest("VAL-002", "EUR", money(7)),
                        new Summary.Costliest("GUA-002", "TWD", money(240)));
        for (Map<String, Heaviest> shares : List.of(sums.clients(), sums.sources(), sums.owners())) {
            assertThat(shares.keySet()).containsExactly("EUR", "TWD");
            assertThat(shares.get("TWD").most(2))
                    .containsExactly(
                            new Heaviest.Share("Best", money(200), 1), new Heaviest.Share("Acme", money(140), 2));
        }
        assertThat(sums.worst()).extracting(Tally::row).containsExactly(2L, 3L, 4L, 1L, 5L);
    }

    @Test
    void aRuleBehindSeveralDealsCostsWhatTheyCostTogether() {
        Sums sums = sumOf(List.of(
                tally(1, Verdict.ESCALATE, "EUR", 50, "Acme", List.of("XA-001")),
                tally(2, Verdict.ESCALATE, "EUR", 30, "Acme", List.of("XA-002")),
                tally(3, Verdict.ESCALATE, "EUR", 30, "Acme", List.of("XA-002"))));
        assertThat(sums.costliest()).containsExactly(new Summary.Costliest("XA-002", "EUR", money(60)));
    }

    /** Whatever the order in which they come. */
    @Test
    void theTwentyWorstAreKept() {
        List<Tally> rows = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            int fee = i * 37 % 50;
            rows.add(tally(100 - fee, Verdict.NEGOTIATE, "EUR", fee, "Acme", List.of()));
        }
        Sums sums = sumOf(rows.subList(0, 25));
        sums.addAll(sumOf(rows.subList(25, 50)));
        assertThat(sums.worst())
                .extracting(Tally::row)
                .containsExactlyElementsOf(LongStream.range(51, 71).boxed().toList());
    }

    /** Of equally grave rows the first. */
    @Test
    void equallyGraveRowsComeInTheirOrder() {
        Sums sums = sumOf(IntStream.rangeClosed(1, 30)
                .mapToObj(row -> tally(31 - row, Verdict.SIGN, "EUR", 1, "Acme", List.of()))
                .toList());
        assertThat(sums.worst())
                .extracting(Tally::row)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 20).boxed().toList());
    }

    private static Sums sumOf(List<Tally> rows) {
        Sums sums = new Sums();
        rows.forEach(sums::add);
        return sums;
    }

    /** A row whose loss is a tenth of its fee. */
    private static Tally tally(int row, Verdict verdict, String currency, int fee, String name, List<String> causes) {
        return new Tally(
                row,
                "D" + row,
                verdict.name(),
                new RiskKey(verdict.ordinal(), 0, BigDecimal.ZERO, money(fee), row),
                Optional.of(money(fee)),
                currency,
                Optional.of(money((fee + 5) / 10)),
                List.of("XA-001:high"),
                causes,
                Optional.of(name),
                Optional.of(name),
                Optional.of(name));
    }

    private static Tally withoutFee(int row) {
        return new Tally(
                row,
                "D" + row,
                Verdict.SIGN.name(),
                new RiskKey(Verdict.SIGN.ordinal(), 0, BigDecimal.ZERO, BigDecimal.ZERO, row),
                Optional.empty(),
                "",
                Optional.of(money(99)),
                List.of("XA-001:high"),
                List.of("XA-009"),
                Optional.of("Acme"),
                Optional.of("Acme"),
                Optional.of("Acme"));
    }

    private static BigDecimal money(int amount) {
        return BigDecimal.valueOf(amount);
    }
}
