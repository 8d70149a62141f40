package org.dealrisk.clause.lexicon;

import java.util.ArrayList;
import java.util.List;

/** The concepts of each sentence of a contract, for what learns from them. */
public final class SentenceTraits {

    private SentenceTraits() {}

    /** A sentence in its own words, and its concepts. */
    public static final class Sentence {
        private final String words;
        private final int[] traits;

        private Sentence(String words, int[] traits) {
            this.words = words;
            this.traits = traits;
        }

        public String words() {
            return words;
        }

        public int[] traits() {
            return traits.clone();
        }
    }

    /** Those of a text, in order. */
    public static List<Sentence> of(ReadText text) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < text.parts().sentenceCount(); i++) {
            Stretch place =
                    new Stretch(text.parts().sentenceStart(i), text.parts().sentenceEnd(i));
            sentences.add(new Sentence(text.words(place), Traits.concepts(text, i, i + 1)));
        }
        return sentences;
    }

    /** Those of a whole text, taken for one sentence. */
    public static int[] ofWhole(ReadText text) {
        return Traits.concepts(text, 0, text.parts().sentenceCount());
    }
}
