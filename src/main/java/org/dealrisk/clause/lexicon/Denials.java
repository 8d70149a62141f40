package org.dealrisk.clause.lexicon;

/** Tells which words of a text are denied, and by what. */
final class Denials {

    /**
     * A short Chinese word of denial belongs to what follows closely; an English one, or a Chinese phrase
     * such as 不負, to the next six words.
     */
    private static final int WIDE_REACH = 4;

    private static final int REACH = 12;

    /** "A guarantee of results is not given": three words between. */
    private static final int REACH_BACK = 6;

    /** The number of no mention. */
    static final int NONE = -1;

    private final EvenText text;
    private final Mentions words;
    private final Roles roles;

    /** @param words the words of the text, the negators among them */
    Denials(EvenText text, Mentions words, Roles roles) {
        this.text = text;
        this.words = words;
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
        return far == NONE ? behind(end, to) : far;
    }

    private int before(int start, int from, int negation) {
        for (int i = words.firstFrom(negation, start) - 1; i >= words.first(negation); i--) {
            int between = text.distance(words.end(i), start);
            if (words.start(i) < from || between > REACH) {
                return NONE;
            }
            boolean close = negation == roles.not() && EvenText.isWide(text.at(words.start(i)));
            if (words.end(i) <= start && between <= (close ? WIDE_REACH : REACH)) {
                return i;
            }
        }
        return NONE;
    }

    private int behind(int end, int to) {
        int next = words.firstFrom(roles.isNot(), end);
        boolean denies = next < words.behind(roles.isNot())
                && words.end(next) <= to
                && text.distance(end, words.start(next)) <= REACH_BACK;
        return denies ? next : NONE;
    }
}
