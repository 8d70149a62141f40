package org.dealrisk.economics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;

/**
 * Where a deal turns: for the client by the leads that buy, for us by the fee. Source: break-even analysis; the
 * least fee is found by regula falsi and bisection, and rounded up to the cent.
 *
 * @param closeRate at which the client gets just the fee back, a rate; above 1 it never does
 * @param closeRateOfTarget at which the client gets {@link Assumptions#targetMultiple()} times the fee
 * @param fairFee the fees at which we take a usual part of what the client gains
 * @param leastFee the least fee, to the cent, that leaves a risk-adjusted margin of 0 or more, money; 0
 *     where every fee does, infinite where none below 10<sup>15</sup> does
 */
public record BreakEven(Figure closeRate, Figure closeRateOfTarget, FairFee fairFee, Figure leastFee) {

    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final BigDecimal FIRST_GUESS = new BigDecimal("10000");
    private static final BigDecimal HIGHEST_FEE = new BigDecimal("1e15");
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /**
     * The turning points of a deal.
     *
     * @param figures those of this deal
     */
    static BreakEven of(Deal deal, Figures figures) {
        Figure ofTarget = figures.get(FigureName.BREAK_EVEN_CLOSE_RATE);
        Figure profit = figures.get(FigureName.EXPECTED_GROSS_PROFIT);
        Figure value = profit.isAssessable() ? profit : figures.get(FigureName.EXPECTED_REVENUE);
        return new BreakEven(
                ofTarget.over(figures.assumptions().targetMultiple(), "the target is 0"),
                ofTarget,
                new FairFee(value, figures.get(FigureName.COST), figures.assumptions()),
                new FeeSearch(deal, figures.assumptions()).least(figures));
    }

    /** Looks for the fee. The margin grows with it by straight pieces, so a line through two fees mostly hits. */
    private record FeeSearch(Deal deal, Assumptions assumptions) {

        /** A fee to the cent, and what it leaves. */
        private record Tried(BigDecimal fee, Figure margin) {
            boolean carries() {
                return margin.compare(Figure.ZERO).orElse(-1) >= 0;
            }
        }

        Figure least(Figures now) {
            Figure margin = now.get(FigureName.RISK_ADJUSTED_MARGIN);
            if (!margin.isAssessable() || margin instanceof Figure.Undefined) {
                return margin;
            }
            Tried nothing = tried(BigDecimal.ZERO);
            Tried enough = nothing;
            BigDecimal fee = FIRST_GUESS;
            while (!enough.carries() && fee.compareTo(HIGHEST_FEE) <= 0) {
                enough = tried(fee);
                fee = fee.multiply(TEN);
            }
            if (!enough.carries()) {
                return Figure.INFINITE;
            }
            return nothing.carries() ? Figure.ZERO : Figure.of(between(nothing, enough));
        }

        /** From a fee too small and one large enough until they are a cent apart. */
        private BigDecimal between(Tried tooSmall, Tried enough) {
            Tried low = tooSmall;
            Tried high = enough;
            boolean byLine = true;
            while (high.fee().subtract(low.fee()).compareTo(CENT) > 0) {
                BigDecimal guess = byLine ? onLine(low, high) : middle(low, high);
                // A line that hits ends the search: the fee it names carries, and a cent less does not.
                for (BigDecimal fee : List.of(guess, guess.subtract(CENT))) {
                    if (fee.compareTo(low.fee()) > 0 && fee.compareTo(high.fee()) < 0) {
                        Tried found = tried(fee);
                        low = found.carries() ? low : found;
                        high = found.carries() ? found : high;
                    }
                }
                byLine = !byLine;
            }
            return high.fee();
        }

        private static BigDecimal onLine(Tried low, Tried high) {
            if (!(low.margin() instanceof Figure.Known below) || !(high.margin() instanceof Figure.Known above)) {
                return middle(low, high);
            }
            BigDecimal rise = above.value().subtract(below.value());
            BigDecimal part = below.value().negate().divide(rise, MathContext.DECIMAL128);
            BigDecimal step = part.multiply(high.fee().subtract(low.fee()));
            // What is below a millionth of a cent comes of the division and not of the deal.
            return low.fee().add(step.setScale(8, RoundingMode.HALF_UP)).setScale(2, RoundingMode.UP);
        }

        private static BigDecimal middle(Tried low, Tried high) {
            return low.fee().add(high.fee()).divide(TWO, 2, RoundingMode.DOWN);
        }

        private Tried tried(BigDecimal fee) {
            Answer answer = new Answer.Known(new Value.Quantity(fee), List.of());
            Figures figures = DealEconomics.of(deal.with(Field.FEE, answer), assumptions);
            return new Tried(fee, figures.get(FigureName.RISK_ADJUSTED_MARGIN));
        }
    }
}
