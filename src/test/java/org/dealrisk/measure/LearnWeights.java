package org.dealrisk.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dealrisk.clause.Recogniser;
import org.dealrisk.clause.Sentences;
import org.dealrisk.clause.lexicon.Lexicon;
import org.dealrisk.clause.lexicon.LexiconFile;
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

    /** How much an example on the wrong side costs; and how much less one that another type's section has. */
    private static final double COST = 30;

    private static final double OTHERS = 0.3;

    /** A trait of fewer examples tells nothing. */
    private static final int LEAST_EXAMPLES = 2;

    private static final double UNIT = 100;

    private static final String HEAD = """
            # How much what a short text says speaks for each type of clause, in hundredths: learned from example sentences
            # by mvn -Pmeasure test-compile exec:java@learn-weights. Do not edit. Behind a trait stand its rarity and its
            # weight for each type, in the order of the types.

            [types]
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
        for (LexiconFile.Section section : LexiconFile.read("clauses.txt")) {
            section.lines().stream()
                    .filter(line -> line.key().equals("+") || line.key().equals("-"))
                    .forEach(line -> learn.take(section.name(), line.key().equals("+"), line.text()));
        }
        Sentences.taught().forEach(learn::take);
        Files.writeString(Path.of(arguments[0]), learn.weights());
    }

    private void take(String file) {
        Sentences.sections(file)
                .forEach((label, lines) ->
                        lines.forEach(line -> take(label, line.startsWith("+: "), line.substring(3))));
    }

    private void take(String label, boolean positive, String text) {
        int[] traits = Traits.of(lexicon.read(text, Parties.STANDARD));
        sentences.add(new Labelled(label, positive, traits, Recogniser.fitted(text)));
    }

    private String weights() {
        List<String> types = types();
        double[] rarities = rarities();
        Separator.Example[] examples =
                sentences.stream().map(one -> example(one.traits, rarities)).toArray(Separator.Example[]::new);
        List<Separator> separators =
                types.parallelStream().map(type -> separator(type, examples)).toList();
        StringBuilder text = new StringBuilder(HEAD);
        text.append("types: ").append(String.join(" ", types)).append("\nbias:");
        separators.forEach(separator -> text.append(' ').append(Math.round(separator.bias() * UNIT)));
        text.append("\n\n[weights]\n");
        for (int trait = 0; trait < rarities.length; trait++) {
            if (rarities[trait] > 0) {
                write(trait, rarities[trait], separators, text);
            }
        }
        return text.toString();
    }

    private void write(int trait, double rarity, List<Separator> separators, StringBuilder text) {
        text.append(Traits.name(trait, lexicon)).append(": ").append(Math.round(rarity * UNIT));
        for (Separator separator : separators) {
            text.append(' ').append(Math.round(separator.weight(trait) * rarity * UNIT));
        }
        text.append('\n');
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

    /** By trait, the logarithm of how few examples have it; 0 for one that tells nothing. */
    private double[] rarities() {
        int[] counts = new int[Traits.count(lexicon)];
        sentences.forEach(one -> Arrays.stream(one.traits).forEach(trait -> counts[trait]++));
        double[] rarities = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] >= LEAST_EXAMPLES) {
                rarities[i] = Math.log((1.0 + sentences.size()) / (1 + counts[i])) + 1;
            }
        }
        return rarities;
    }

    private static Separator.Example example(int[] traits, double[] rarities) {
        int[] known = Arrays.stream(traits).filter(trait -> rarities[trait] > 0).toArray();
        double[] values =
                Arrays.stream(known).mapToDouble(trait -> rarities[trait]).toArray();
        double length =
                Math.sqrt(Arrays.stream(values).map(value -> value * value).sum());
        return new Separator.Example(
                known, Arrays.stream(values).map(value -> value / length).toArray());
    }

    /** What tells a type from all others. Few examples commit to it, so that these count as much as all others together. */
    private Separator separator(String type, Separator.Example[] examples) {
        int[] telling = IntStream.range(0, examples.length)
                .filter(i -> sentences.get(i).tells(type))
                .toArray();
        boolean[] positive = new boolean[telling.length];
        int of = 0;
        for (int i = 0; i < telling.length; i++) {
            Labelled one = sentences.get(telling[i]);
            positive[i] = one.positive && one.type.equals(type);
            of += positive[i] ? 1 : 0;
        }
        double[] costs = new double[telling.length];
        for (int i = 0; i < telling.length; i++) {
            double balance = telling.length / (2.0 * (positive[i] ? of : telling.length - of));
            costs[i] = COST * balance * (sentences.get(telling[i]).type.equals(type) ? 1 : OTHERS);
        }
        Separator.Example[] chosen =
                Arrays.stream(telling).mapToObj(i -> examples[i]).toArray(Separator.Example[]::new);
        return Separator.train(chosen, Traits.count(lexicon), positive, costs);
    }
}
