package org.dealrisk.clause.lexicon;

/** Tells which words of a text are denied, and by what. */
final class Denials {

    /**
     * A short Chinese word of denial belongs to what follows closely; an English one, or a Chinese phrase
     * such as 不負, to the next six words.
     */
    private static final int WIDE_REACH = 4;

    private static final int REACH = 12;

    /** "Shall not be entitled, under this or any other agreement, to": twenty English words. */
    private static final int FAR_REACH = 40;

    /** "A guarantee of results is not given": three words between. */
    private static final int REACH_BACK = 6;

    /** The number of no mention. */
    static final int NONE = -1;

    private final EvenText text;
    private final Mentions words;
    private final Parts parts;
    private final Roles roles;

    /** @param words the words of the text, the negators among them */
    Denials(EvenText text, Mentions words, Parts parts, Roles roles) {
        this.text = text;
        this.words = words;
        this.parts = parts;
        this.roles = roles;
    }

    /**
     * The number of the word that turns the meaning of a stretch round; -1 when none does.
     *
     * @param from where the words begin among which it may be
     * @param to where they end
     */
    int negator(int start, int end, int from, int to) {
        int near = before(start, from, roles.not());
        int far = near == NONE ? before(start, from, roles.notFar()) : near;
        int held = far == NONE ? suspended(start) : far;
        return held == NONE ? behind(end, to) : held;
    }

    private int before(int start, int from, int negation) {
        for (int i = words.firstFrom(negation, start) - 1; i >= words.first(negation); i--) {
            if (words.start(i) < from || text.isFurther(words.end(i), start, FAR_REACH)) {
                return NONE;
            }
            int reach = reach(negation, EvenText.isWide(text.at(words.start(i))));
            if (words.end(i) <= start && !text.isFurther(words.end(i), start, reach)) {
                return i;
            }
        }
        return NONE;
    }

    private int reach(int negation, boolean wide) {
        if (negation == roles.not()) {
            return wide ? WIDE_REACH : REACH;
        }
        return wide ? REACH : FAR_REACH;
    }

    /** The word of denial at the end of the part before an insertion: "shall not, without consent, change". */
    private int suspended(int start) {
        int own = parts.at(start);
        int opened = own - 2;
        if (opened < 0
                || parts.sentence(opened) != parts.sentence(own)
                || text.isFurther(parts.start(own), start, REACH)) {
            return NONE;
        }
        int negator = words.firstFrom(roles.not(), parts.end(opened)) - 1;
        boolean last = negator >= words.first(roles.not())
                && words.start(negator) >= parts.start(opened)
                && !text.isFurther(words.end(negator), parts.end(opened), 0);
        return last ? negator : NONE;
    }

    private int behind(int end, int to) {
        int next = words.firstFrom(roles.isNot(), end);
        boolean denies = next < words.behind(roles.isNot())
                && words.end(next) <= to
                && !text.isFurther(end, words.start(next), REACH_BACK)
                && !opensCase(end, words.start(next));
        return denies ? next : NONE;
    }

    /** Whether a case begins there: "a full refund if the stand is not ready" is a refund. */
    private boolean opensCase(int from, int to) {
        int next = words.firstFrom(roles.caseWord(), from);
        return next < words.behind(roles.caseWord()) && words.end(next) <= to;
    }
}
