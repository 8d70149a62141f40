package org.dealrisk.clause.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fits one pattern to one text, from its beginning to its end, and then perhaps another pattern: what it needs for
 * that is made once for the text, as most patterns are done with at a glance. Not for use by several threads.
 */
final class Fitting {

    private static final int NONE = -1;

    /** How many places of its first term are tried for one that the others stand near. */
    private static final int MOST_TRIED = 8;

    /** Hardly any pattern has more terms. */
    private static final int MOST_TERMS = 8;

    private final ReadText text;
    private final Parts parts;
    private final ConceptTable concepts;
    private final List<TermSearch> searches = new ArrayList<>();
    private Pattern pattern;
    private Term[] terms;

    /** What the text has least of that the pattern asks for; null when it asks for numbers only, or nobody knows. */
    private @Nullable Choice rarest;

    private boolean rarestIsKnown;

    /** Of each term that stands elsewhere in the sentence, the sentence that was last looked at. */
    private int[] asked = new int[MOST_TERMS];

    /** Where the first of its places there ends. */
    private int[] firstEnds = new int[MOST_TERMS];

    /** Of each term that is found, the place that is part of the find. */
    private int[] chosen = new int[MOST_TERMS];

    /** Whether somebody has found out already that the pattern may fit. */
    private boolean sieved;

    /** Behind the last part to look at. */
    private int behind;

    /** The part to look at next, and the sentence and the stretch that are looked at now. */
    private int part;

    private int sentence;
    private int from;
    private int to;

    /** What of them fits. */
    private int start;

    private int end;

    Fitting(ReadText text, Pattern pattern) {
        this.text = text;
        this.parts = text.parts();
        this.concepts = text.concepts();
        this.pattern = pattern;
        this.terms = pattern.terms();
        begin(pattern);
    }

    /** Begins with a pattern, at the beginning of the text. */
    void begin(Pattern other) {
        pattern = other;
        terms = other.terms();
        part = 0;
        behind = parts.count();
        rarestIsKnown = false;
        sieved = false;
        while (searches.size() < terms.length) {
            searches.add(new TermSearch(text));
        }
        if (asked.length < terms.length) {
            asked = new int[terms.length];
            firstEnds = new int[terms.length];
            chosen = new int[terms.length];
        }
        for (int i = 0; i < terms.length; i++) {
            asked[i] = NONE;
        }
    }

    private @Nullable Choice rarest() {
        Choice rarest = null;
        int least = Integer.MAX_VALUE;
        List<Choice> needed = pattern.neededWords();
        for (int i = 0; i < needed.size(); i++) {
            int count = text.count(needed.get(i));
            if (count < least) {
                rarest = needed.get(i);
                least = count;
            }
        }
        return rarest;
    }

    /** Goes on to a sentence that the pattern may fit, and looks at no other. */
    void lookAt(int only) {
        sieved = true;
        part = parts.firstPart(only);
        behind = parts.firstPart(only + 1);
    }

