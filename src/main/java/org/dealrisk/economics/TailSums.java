package org.dealrisk.economics;

/**
 * What the counts of a {@link Delivery} add up to that are not summed one by one, up to some end. Counts are held
 * against the mean μ, as all of them may be near to it, and far from 0.
 *
 * @param mass Σ p(d)
 * @param ahead Σ (d − μ)·p(d), units
 * @param campaigns Σ p(d) ÷ d: the campaigns that one unit takes
 * @param campaignsAhead Σ (d − μ) ÷ d·p(d)
 */
record TailSums(double mass, double ahead, double campaigns, double campaignsAhead) {

    static final TailSums NONE = new TailSums(0, 0, 0, 0);

    TailSums plus(TailSums other) {
        return new TailSums(
                mass + other.mass,
                ahead + other.ahead,
                campaigns + other.campaigns,
                campaignsAhead + other.campaignsAhead);
    }

    TailSums times(double factor) {
        return new TailSums(mass * factor, ahead * factor, campaigns * factor, campaignsAhead * factor);
    }

    /**
     * Σ (N − d)·p(d), units.
     *
     * @param wanted N − μ
     */
    double missing(double wanted) {
        return Math.max(0, wanted * mass - ahead);
    }

    /**
     * Σ (N ÷ d − 1)·p(d), campaigns.
     *
     * @param wanted N − μ
     */
    double overrun(double wanted) {
        return Math.max(0, wanted * campaigns - campaignsAhead);
    }
}
