package org.dealrisk.clause.lexicon;

/**
 * How much of a text a {@link Pattern} looks at as one. Of lengths, an English word is two and a Chinese
 * character one.
 */
enum Reach {
    PART("", Integer.MAX_VALUE),
    SENTENCE("sentence:", Integer.MAX_VALUE),
    BRIEF("brief:", 90),
    NOTE("note:", 60);

    /** Nothing asks for more than how much longer than this a sentence is. */
    static final int FURTHEST = BRIEF.longest;

    private final String mark;
    private final int longest;

    Reach(String mark, int longest) {
        this.mark = mark;
        this.longest = longest;
    }

    /** Says how a pattern begins that is written. */
    static Reach of(String written) {
        Reach reach = PART;
        for (Reach other : values()) {
            reach = written.startsWith(other.mark) ? other : reach;
        }
        return reach;
    }

    /** What stands in front of a pattern. */
    String mark() {
        return mark;
    }

    /** Whether a sentence counts as one part. */
    boolean isWhole() {
        return this != PART;
    }

    /** Whether a sentence of a text is too long. */
    boolean isExceeded(ReadText text, int sentence) {
        return longest < Integer.MAX_VALUE && text.length(sentence) > longest;
    }
}
