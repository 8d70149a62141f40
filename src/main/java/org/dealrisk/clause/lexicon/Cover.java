package org.dealrisk.clause.lexicon;

/** How far the words of each concept reach that start up to a place, as a text is gone through. */
final class Cover {

    private final int hidden;

    /** By concept: the end of the words that reach furthest. */
    private final int[] reach;

    /** By concept: one more than where the word starts that reaches furthest; 0 once it is shown. */
    private final int[] starts;

    private int start;

    /** How far hidden words reach that start before. */
    private int hiddenBefore;

    /** @param hidden the concept whose words are not shown, and under whose words no other is */
    Cover(int concepts, int hidden) {
        this.hidden = hidden;
        this.reach = new int[concepts];
        this.starts = new int[concepts];
    }

    /** Goes on to the words of the next place. */
    void startAt(int place) {
        start = place;
        hiddenBefore = reach[hidden];
    }

    /** Takes a word that starts there. */
    void extend(int concept, int end) {
        if (end > reach[concept]) {
            reach[concept] = end;
            starts[concept] = start + 1;
        }
    }

    /** Whether one of the words that were taken there is to be seen: each once, and not under a longer one. */
    boolean shows(int concept, int end) {
        boolean longest = end == reach[concept] && starts[concept] == start + 1;
        if (!longest || concept == hidden || end <= hiddenBefore || end < reach[hidden]) {
            return false;
        }
        starts[concept] = 0;
        return true;
    }
}
