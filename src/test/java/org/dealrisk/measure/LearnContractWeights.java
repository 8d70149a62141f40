package org.dealrisk.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dealrisk.clause.Recogniser;
import org.dealrisk.clause.lexicon.Lexicon;
import org.dealrisk.clause.lexicon.Parties;
import org.dealrisk.clause.lexicon.ReadText;
import org.dealrisk.clause.lexicon.SentenceTraits;
import org.dealrisk.clause.lexicon.Traits;
import org.dealrisk.diag.Source;
import org.dealrisk.model.Clause;
import org.dealrisk.read.DocumentClauses;

/**
 * Learns what the words of a sentence of a contract weigh for types that contracts have, from the contracts of CUAD that
 * are not set aside and from provisions written in the style of contracts; never from those that are set aside. Writes
 * {@code contract-weights.txt}.
 */
public final class LearnContractWeights {

    private static final Path SHARED = Path.of(System.getProperty("dealrisk.shared", "../shared"));
    private static final Path CUAD = SHARED.resolve("data/cuad/cuad.dev.jsonl.gz");

    /** How much it costs to have an example on the wrong side. */
    private static final double COST = 0.5;

    /** How much more a provision of the type matters. */
    private static final double POSITIVE = 3;

    /** How much less it matters that a negative of one type is none of another. */
    private static final double OTHERS = 0.5;

    private static final double UNIT = 100;

    private static final String HEAD = """
            # How much what a sentence of a contract says speaks for each type of clause, in hundredths: learned by
            # mvn -Pmeasure test-compile exec:java@learn-contract-weights. Do not edit. Behind a type stands what it has
            # without any trait; behind a trait what it adds to each type, and how rare it is. Learned from provisions
            # written for it and from the Contract Understanding Atticus Dataset (CUAD) v1 of The Atticus Project,
            # https://www.atticusprojectai.org/cuad, CC BY 4.0, of which no text stands here.

            """;

    /**
     * What is learned.
     *
     * @param categories those of CUAD that are of the type; none where CUAD does not mark it
     * @param near the categories that tell nothing of it
     * @param labels of the sections that are of the type besides its own
     */
    private record Lesson(String type, Set<String> categories, Set<String> near, Set<String> labels) {

        private static Lesson marked(String type, String category, String... labels) {
            return new Lesson(type, Set.of(category), Set.of(), Set.of(labels));
        }

        private static Lesson unmarked(String type, String... near) {
            return new Lesson(type, Set.of(), Set.of(near), Set.of());
        }

        private Lesson near(String... categories) {
            return new Lesson(type, this.categories, Set.of(categories), labels);
        }

        private boolean isOf(String label) {
            return type.equals(label) || labels.contains(label);
        }

        private boolean isAmong(Set<String> fitted) {
            return fitted.stream().anyMatch(this::isOf);
        }
    }

    private static final Set<String> OF_LIABILITY =
            Set.of("liability-cap", "liability-cap-carve-out", "unlimited-liability");

    /** The types that CUAD marks; all others are unmarked. */
    private static final List<Lesson> MARKED = List.of(
            Lesson.marked("audit-rights", "Audit Rights"),
            Lesson.marked("exclusivity", "Exclusivity").near("Non-Compete"),
            Lesson.marked("ip-assignment", "Ip Ownership Assignment", "ip-on-creation"),
            Lesson.marked("liability-cap", "Cap On Liability"),
            Lesson.marked("liability-cap-carve-out", "Uncapped Liability"),
            Lesson.marked("liquidated-damages", "Liquidated Damages"),
            Lesson.marked("mfn", "Most Favored Nation"),
            Lesson.marked("minimum-commitment", "Minimum Commitment"),
            Lesson.marked("renewal-term", "Renewal Term", "auto-renewal"),
            Lesson.marked("termination-for-convenience", "Termination For Convenience", "termination-client-only"));

    /** The words of an indemnity, which CUAD does not mark and has too often for all that is not found to be none. */
    private static final String INDEMNIFY = "indemnify";

    private final Lexicon lexicon = Lexicon.builtin();
    private final List<Lesson> lessons;
    private final List<Labelled> sentences = new ArrayList<>();

    /** A sentence, and by lesson how much it matters that it is of the type, or below 0 that it is not. */
    private static final class Labelled {
        private final int[] traits;
        private final double[] sides;

        private Labelled(int[] traits, double[] sides) {
            this.traits = traits;
            this.sides = sides;
        }
    }

    private LearnContractWeights(Set<String> labels) {
        List<Lesson> all = new ArrayList<>(MARKED);
        for (String label : labels) {
            if (MARKED.stream().noneMatch(lesson -> lesson.isOf(label)) && !label.equals(Example.NONE)) {
                all.add(
                        OF_LIABILITY.contains(label)
                                ? Lesson.unmarked(label, "Uncapped Liability")
                                : Lesson.unmarked(label));
            }
        }
        all.sort(Comparator.comparing(Lesson::type));
        lessons = List.copyOf(all);
    }

    /** Writes the weights to the file that is named first. */
    public static void main(String[] arguments) throws IOException {
        if (!Files.exists(CUAD)) {
            throw new IllegalStateException("There is no file "
                    + CUAD.toAbsolutePath().normalize() + "; -Ddealrisk.shared=FOLDER names the folder that has it.");
        }
        List<Example> provisions = Example.provisions();
        LearnContractWeights learn = new LearnContractWeights(
                provisions.stream().map(Example::label).collect(Collectors.toCollection(TreeSet::new)));
        Contract.read(CUAD).stream().filter(contract -> !contract.isSetAside()).toList().parallelStream()
                .map(learn::sentences)
                .toList()
                .forEach(learn.sentences::addAll);
        provisions.forEach(learn::provision);
        Example.typed().forEach(learn::typed);
        Files.writeString(Path.of(arguments[0]), learn.weights());
    }

