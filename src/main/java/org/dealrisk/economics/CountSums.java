package org.dealrisk.economics;

/**
 * What the counts of a {@link Delivery} add up to, from 0 up to some end. A copy goes on from where this one is, and
 * comes to the same numbers, to the last bit, as one that began anew. For one thread.
 */
final class CountSums {

    private final CountProbabilities counts;
    private double mass;
    private double units;
    private double campaigns;

    /** Of no counts yet. */
    CountSums(double mean, double shape) {
        this.counts = new CountProbabilities(mean, shape);
    }

    CountSums(CountSums other) {
        this.counts = new CountProbabilities(other.counts);
        this.mass = other.mass;
        this.units = other.units;
        this.campaigns = other.campaigns;
    }

    /** Adds the counts below an end, as far as they are summed one by one. */
    void passBelow(double end) {
        pass(end, Double.POSITIVE_INFINITY);
    }

    /** Adds counts until their probabilities come to a share, as far as they are summed one by one. */
    void passShare(double share) {
        pass(Double.POSITIVE_INFINITY, share);
    }

    private void pass(double end, double share) {
        // The loop works on variables of its own, so that no step of it is written to memory.
        CountProbabilities at = new CountProbabilities(counts);
        double sum = mass;
        double delivered = units;
        double each = campaigns;
        for (; sum < share && at.isBelow(end); at.next()) {
            double probability = at.probability();
            sum += probability;
            delivered += probability * at.count();
            each += probability * at.reciprocal();
        }
        counts.goTo(at);
        mass = sum;
        units = delivered;
        campaigns = each;
    }

    /** Whether no counts are left that are summed one by one. */
    boolean isOver() {
        return !counts.isBelow(Double.POSITIVE_INFINITY);
    }

    /** Whether there is more beyond the counts that are summed one by one. */
    boolean reachesLimit() {
        return counts.reachesLimit();
    }

    /** The first count that is not in the sums. */
    int next() {
        return counts.count();
    }

    /** Σ p(d). */
    double mass() {
        return mass;
    }

    /** Σ d·p(d), units. */
    double units() {
        return units;
    }

    /** Σ p(d) ÷ d over d &gt; 0: the campaigns that one unit takes. */
    double campaigns() {
        return campaigns;
    }
}
