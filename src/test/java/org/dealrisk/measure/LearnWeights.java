package org.dealrisk.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dealrisk.clause.Recogniser;
import org.dealrisk.clause.lexicon.Lexicon;
import org.dealrisk.clause.lexicon.Parties;
import org.dealrisk.clause.lexicon.ReadText;
import org.dealrisk.clause.lexicon.SentenceTraits;
import org.dealrisk.clause.lexicon.Traits;
import org.dealrisk.model.ClauseType;

/**
 * Learns what the words of a sentence weigh for each type of clause, from the sentences that patterns are made from and
 * from more that only serve this; never from those that measure how well both do. Writes {@code weights.txt}.
 *
 * <p>A trait's value is its rarity, as in the usual "term frequency, inverse document frequency" with each trait
 * counted once, and every example has length 1.
 */
public final class LearnWeights {

    private static final int UNITS = 96;

    /** How much a clause of a type matters, where what is none of it counts 1. */
    private static final float POSITIVE = 3;

    /** How much it matters that it is none of the other types, of which its section does not speak. */
    private static final float OTHERS = 0.3f;

    /** How much it costs to have a sentence on the wrong side by its words. */
    private static final double WORDS_COST = 3;

    /** A word of fewer sentences tells nothing. */
    private static final int LEAST_SENTENCES = 16;

    /** What a word adds to a type at least; less is passed over. */
    private static final double LEAST_WEIGHT = 1.5;

    private static final double UNIT = 100;

    private static final String HEAD = """
            # How much what a short text says speaks for each type of clause, in hundredths: a network learned from example
            # sentences by mvn -Pmeasure test-compile exec:java@learn-weights. Do not edit. Behind a type stands what each
            # unit adds to it, and what it has without any; behind a trait what it adds to each unit, and how rare it is.
            # Behind a word, or a pair of words, stands how rare it is, and then by the place of a type what it adds to it.

            """;

    private final Lexicon lexicon = Lexicon.builtin();
    private final List<Labelled> sentences = new ArrayList<>();

    /** A sentence of a type's section. */
    private static final class Labelled {
        private final String type;
        private final boolean positive;
        private final int[] traits;

        /** Its words, and the pairs of them. */
        private final List<String> words;

        /** The types that patterns find there besides, which may be right. */
        private final Set<String> found;

        private Labelled(Example example, int[] traits, List<String> words, Set<String> found) {
            this.type = example.label();
            this.positive = example.positive();
            this.traits = traits;
            this.words = words;
            this.found = found;
        }

        /** How much it matters whether it is of a type; 0 where it does not tell. */
        private float cost(String other) {
            if (type.equals(other)) {
                return positive ? POSITIVE : 1;
            }
            return found.contains(other) ? 0 : OTHERS;
        }

        private boolean isOf(String other) {
            return positive && type.equals(other);
        }
    }

    private LearnWeights() {}

    /** Writes the weights to the file that is named first. */
    public static void main(String[] arguments) throws IOException {
        LearnWeights learn = new LearnWeights();
        Example.typed().forEach(learn::take);
        Files.writeString(Path.of(arguments[0]), learn.weights());
    }

    private void take(Example example) {
        ReadText text = lexicon.read(example.text(), Parties.STANDARD);
        List<String> words = SentenceTraits.ofWhole(text).pairs();
        sentences.add(new Labelled(example, Traits.of(text), words, Recogniser.fitted(example.text())));
    }

