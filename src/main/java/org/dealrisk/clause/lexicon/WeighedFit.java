package org.dealrisk.clause.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sentences whose words, taken together, speak for a type, though they are none of its wordings.
 *
 * @param told the words of the concepts that weigh most, in order of their place
 * @param isDoubtful whether they do not weigh enough to be relied on
 */
record WeighedFit(Stretch place, int sentence, List<Evidence> told, boolean isDoubtful) implements Fit {

    /** More words than this are not told. */
    private static final int MOST = 5;

    WeighedFit {
        told = List.copyOf(told);
    }

    /** The sentences with the words in them that weigh most. */
    static WeighedFit of(
            ReadText text, Weights weights, int type, int first, int behind, int[] traits, boolean doubtful) {
        int start = text.parts().sentenceStart(first);
        int end = text.parts().sentenceEnd(behind - 1);
        List<Evidence> evidence = new ArrayList<>();
        for (int concept : heaviest(text, weights.shares(traits, type), traits)) {
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
        return new WeighedFit(place, text.parts().sentence(text.parts().at(place.start())), evidence, doubtful);
    }

    /** The concepts without which the text would weigh less, the heaviest first. */
    private static List<Integer> heaviest(ReadText text, float[] shares, int[] traits) {
        return IntStream.range(0, traits.length)
                .filter(i -> traits[i] < text.lexicon().size() && shares[i] > 0)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> -shares[i]).thenComparing(i -> traits[i]))
                .map(i -> traits[i])
                .toList();
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