    private List<Labelled> sentences(Contract contract) {
        List<Labelled> labelled = new ArrayList<>();
        Map<String, List<Marked>> marked = contract.spans().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        category -> category.getValue().stream().map(Marked::of).toList()));
        for (Clause clause : DocumentClauses.of(Source.of("contract.md", contract.text()))) {
            ReadText text = lexicon.read(clause.text(), Parties.STANDARD);
            Map<Integer, Set<String>> fitted = Recogniser.fittedBySentence(text);
            List<SentenceTraits.Sentence> all = SentenceTraits.of(text);
            for (int i = 0; i < all.size(); i++) {
                Marked words = Marked.of(all.get(i).words());
                Set<String> categories = marked.entrySet().stream()
                        .filter(category -> category.getValue().stream().anyMatch(words::isIn))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
                Set<String> fits = fitted.getOrDefault(i, Set.of());
                int[] traits = all.get(i).traits();
                labelled.add(new Labelled(traits, sides(lesson -> side(lesson, categories, fits, traits))));
            }
        }
        return labelled;
    }

    private double[] sides(ToDoubleFunction<Lesson> side) {
        return lessons.stream().mapToDouble(side).toArray();
    }

    /** Words of a contract, as they compare with a passage that lawyers marked. */
    private record Marked(String text, Words words) {

        /** Shorter ones are too often part of others by chance. */
        private static final int LEAST = 15;

        private static Marked of(String text) {
            String even = text.replaceAll("\\s+", " ").strip();
            return new Marked(even, Words.of(even));
        }

        private boolean isIn(Marked passage) {
            return passage.text.length() > LEAST
                    && (text.contains(passage.text)
                            || text.length() > LEAST && passage.text.contains(text)
                            || words.isLike(passage.words));
        }
    }

    private double side(Lesson lesson, Set<String> categories, Set<String> fits, int[] traits) {
        if (categories.stream().anyMatch(lesson.categories::contains)) {
            return COST * POSITIVE;
        }
        boolean indemnity = lesson.type.startsWith("indemnity")
                && Arrays.stream(traits)
                        .anyMatch(trait -> Traits.name(trait, lexicon).equals(INDEMNIFY));
        boolean unsure = lesson.categories.isEmpty() && (lesson.isAmong(fits) || indemnity);
        return unsure || categories.stream().anyMatch(lesson.near::contains) ? 0 : -COST;
    }

    private void provision(Example example) {
        sentences.add(labelled(example, lesson -> true));
    }

    /** Types that contracts of CUAD have are not learned from what is typed, which reads otherwise. */
    private void typed(Example example) {
        sentences.add(labelled(example, lesson -> lesson.categories.isEmpty()));
    }

    private Labelled labelled(Example example, Predicate<Lesson> learns) {
        Set<String> fitted = Recogniser.fitted(example.text());
        return new Labelled(
                SentenceTraits.ofWhole(lexicon.read(example.text(), Parties.STANDARD)),
                sides(lesson -> learns.test(lesson) ? side(lesson, example, fitted) : 0));
    }

    private static double side(Lesson lesson, Example example, Set<String> fitted) {
        if (lesson.isOf(example.label()) && example.positive()) {
            return COST * POSITIVE;
        }
        if (lesson.type.equals(example.label()) || example.label().equals(Example.NONE)) {
            return -COST;
        }
        // Many provisions are of two types; what is no automatic renewal may be a renewal.
        boolean near = OF_LIABILITY.contains(lesson.type) && OF_LIABILITY.contains(example.label());
        boolean untold = example.positive() || lesson.isOf(example.label()) || near || lesson.isAmong(fitted);
        return untold ? 0 : -COST * OTHERS;
    }

    private String weights() {
        Rarities rarities =
                Rarities.of(sentences.stream().map(one -> one.traits).toList(), Traits.count(lexicon));
        List<Separator> separators = IntStream.range(0, lessons.size())
                .parallel()
                .mapToObj(lesson -> separator(lesson, rarities))
                .toList();
        StringBuilder text = new StringBuilder(HEAD).append("[types]\n");
        for (int i = 0; i < lessons.size(); i++) {
            text.append(lessons.get(i).type)
                    .append(": ")
                    .append(hundredths(separators.get(i).bias()))
                    .append('\n');
        }
        text.append("\n[weights]\n");
        for (int trait = 0; trait < rarities.count(); trait++) {
            if (rarities.of(trait) > 0) {
                text.append(Traits.name(trait, lexicon)).append(':');
                for (Separator separator : separators) {
                    text.append(' ').append(hundredths(separator.weight(trait) * rarities.of(trait)));
                }
                text.append(' ').append(hundredths(rarities.of(trait))).append('\n');
            }
        }
        return text.toString();
    }

    private static long hundredths(double weight) {
        return Math.round(weight * UNIT);
    }

    private Separator separator(int lesson, Rarities rarities) {
        List<Labelled> known =
                sentences.stream().filter(one -> one.sides[lesson] != 0).toList();
        Separator.Example[] examples = known.stream()
                .map(one -> rarities.telling(one.traits))
                .map(traits -> new Separator.Example(traits, rarities.values(traits)))
                .toArray(Separator.Example[]::new);
        boolean[] positive = new boolean[examples.length];
        double[] costs = new double[examples.length];
        for (int i = 0; i < examples.length; i++) {
            positive[i] = known.get(i).sides[lesson] > 0;
            costs[i] = Math.abs(known.get(i).sides[lesson]);
        }
        return Separator.train(examples, rarities.count(), positive, costs);
    }
}
