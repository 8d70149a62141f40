package org.dealrisk.economics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.dealrisk.model.AnswerBlock;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.junit.jupiter.api.Test;

/**
 * Holds the figures in doubles to the exact ones: on random rows of random tables each is as near as it says. {@code
 * -Ddealrisk.estimated=1000000} takes more rows, {@code -Ddealrisk.seed=…} repeats a run.
 */
class EstimatesTest {

    private static final int ROWS = Integer.getInteger("dealrisk.estimated", 40_000);
    private static final long SEED = Long.getLong("dealrisk.seed", 20260422L);

    private final Random random = new Random(SEED);
    private final RandomRows rows = new RandomRows(random);
    private final RememberedOdds odds = new RememberedOdds();
    /** Figures of which less is told than a double could hold, as where most of a margin cancels. */
    private int wide;

    @Test
    void eachFigureIsAsNearAsItSays() {
        System.out.println("estimated: " + ROWS + " rows, seed " + SEED);
        Assumptions assumptions = Assumptions.standard();
        Estimates estimates = new Estimates(assumptions, odds);
        int compared = 0;
        for (int done = 0; done < ROWS; ) {
            Set<Field> columns = rows.columns();
            List<Deal> deals = deals(columns, 1 + random.nextInt(AnswerBlock.ROWS));
            done += deals.size();
            compared += compare(estimates, assumptions, columns, deals);
        }
        System.out.println("estimated: " + compared + " rows were not odd, " + wide + " figures are wide");
        assertThat(compared).isGreaterThan(ROWS / 3);
        assertThat(wide).isLessThan(compared);
    }

    /** With a probability of default, and numbers that no double holds. */
    @Test
    void otherAssumptions() {
        Assumptions usual = Assumptions.standard();
        for (String defaults : List.of("0.02", "0.05", "0.3")) {
            Assumptions assumptions = new Assumptions(
                    Figure.of("7.3"),
                    Figure.of("0.41"),
                    usual.smallestHistoryCv(),
                    Figure.of("33.3"),
                    Figure.of("0.5"),
                    usual.exchangeLoss(),
                    Figure.of(defaults),
                    usual.marginFloorPercent(),
                    usual.fairShareLow(),
                    usual.fairShareHigh());
            Estimates estimates = new Estimates(assumptions, odds);
            int compared = 0;
            for (int table = 0; table < 8; table++) {
                Set<Field> columns = rows.columns();
                compared += compare(estimates, assumptions, columns, deals(columns, AnswerBlock.ROWS));
            }
            assertThat(compared).isPositive();
        }
    }

    @Test
    void assumptionThatIsNoNumberLeavesAllToTheExactSums() {
        Assumptions usual = Assumptions.standard();
        Assumptions boundless = new Assumptions(
                Figure.INFINITE,
                usual.forecastCv(),
                usual.smallestHistoryCv(),
                usual.lateDays(),
                usual.overtimePremium(),
                usual.exchangeLoss(),
                usual.probabilityOfDefault(),
                usual.marginFloorPercent(),
                usual.fairShareLow(),
                usual.fairShareHigh());
        Estimates estimates = new Estimates(boundless, odds);
        AnswerBlock block = new AnswerBlock(EnumSet.of(Field.FEE));
        block.add(rows.plain(EnumSet.of(Field.FEE)));
        estimates.of(block);
        assertThat(estimates.odd()[0]).isTrue();
    }

    /** 0.3 − 0.1 − 0.2 is 0, which doubles cannot tell. */
    @Test
    void marginThatMayBeNothingIsLeftToTheExactSums() {
        assertThat(estimated(Map.of(Field.FEE, "0.3", Field.PLANNED_SPEND, "0.1", Field.FIXED_COST, "0.2"))
                        .odd()[0])
                .isTrue();
        assertThat(estimated(Map.of(Field.FEE, "0.5", Field.PLANNED_SPEND, "0.25", Field.FIXED_COST, "0.25"))
                        .odd()[0])
                .isFalse();
    }

    /** So that a rule with this very threshold is told at once. */
    @Test
    void roundNumbersMakeTheVeryDouble() {
        Estimates estimates = estimated(Map.of(
                Field.FEE, "100000",
                Field.LIST_PRICE, "125000",
                Field.PLANNED_SPEND, "70000",
                Field.PROMISED_LEADS, "700",
                Field.AVERAGE_ORDER_VALUE, "1900"));
        assertThat(told(estimates, FigureName.DISCOUNT_PERCENT)).isEqualTo("20.0 within 0.0");
        assertThat(told(estimates, FigureName.MARGIN_PERCENT)).isEqualTo("30.0 within 0.0");
        assertThat(told(estimates, FigureName.MULTIPLE_GROSS)).isEqualTo("13.3 within 0.0");
        assertThat(told(estimates, FigureName.COST_PER_LEAD)).isEqualTo("NaN within 0.0");
        assertThat(told(estimates, FigureName.PRICE_PER_LEAD)).isEqualTo(100000 / 700.0 + " within 0.0");
    }

