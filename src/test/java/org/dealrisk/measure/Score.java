package org.dealrisk.measure;

/**
 * How well one type is recognised.
 *
 * @param right found and there
 * @param wrong found and not there
 * @param missed there and not found
 */
record Score(int right, int wrong, int missed) {

    static final Score NONE = new Score(0, 0, 0);

    /** One case: whether it is there, and whether it was found. */
    static Score of(boolean there, boolean found) {
        return new Score(there && found ? 1 : 0, found && !there ? 1 : 0, there && !found ? 1 : 0);
    }

    Score plus(Score other) {
        return new Score(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    int positives() {
        return right + missed;
    }

    /** The share of finds that are right; 1 where nothing was found. */
    double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    /** The share of what is there that was found; 1 where nothing is there. */
    double recall() {
        return positives() == 0 ? 1 : (double) right / positives();
    }

    /** The harmonic mean of precision and recall. */
    double f1() {
        return 2 * right + wrong + missed == 0 ? 1 : 2.0 * right / (2 * right + wrong + missed);
    }
}