    /** Goes on to the next place where the pattern fits; false when there is none. */
    boolean next() {
        while (part < behind) {
            sentence = parts.sentence(part);
            if (part == parts.firstPart(sentence) && !sieved && !pattern.mayFit(text, sentence)) {
                part = parts.firstPart(nextSentence());
            } else {
                int looked = part;
                part = pattern.isWhole() ? parts.firstPart(sentence + 1) : looked + 1;
                if (fits(looked)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The next sentence that has what few sentences have and the pattern asks for. */
    private int nextSentence() {
        int end = parts.sentenceEnd(sentence);
        if (end >= text.text().length() || behind < parts.count()) {
            return sentence + 1;
        }
        if (!rarestIsKnown) {
            rarest = rarest();
            rarestIsKnown = true;
        }
        int next = rarest == null ? end : text.nextOf(rarest, end);
        return next == ReadText.NOWHERE ? parts.sentenceCount() : Math.max(sentence + 1, parts.sentenceAt(next));
    }

    /** Where it fits, once {@link #next} has found that it does. */
    Stretch place() {
        return new Stretch(start, end);
    }

    /** The same with its words. */
    Fit fit() {
        Growing words = new Growing();
        for (int i = 0; i < terms.length; i++) {
            if (terms[i].isFound()) {
                searches.get(i).addWords(chosen[i], words);
            }
        }
        return new PatternFit(pattern, sentence, new Stretch(from, to), place(), words.toArray());
    }

    private boolean fits(int looked) {
        if (!pattern.mayFitPart(text, looked) || pattern.asksWhoIsBound() && !pattern.binds(text.actor(looked))) {
            return false;
        }
        from = pattern.isWhole() ? parts.sentenceStart(sentence) : parts.start(looked);
        to = pattern.isWhole() ? parts.sentenceEnd(sentence) : parts.end(looked);
        start = from;
        end = to;
        // To look for numbers means to read all those of the text, so they come behind what may spare that.
        if (!areThere(false) || !isElsewhere(looked, false) || !areThere(true)) {
            return false;
        }
        return isChosen() && isElsewhere(looked, true) && isBoundThere();
    }

    /** A sentence may name one party first and then bind another: "What we need from you: the client shall send …". */
    private boolean isBoundThere() {
        return !pattern.asksWhoIsBound() || !pattern.isWhole() || pattern.binds(text.actor(new Stretch(start, end)));
    }

    /** Whether the terms that make up the find stand there: those that ask for numbers, or the others. */
    private boolean areThere(boolean numbers) {
        for (int i = 0; i < terms.length; i++) {
            Term term = terms[i];
            if (term.isFound()
                    && term.asksForNumbers() == numbers
                    && searches.get(i).in(term, from, to, from, to).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Makes the terms up to a find, if they stand near enough to one another somewhere. */
    private boolean isChosen() {
        int tried = 0;
        while (choose(tried)) {
            if (!text.text().isFurther(start, end, pattern.furthest())) {
                return true;
            }
            tried++;
        }
        return false;
    }

    /**
     * Makes the terms up to a find; of several places of the others the nearest.
     *
     * @param begun the place of the first term
     * @return false when that has no such place, or enough of its places were tried
     */
    private boolean choose(int begun) {
        boolean first = true;
        for (int i = 0; i < terms.length; i++) {
            if (terms[i].isFound()) {
                Places places = searches.get(i).found();
                if (first && begun >= Math.min(MOST_TRIED, places.size())) {
                    return false;
                }
                chosen[i] = first ? begun : shortest(places);
                start = first ? places.start(chosen[i]) : Math.min(start, places.start(chosen[i]));
                end = first ? places.end(chosen[i]) : Math.max(end, places.end(chosen[i]));
                first = false;
            }
        }
        return !first || begun == 0;
    }

    /** The place that makes the find the shortest. */
    private int shortest(Places places) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < places.size(); i++) {
            int length = Math.max(end, places.end(i)) - Math.min(start, places.start(i));
            if (length < least) {
                best = i;
                least = length;
            }
        }
        return best;
    }

    /** Whether the terms that are not part of the find have their way: those that wait for the find, or the others. */
    private boolean isElsewhere(int looked, boolean late) {
        for (int i = 0; i < terms.length; i++) {
            Term term = terms[i];
            boolean asked = !term.isFound() && late == (term.asksForNumbers() || term.scope() == Term.Scope.BEFORE);
            if (asked && (mayBeThere(term, looked) && isThere(i)) == term.absent()) {
                return false;
            }
        }
        return true;
    }

    /** False only where a glance at the concepts shows that the term is not there. */
    private boolean mayBeThere(Term term, int looked) {
        boolean inPart = term.scope() == Term.Scope.PART && !pattern.isWhole();
        int row = inPart ? concepts.part(looked) : term.scope() == Term.Scope.NEAR ? concepts.whole() : sentence;
        return term.mayBeIn(concepts, row);
    }

    private boolean isThere(int index) {
        Term term = terms[index];
        if (term.scope() == Term.Scope.PART) {
            return !searches.get(index).in(term, from, to, from, to).isEmpty();
        }
        // Many parts of one long sentence may ask; the answer is the same but for how far "before" goes.
        if (asked[index] != sentence) {
            asked[index] = sentence;
            firstEnds[index] =
                    firstEnd(searches.get(index).in(term, parts.sentenceStart(sentence), endOfArea(term), from, to));
        }
        return firstEnds[index]
                <= (term.scope() == Term.Scope.BEFORE ? start : text.text().length());
    }

    private static int firstEnd(Places places) {
        int end = Integer.MAX_VALUE;
        for (int i = 0; i < places.size(); i++) {
            end = Math.min(end, places.end(i));
        }
        return end;
    }

    /** Where the sentence ends, or the next one, depending on how near a term has to be. */
    private int endOfArea(Term term) {
        int ends = parts.sentenceEnd(sentence);
        return term.scope() == Term.Scope.NEAR ? text.endOfNext(ends) : ends;
    }
}
