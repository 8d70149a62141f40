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

    private static final double UNIT = 100;

    private static final String HEAD = """
            # How much what a short text says speaks for each type of clause, in hundredths: a network learned from example
            # sentences by mvn -Pmeasure test-compile exec:java@learn-weights. Do not edit. Behind a type stands what each
            # unit adds to it, and what it has without any; behind a trait what it adds to each unit, and how rare it is.

            """;

    private final Lexicon lexicon = Lexicon.builtin();
    private final List<Labelled> sentences = new ArrayList<>();

    /** A sentence of a type's section. */
    private static final class Labelled {
        private final String type;
        private final boolean positive;
        private final int[] traits;

        /** The types that patterns find there besides, which may be right. */
        private final Set<String> found;

        private Labelled(String type, boolean positive, int[] traits, Set<String> found) {
            this.type = type;
            this.positive = positive;
            this.traits = traits;
            this.found = found;
        }

        private boolean tells(String other) {
            return type.equals(other) || !found.contains(other);
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
        int[] traits = Traits.of(lexicon.read(example.text(), Parties.STANDARD));
        sentences.add(new Labelled(example.label(), example.positive(), traits, Recogniser.fitted(example.text())));
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
        return text.toString();
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
            boolean own = types.get(type).equals(one.type);
            sides[type] = own && one.positive ? 1 : -1;
            costs[type] = own ? one.positive ? POSITIVE : 1 : one.tells(types.get(type)) ? OTHERS : 0;
        }
        return new Network.Example(known, values, sides, costs);
    }
}
