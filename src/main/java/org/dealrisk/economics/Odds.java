package org.dealrisk.economics;

/**
 * What a promise faces, as far as it does not depend on money; see {@link Delivery#odds}.
 *
 * @param mean μ of the delivery, units
 * @param cv its spread
 * @param promise N, units
 * @param shortfall P(D &lt; N), 0–1
 * @param missing E[S] = Σ (N − d)·p(d) over d &lt; N, units
 * @param overrun Σ (N − d') ÷ d'·p(d) over d' &lt; N with d' = max(d, 1): what filling the promise takes, in campaigns
 *     like the planned one
 * @param weak the 5 % quantile of D, units
 * @param safe the 10 % quantile of D, units
 */
record Odds(
        double mean,
        double cv,
        double promise,
        double shortfall,
        double missing,
        double overrun,
        double weak,
        double safe) {

    /** Where odds come from: worked out, or remembered from another deal with the same numbers. */
    @FunctionalInterface
    interface Book {

        /**
         * @param mean μ, finite and not negative
         * @param cv not negative
         * @param promise not negative
         */
        Odds of(double mean, double cv, double promise);
    }

    /** Worked out anew. */
    static Odds of(double mean, double cv, double promise) {
        return Delivery.of(mean, cv).odds(promise);
    }

    boolean isOf(double otherMean, double otherCv, double otherPromise) {
        return mean == otherMean && cv == otherCv && promise == otherPromise;
    }
}