    private String weights() {
        List<String> types = types();
        Rarities rarities =
                Rarities.of(sentences.stream().map(one -> one.traits).toList(), Traits.count(lexicon));
        List<Network.Example> examples =
                sentences.stream().map(one -> example(one, rarities, types)).toList();
        Network network = Network.train(examples, rarities.count(), UNITS, types.size());
        StringBuilder text = new StringBuilder(HEAD);
        text.append("[types]\n");
        for (int type = 0; type < types.size(); type++) {
            text.append(types.get(type)).append(':');
            for (int unit = 0; unit <= UNITS; unit++) {
                text.append(' ').append(Math.round(network.second(unit, type) * UNIT));
            }
            text.append('\n');
        }
        text.append("\n[weights]\nbias:");
        write(network.first(rarities.count()), 1, text);
        text.append('\n');
        for (int trait = 0; trait < rarities.count(); trait++) {
            if (rarities.of(trait) > 0) {
                text.append(Traits.name(trait, lexicon)).append(':');
                write(network.first(trait), rarities.of(trait), text);
                text.append(' ').append(Math.round(rarities.of(trait) * UNIT)).append('\n');
            }
        }
        writeWords(types.stream().sorted().toList(), text);
        return text.toString();
    }

    /** Writes what words add to types, which stand in the order in which the file is read. */
    private void writeWords(List<String> types, StringBuilder text) {
        Vocabulary vocabulary = Vocabulary.of(
                sentences.stream().map(one -> Set.copyOf(one.words)).toList(),
                LEAST_SENTENCES,
                sentences.stream().map(one -> one.words).toList());
        List<Separator> separators =
                types.parallelStream().map(type -> separator(type, vocabulary)).toList();
        text.append("\n[types of words]\n");
        for (int type = 0; type < types.size(); type++) {
            text.append(types.get(type))
                    .append(": ")
                    .append(hundredths(separators.get(type).bias()))
                    .append('\n');
        }
        text.append("\n[words]\n");
        for (int word = 0; word < vocabulary.names().size(); word++) {
            double rarity = vocabulary.rarities().of(word);
            text.append(vocabulary.names().get(word)).append(": ").append(hundredths(rarity));
            for (int type = 0; type < types.size(); type++) {
                double weight = separators.get(type).weight(word) * rarity;
                if (Math.abs(weight) >= LEAST_WEIGHT) {
                    text.append(' ').append(type).append(' ').append(hundredths(weight));
                }
            }
            text.append('\n');
        }
    }

    private static long hundredths(double number) {
        return Math.round(number * UNIT);
    }

    private Separator separator(String type, Vocabulary vocabulary) {
        List<Labelled> known =
                sentences.stream().filter(one -> one.cost(type) > 0).toList();
        Separator.Example[] examples = new Separator.Example[known.size()];
        boolean[] positive = new boolean[examples.length];
        double[] costs = new double[examples.length];
        for (int i = 0; i < examples.length; i++) {
            int[] words = vocabulary.numbers(known.get(i).words);
            examples[i] = new Separator.Example(words, vocabulary.rarities().values(words));
            positive[i] = known.get(i).isOf(type);
            costs[i] = WORDS_COST * known.get(i).cost(type);
        }
        return Separator.train(examples, vocabulary.names().size(), positive, costs);
    }

    private static void write(float[] row, double times, StringBuilder text) {
        for (float weight : row) {
            text.append(' ').append(Math.round(weight * times * UNIT));
        }
    }

    /** The types that sentences commit to, in their order. */
    private List<String> types() {
        Set<String> labels = new HashSet<>();
        sentences.stream().filter(one -> one.positive).forEach(one -> labels.add(one.type));
        return Arrays.stream(ClauseType.values())
                .map(ClauseType::label)
                .filter(labels::contains)
                .toList();
    }

    private static Network.Example example(Labelled one, Rarities rarities, List<String> types) {
        int[] known = rarities.telling(one.traits);
        double[] told = rarities.values(known);
        float[] values = new float[known.length];
        for (int i = 0; i < known.length; i++) {
            values[i] = (float) told[i];
        }
        float[] sides = new float[types.size()];
        float[] costs = new float[types.size()];
        for (int type = 0; type < sides.length; type++) {
            sides[type] = one.isOf(types.get(type)) ? 1 : -1;
            costs[type] = one.cost(types.get(type));
        }
        return new Network.Example(known, values, sides, costs);
    }
}