    private Estimates estimated(Map<Field, String> numbers) {
        Estimates estimates = new Estimates(Assumptions.standard(), odds);
        estimates.of(block(numbers.keySet(), List.of(RandomRows.of(numbers))));
        return estimates;
    }

    private static String told(Estimates estimates, FigureName name) {
        return estimates.values(name)[0] + " within " + estimates.errors(name)[0];
    }

    /** What most exports look like is worked out here, and seldom left to the exact sums. */
    @Test
    void plainRowsAreSeldomOdd() {
        Estimates estimates = new Estimates(Assumptions.standard(), odds);
        int odd = 0;
        int exact = 0;
        int count = 20 * AnswerBlock.ROWS;
        for (int done = 0; done < count; done += AnswerBlock.ROWS) {
            List<Deal> deals = new ArrayList<>();
            for (int i = 0; i < AnswerBlock.ROWS; i++) {
                deals.add(rows.plain(RandomRows.PLAIN));
            }
            AnswerBlock block = block(RandomRows.PLAIN, deals);
            estimates.of(block);
            for (int row = 0; row < block.size(); row++) {
                odd += estimates.odd()[row] ? 1 : 0;
                exact += estimates.errors(FigureName.MARGIN_PERCENT)[row] == 0 ? 1 : 0;
            }
        }
        System.out.println("estimated: " + odd + " of " + count + " plain rows are odd, seed " + SEED);
        assertThat(odd).isLessThan(count / 100);
        assertThat(exact).as("margins of which the double is the very one").isGreaterThan(count / 2);
    }

    private List<Deal> deals(Set<Field> columns, int count) {
        List<Deal> deals = new ArrayList<>();
        double wild = rows.pick(List.of(0.0, 0.01, 0.2));
        for (int i = 0; i < count; i++) {
            deals.add(rows.next(columns, wild));
        }
        return deals;
    }

    private static AnswerBlock block(Set<Field> columns, List<Deal> deals) {
        AnswerBlock block = new AnswerBlock(columns);
        deals.forEach(block::add);
        return block;
    }

    /** How many rows were not odd. */
    private int compare(Estimates estimates, Assumptions assumptions, Set<Field> columns, List<Deal> deals) {
        AnswerBlock block = block(columns, deals);
        estimates.of(block);
        int compared = 0;
        for (int row = 0; row < block.size(); row++) {
            if (!estimates.odd()[row]) {
                compare(estimates, DealEconomics.lazily(deals.get(row), assumptions, odds), deals.get(row), row);
                compared++;
            }
        }
        return compared;
    }

    private void compare(Estimates estimates, DealEconomics exact, Deal deal, int row) {
        for (FigureName name : FigureName.values()) {
            near(
                    name.label(),
                    exact.get(name),
                    estimates.values(name)[row],
                    estimates.errors(name)[row],
                    deal);
        }
        Figure tail = exact.exposure().tailPercentOf(new DealInputs(deal).of(Field.FEE));
        near("tail", tail, estimates.tailPercentOfFee()[row], estimates.tailPercentOfFeeErrors()[row], deal);
        Figure loss = Figure.HUNDRED
                .times(exact.get(FigureName.EXPECTED_LOSS))
                .over(exact.get(FigureName.MARGIN), "both are 0");
        near("loss", loss, estimates.lossPercentOfMargin()[row], estimates.lossPercentOfMarginErrors()[row], deal);
    }

    private void near(String name, Figure exact, double value, double error, Deal deal) {
        OptionalDouble wanted = exact.toDouble();
        boolean near = wanted.isEmpty()
                ? Double.isNaN(value)
                : wanted.getAsDouble() == value && error >= 0
                        || distance(wanted.getAsDouble(), value).compareTo(error(error)) <= 0;
        wide += Double.isFinite(value) && error > 1e-12 * Math.abs(value) ? 1 : 0;
        if (!near) {
            assertThat(value)
                    .as(() -> "seed " + SEED + ": " + name + " is " + exact + " within " + error + " of "
                            + RandomRows.told(deal))
                    .isEqualTo(wanted.orElse(Double.NaN));
        }
    }

    private static BigDecimal distance(double a, double b) {
        return Double.isFinite(a) && Double.isFinite(b)
                ? new BigDecimal(a).subtract(new BigDecimal(b)).abs()
                : BigDecimal.ONE;
    }

    private static BigDecimal error(double error) {
        return Double.isFinite(error) && error >= 0 ? new BigDecimal(error) : BigDecimal.ONE.negate();
    }
}
