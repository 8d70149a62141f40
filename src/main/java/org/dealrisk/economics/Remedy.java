package org.dealrisk.economics;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * What we owe when fewer units are delivered than promised. No cost grows with what is delivered, so
 * the cost at the 5 % quantile of delivery is the 95 % quantile of the cost.
 *
 * <p>Source: the remedies that advertising and supply contracts name for short delivery, make-good, credit,
 * billing pro rata, refund and penalty [X]. Asked for d &lt; N only, so N is never 0; no cost rounds.
 */
public sealed interface Remedy permits MakeGood, Remedy.Credit, Remedy.ProRata, Remedy.Refund, Remedy.Penalty {

    /** What {@link #costs} and {@link #costOfNothing} need, all of which must be known. */
    List<Figure> inputs();

    /** The cost for d &lt; N units delivered, money. Called only when all inputs are known. */
    DoubleUnaryOperator costs(double promised);

    /** The cost where delivery is 0 for certain; may be infinite. Called only when all inputs are known. */
    default double costOfNothing(double promised) {
        return costs(promised).applyAsDouble(0);
    }

    /**
     * Part of the fee is given back: F·(N−d) ÷ N. 100 000 × 440 ÷ 1000 = 44 000.
     *
     * @param fee money
     */
    record Credit(Figure fee) implements Remedy {
        @Override
        public List<Figure> inputs() {
            return List.of(fee);
        }

        @Override
        public DoubleUnaryOperator costs(double promised) {
            double full = fee.toDouble().orElseThrow();
            return delivered -> full * ((promised - delivered) / promised);
        }
    }

    /**
     * Only what was delivered is billed: max(floor, F·d ÷ N), never more than F, so that F·(N−d) ÷ N is given
     * up, at most F − floor. Of 100 000 for 400 of 1000 units 60 000 is given up and 40 000 billed; with a
     * floor of 50 000, 50 000. A floor above the fee is the fee.
     *
     * @param fee money
     * @param floor money that is billed whatever is delivered, not negative; 0 for none
     */
    record ProRata(Figure fee, Figure floor) implements Remedy {
        public ProRata {
            Require.notNegative("floor", floor);
        }

        @Override
        public List<Figure> inputs() {
            return List.of(fee, floor);
        }

        @Override
        public DoubleUnaryOperator costs(double promised) {
            double full = fee.toDouble().orElseThrow();
            double most = Math.max(0, full - floor.toDouble().orElseThrow());
            return delivered -> Math.min(most, full * ((promised - delivered) / promised));
        }
    }

    /**
     * The whole fee is given back, however small the shortfall.
     *
     * @param fee money
     */
    record Refund(Figure fee) implements Remedy {
        @Override
        public List<Figure> inputs() {
            return List.of(fee);
        }

        @Override
        public DoubleUnaryOperator costs(double promised) {
            double full = fee.toDouble().orElseThrow();
            return delivered -> full;
        }
    }

    /**
     * A penalty by the missing unit: percent ÷ 100·(F ÷ N)·(N−d). At 150 %, 1.5 × 100 × 440 = 66 000.
     *
     * @param unitPercent of the unit price, not negative
     * @param fee money
     */
    record Penalty(Figure unitPercent, Figure fee) implements Remedy {
        public Penalty {
            Require.notNegative("unit penalty percent", unitPercent);
        }

        @Override
        public List<Figure> inputs() {
            return List.of(unitPercent, fee);
        }

        @Override
        public DoubleUnaryOperator costs(double promised) {
            double full = unitPercent.toDouble().orElseThrow() * fee.toDouble().orElseThrow() / 100;
            return delivered -> full * ((promised - delivered) / promised);
        }
    }
}
