package org.dealrisk.clause.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A place where a pattern fits. It remembers the words, for to look for them again would be to fit the pattern again. */
final class PatternFit implements Fit {

    private final Pattern pattern;
    private final int sentence;
    private final Stretch area;
    private final Stretch place;

    /** The words that make up the place, term by term: of each the concept, and the number of the mention. */
    private final int[] words;

    /**
     * @param sentence the number of the sentence
     * @param area what of it counts as one part
     */
    PatternFit(Pattern pattern, int sentence, Stretch area, Stretch place, int[] words) {
        this.pattern = pattern;
        this.sentence = sentence;
        this.area = area;
        this.place = place;
        this.words = words;
    }

    @Override
    public Stretch place() {
        return place;
    }

    @Override
    public int sentence() {
        return sentence;
    }

    /** The words that have to be absent have none. */
    @Override
    public List<Evidence> evidence(ReadText text) {
        List<Evidence> told = new ArrayList<>();
        int word = 0;
        for (Term term : pattern.terms()) {
            if (term.isFound()) {
                int end = word + 2 * term.chain().size();
                for (; word < end; word += 2) {
                    told.add(text.evidence(words[word], words[word + 1], area.start(), area.end()));
                }
            } else if (!term.absent()) {
                told.addAll(elsewhere(term, text));
            }
        }
        told.sort(Comparator.comparingInt(one -> one.place().start()));
        return told;
    }

    /** The words of a term that is not part of the place. */
    private List<Evidence> elsewhere(Term term, ReadText text) {
        Parts parts = text.parts();
        int sentenceEnd = parts.sentenceEnd(sentence);
        int end = switch (term.scope()) {
            case PART -> area.end();
            case BEFORE -> place.start();
            case SENTENCE -> sentenceEnd;
            case NEAR -> text.endOfNext(sentenceEnd);
        };
        int start = term.scope() == Term.Scope.PART ? area.start() : parts.sentenceStart(sentence);
        TermSearch search = new TermSearch(text);
        search.in(term, start, end, area.start(), area.end());
        Growing found = new Growing();
        search.addWords(0, found);
        List<Evidence> told = new ArrayList<>();
        for (int i = 0; i < found.size(); i += 2) {
            told.add(text.evidence(found.get(i), found.get(i + 1), area.start(), area.end()));
        }
        return told;
    }
}
