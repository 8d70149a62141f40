package org.dealrisk.clause.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dealrisk.unit.FoldedText;

/** The concepts of each sentence of a contract, and its words, for what learns from them. */
public final class SentenceTraits {

    private SentenceTraits() {}

    /** A sentence in its own words, its concepts, and the words and pairs of words in it, each once. */
    public static final class Sentence {
        private final String words;
        private final int[] concepts;
        private final List<String> pairs;

        private Sentence(ReadText text, int first, int behind) {
            Stretch place =
                    new Stretch(text.parts().sentenceStart(first), text.parts().sentenceEnd(behind - 1));
            words = text.words(place);
            concepts = Traits.concepts(text, first, behind);
            pairs = withPairs(wordsIn(text.text(), place));
        }

        public String words() {
            return words;
        }

        public int[] concepts() {
            return concepts.clone();
        }

        /** The words, and the pairs of words that follow one another, as they are named where they are weighed. */
        public List<String> pairs() {
            return pairs;
        }
    }

    private static List<String> wordsIn(EvenText text, Stretch place) {
        List<String> words = new ArrayList<>();
        for (int i = text.pieceFrom(place.start()); i < text.pieceCount() && text.pieceStarts()[i] < place.end(); i++) {
            int start = text.pieceStarts()[i];
            char c = text.at(start);
            if (FoldedText.isChinese(c)) {
                words.add(String.valueOf(c));
            } else if (EvenText.isLetter(c)) {
                int end = start;
                while (EvenText.isLetter(text.at(end))) {
                    end++;
                }
                words.add(c >= '0' && c <= '9' ? "0" : text.substring(start, end));
            }
        }
        return words;
    }

    private static List<String> withPairs(List<String> words) {
        List<String> pairs = new ArrayList<>(words);
        for (int i = 1; i < words.size(); i++) {
            pairs.add(words.get(i - 1) + " " + words.get(i));
        }
        return pairs.stream().distinct().toList();
    }

    /** Those of a text, in order. */
    public static List<Sentence> of(ReadText text) {
        return Stream.iterate(0, i -> i < text.parts().sentenceCount(), i -> i + 1)
                .map(i -> new Sentence(text, i, i + 1))
                .toList();
    }

    /** That of a whole text, taken for one sentence. */
    public static Sentence ofWhole(ReadText text) {
        return new Sentence(text, 0, text.parts().sentenceCount());
    }
}
