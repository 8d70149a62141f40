package org.dealrisk.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.dealrisk.clause.ClauseMerge;
import org.dealrisk.clause.TypedByHand;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.FigureName;
import org.dealrisk.economics.FigureName.Unit;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.FieldKind;
import org.dealrisk.model.Value;
import org.dealrisk.proof.BuiltinRules;
import org.dealrisk.rule.Engine;
import org.dealrisk.rule.Exemption;
import org.dealrisk.rule.RulePack;
import org.junit.jupiter.api.Test;

/**
 * Writes random deals in another unit of money: all amounts times the same factor. The sums must follow, and what
 * is a ratio must not move, so neither may findings, gate and index. {@code -Ddealrisk.scaling=100000} takes more
 * deals, {@code -Ddealrisk.seed=…} repeats a run.
 *
 * <p>Two thresholds are amounts and not ratios, {@code small_deal} and {@code large_deal}: by them a deal of ten
 * times the money is another deal. They exist by currency, so the deals here are in one that has none. The factors
 * are powers of two, which a double carries without rounding.
 */
class ScalingTest {

    private static final int DEALS = Integer.getInteger("dealrisk.scaling", 2_000);
    private static final long SEED = Long.getLong("dealrisk.seed", 20260412L);
    private static final double TOLERANCE = 1e-12;

    private static final RulePack PACK = BuiltinRules.pack();
    private static final Engine ENGINE = new Engine(PACK);
    private static final ClauseMerge MERGE = new ClauseMerge(new TypedByHand());
    private static final List<BigDecimal> FACTORS =
            List.of(new BigDecimal("0.5"), new BigDecimal("2"), new BigDecimal("1024"));

    private static final Answer EURO = Answer.known(new Value.Text("EUR"), RandomDeals.NOWHERE);

    @Test
    void moneyInAnotherUnitScalesTheSumsAndMovesNothingElse() {
        System.out.println("scaling: " + DEALS + " deals, seed " + SEED);
        Random random = new Random(SEED);
        RandomDeals deals = new RandomDeals(random);
        for (int i = 0; i < DEALS; i++) {
            Deal deal = deals.next().with(Field.CURRENCY_CODE, EURO);
            BigDecimal factor = deals.pick(FACTORS);
            Trial before = trial(deal);
            Trial after = trial(scaled(deal, factor));
            String seed = "seed " + SEED + ", deal " + i + ", times " + factor;
            assertThat(after.gate()).as(seed).isEqualTo(before.gate());
            assertThat(found(after)).as(seed).isEqualTo(found(before));
            for (FigureName name : FigureName.values()) {
                BigDecimal by = name.unit() == Unit.MONEY ? factor : BigDecimal.ONE;
                compare(
                        seed + ", " + name,
                        before.figures().get(name),
                        after.figures().get(name),
                        by,
                        subtracted(name, after));
            }
        }
    }

    /** What is left of a margin is no more exact than the loss that was taken from it; 0 for any other figure. */
    private static double subtracted(FigureName name, Trial trial) {
        return name == FigureName.RISK_ADJUSTED_MARGIN
                ? trial.figures().get(FigureName.EXPECTED_LOSS).toDouble().orElse(0)
                : 0;
    }

    private static void compare(String what, Figure before, Figure after, BigDecimal factor, double subtracted) {
        if (before instanceof Figure.Known known) {
            double expected = known.value().multiply(factor).doubleValue();
            double tolerance = TOLERANCE * (Math.abs(expected) + subtracted);
            assertThat(after.toDouble().orElse(Double.NaN))
                    .as(what)
                    .isBetween(expected - tolerance, expected + tolerance);
        } else {
            assertThat(after).as(what).isEqualTo(before);
        }
    }

    private static List<String> found(Trial trial) {
        return trial.counted().stream()
                .map(found -> found.rule().code() + found.severity() + found.subject() + new TreeSet<>(found.clauses()))
                .toList();
    }

    private static Trial trial(Deal deal) {
        return Trial.of(MERGE.merge(deal), ENGINE, PackAssumptions.of(PACK), Exemption.none());
    }

    private static Deal scaled(Deal deal, BigDecimal factor) {
        Deal.Builder scaled = deal.toBuilder();
        for (Field field : Field.values()) {
            Answer answer = deal.answer(field);
            if (answer instanceof Answer.Known known) {
                scaled.answer(field, scaled(field, known, factor));
            }
        }
        return scaled.clauses(deal.clauses().stream()
                        .map(clause -> scaled(clause, factor))
                        .toList())
                .build();
    }

    private static Clause scaled(Clause clause, BigDecimal factor) {
        Map<Field, Answer.Known> params = new EnumMap<>(Field.class);
        clause.params().forEach((field, answer) -> params.put(field, scaled(field, answer, factor)));
        return new Clause(
                clause.passage(), clause.types(), clause.draftedBy(), clause.negotiable(), params, clause.ref());
    }

    private static Answer.Known scaled(Field field, Answer.Known answer, BigDecimal factor) {
        boolean money = field.kind() == FieldKind.MONEY || field.kind() == FieldKind.LIABILITY_CAP;
        return money && answer.value() instanceof Value.Quantity quantity
                ? new Answer.Known(new Value.Quantity(quantity.amount().multiply(factor)), answer.origins())
                : answer;
    }
}
