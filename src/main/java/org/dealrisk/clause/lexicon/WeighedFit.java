package org.dealrisk.clause.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sentences whose words, taken together, speak for a type, though they are none of its wordings.
 *
 * @param told the words that weigh most, in order of their place
 */
record WeighedFit(Stretch place, int sentence, List<Evidence> told) implements Fit {

    /** More words than this are not told. */
    private static final int MOST = 5;

    WeighedFit {
        told = List.copyOf(told);
    }

    /** The sentences with the words in them that weigh most. */
    static WeighedFit of(ReadText text, Weights weights, int type, int first, int behind, int[] traits) {
        int size = text.lexicon().size();
        int start = text.parts().sentenceStart(first);
        int end = text.parts().sentenceEnd(behind - 1);
        List<Evidence> evidence = new ArrayList<>();
        List<Integer> words = new ArrayList<>();
        for (int trait : traits) {
            if (trait < size && weights.of(trait, type) > 0) {
                words.add(trait);
            }
        }
        words.sort(Comparator.comparing((Integer trait) -> -weights.of(trait, type))
                .thenComparing(trait -> trait));
        for (int concept : words) {
            Mentions mentions = text.mentions(concept);
            int mention = mentions.firstFrom(concept, start);
            boolean inside = mention < mentions.behind(concept) && mentions.end(mention) <= end;
            if (inside && evidence.size() < MOST) {
                evidence.add(text.evidence(concept, mention, start, end));
            }
        }
        evidence.sort(Comparator.comparingInt((Evidence word) -> word.place().start()));
        Stretch place =
                evidence.stream().map(Evidence::place).reduce(Stretch::to).orElse(new Stretch(start, end));
        return new WeighedFit(place, text.parts().sentence(text.parts().at(place.start())), evidence);
    }

    @Override
    public List<Evidence> evidence(ReadText text) {
        return told;
    }

    @Override
    public boolean isWeighed() {
        return true;
    }
}
