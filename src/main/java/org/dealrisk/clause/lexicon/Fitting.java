package org.dealrisk.clause.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fits one pattern to one text, from its beginning to its end. Not for use by several threads. */
final class Fitting {

    private static final int NONE = -1;

    private final Pattern pattern;
    private final ReadText text;
    private final Parts parts;

    /** What the text has least of that the pattern asks for; null when it asks for numbers only. */
    private final @Nullable Choice rarest;

    private final List<Term> terms;

    /** Made when the first sentence is looked at that may fit. */
    private final @Nullable TermSearch[] searches;

    /** Of each term that stands elsewhere in the sentence, the sentence that was last looked at. */
    private final int[] asked;

    /** Where the first of its places there ends. */
    private final int[] firstEnds;

    /** Of each term that is found, the place that is part of the find. */
    private final int[] chosen;

    /** The part to look at next, and the sentence and the stretch that are looked at now. */
    private int part;

    private int sentence;
    private Stretch scope = new Stretch(0, 0);
    private Stretch place = new Stretch(0, 0);

    Fitting(Pattern pattern, ReadText text) {
        this.pattern = pattern;
        this.text = text;
        this.parts = text.parts();
        this.terms = pattern.terms();
        this.searches = new TermSearch[terms.size()];
        this.asked = new int[terms.size()];
        this.firstEnds = new int[terms.size()];
        this.chosen = new int[terms.size()];
        Arrays.fill(asked, NONE);
        this.rarest = pattern.neededWords().stream()
                .min(Comparator.comparingInt(text::count))
                .orElse(null);
    }

    /** Goes on to a place where the pattern is known to fit. */
    void skipTo(Stretch known) {
        part = parts.at(known.start());
        part = pattern.isWhole() ? parts.firstPart(parts.sentence(part)) : part;
    }

    /** Goes on to the next place where the pattern fits; false when there is none. */
    boolean next() {
        while (part < parts.count()) {
            sentence = parts.sentence(part);
            if (part == parts.firstPart(sentence) && !pattern.mayFit(text, sentence)) {
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
        int behind = parts.sentenceEnd(sentence);
        int next = rarest == null ? behind : text.nextOf(rarest, behind);
        return next == ReadText.NOWHERE ? parts.sentenceCount() : Math.max(sentence + 1, parts.sentenceAt(next));
    }

    /** Where it fits, once {@link #next} has found that it does. */
    Stretch place() {
        return place;
    }

    private boolean fits(int looked) {
        if (pattern.isTooLong(text.text().distance(parts.sentenceStart(sentence), parts.sentenceEnd(sentence)))) {
            return false;
        }
        if (pattern.asksWhoIsBound() && !pattern.binds(text.actor(looked))) {
            return false;
        }
        scope = pattern.isWhole() ? wholeSentence() : new Stretch(parts.start(looked), parts.end(looked));
        place = scope;
        return isFound() && isElsewhere();
    }

    /** Whether the terms that make up the find stand there; of several places the nearest to each other. */
    private boolean isFound() {
        boolean first = true;
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i).isFound()) {
                Places places = search(i).in(scope, scope);
                if (places.isEmpty()) {
                    return false;
                }
                chosen[i] = first ? 0 : shortest(places);
                Stretch found = new Stretch(places.start(chosen[i]), places.end(chosen[i]));
                place = first ? found : place.to(found);
                first = false;
            }
        }
        return true;
    }

    /** The place that makes the find the shortest. */
    private int shortest(Places places) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < places.size(); i++) {
            int length = Math.max(place.end(), places.end(i)) - Math.min(place.start(), places.start(i));
            if (length < least) {
                best = i;
                least = length;
            }
        }
        return best;
    }

    /** Whether the terms that are not part of the find have their way. */
    private boolean isElsewhere() {
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            if (!term.isFound() && isThere(i) == term.absent()) {
                return false;
            }
        }
        return true;
    }

    private boolean isThere(int index) {
        Term.Scope where = terms.get(index).scope();
        if (where == Term.Scope.PART) {
            return !search(index).in(scope, scope).isEmpty();
        }
        // Many parts of one long sentence may ask; the answer is the same but for how far "before" goes.
        if (asked[index] != sentence) {
            asked[index] = sentence;
            firstEnds[index] = firstEnd(search(index).in(area(where), scope));
        }
        return firstEnds[index]
                <= (where == Term.Scope.BEFORE ? place.start() : text.text().length());
    }

    private static int firstEnd(Places places) {
        int end = Integer.MAX_VALUE;
        for (int i = 0; i < places.size(); i++) {
            end = Math.min(end, places.end(i));
        }
        return end;
    }

    /** Where a term may stand that is not part of the find. */
    private Stretch area(Term.Scope where) {
        return switch (where) {
            case PART -> scope;
            case SENTENCE, BEFORE -> wholeSentence();
            case NEAR -> new Stretch(wholeSentence().start(), text.endOfNext(wholeSentence()));
        };
    }

    private Stretch wholeSentence() {
        return new Stretch(parts.sentenceStart(sentence), parts.sentenceEnd(sentence));
    }

    private TermSearch search(int term) {
        TermSearch search = searches[term];
        if (search == null) {
            search = new TermSearch(terms.get(term), text);
            searches[term] = search;
        }
        return search;
    }

    /** The words of the place that was found last. */
    List<Evidence> evidence() {
        List<Evidence> words = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            if (term.isFound()) {
                words.addAll(search(i).evidence(chosen[i], scope));
            } else if (!term.absent()) {
                Stretch area = area(term.scope());
                boolean before = term.scope() == Term.Scope.BEFORE;
                search(i).in(before ? new Stretch(area.start(), place.start()) : area, scope);
                words.addAll(search(i).evidence(0, scope));
            }
        }
        words.sort(Comparator.comparingInt(word -> word.place().start()));
        return words;
    }
}
