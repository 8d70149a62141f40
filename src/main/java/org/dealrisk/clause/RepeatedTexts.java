package org.dealrisk.clause;

/** The texts of clauses that stand in many deals alike, so that it pays to remember what was read of them. */
final class RepeatedTexts {

    /** How much is remembered of them at most; where there is more, all is forgotten. */
    static final int MOST = 4_096;

    /** Longer ones are contracts, which do not repeat. */
    private static final int LONGEST = 4_000;

    private RepeatedTexts() {}

    /** Whether a text may be one. */
    static boolean mayHave(String text) {
        return text.length() <= LONGEST;
    }
}
