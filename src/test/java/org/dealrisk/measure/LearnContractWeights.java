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
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /** How much words count beside concepts. */
    private static final double WORDS = 0.7;

    /** A word of fewer contracts and provisions tells nothing: it may be the name of somebody. */
    private static final int LEAST_SOURCES = 20;

    /** How much more a provision of the type matters. */
    private static final double POSITIVE = 3;

    /** How much less it matters that a negative of one type is none of another. */
    private static final double OTHERS = 0.5;

    private static final double UNIT = 100;

    private static final String HEAD = """
            # How much what a sentence of a contract says speaks for each type of clause, in hundredths: learned by
            # mvn -Pmeasure test-compile exec:java@learn-contract-weights. Do not edit. Behind a type stands what it has
            # without any trait; behind a trait what it adds to each type, and how rare it is. Of the types of words it
            # is told how much words and pairs of words count beside concepts. Learned from provisions written for it
            # and from the Contract Understanding Atticus Dataset (CUAD) v1 of The Atticus Project,
            # https://www.atticusprojectai.org/cuad, CC BY 4.0, of which no sentence stands here.

            """;

    /**
     * What is learned.
     *
     * @param categories those of CUAD that are of the type; none where CUAD does not mark it
     * @param near the categories that tell nothing of it
     * @param labels of the sections that are of the type besides its own
     * @param worded whether words are weighed beside concepts
     */
    private record Lesson(String type, Set<String> categories, Set<String> near, Set<String> labels, boolean worded) {

        private static Lesson marked(String type, String category, String... labels) {
            return new Lesson(type, Set.of(category), Set.of(), Set.of(labels), true);
        }

        private static Lesson unmarked(String type, String... near) {
            return new Lesson(type, Set.of(), Set.of(near), Set.of(), false);
        }

        private Lesson near(String... categories) {
            return new Lesson(type, this.categories, Set.of(categories), labels, worded);
        }

        private Lesson ofConcepts() {
            return new Lesson(type, categories, near, labels, false);
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
            // Words were tried, and found no more of them.
            Lesson.marked("liquidated-damages", "Liquidated Damages").ofConcepts(),
            Lesson.marked("mfn", "Most Favored Nation"),
            Lesson.marked("minimum-commitment", "Minimum Commitment"),
            Lesson.marked("renewal-term", "Renewal Term", "auto-renewal"),
            Lesson.marked("termination-for-convenience", "Termination For Convenience", "termination-client-only"));

    /** The words of an indemnity, which CUAD does not mark and has too often for all that is not found to be none. */
    private static final String INDEMNIFY = "indemnify";

    private final Lexicon lexicon = Lexicon.builtin();
    private final List<Lesson> lessons;
    private final List<Labelled> sentences = new ArrayList<>();

    /** The words of each contract and each provision. */
    private final List<Set<String>> sources = new ArrayList<>();

    /** A sentence, and by lesson how much it matters that it is of the type, or below 0 that it is not. */
    private static final class Labelled {
        private final int[] concepts;
        private final List<String> words;
        private final double[] sides;

        private Labelled(int[] concepts, List<String> words, double[] sides) {
            this.concepts = concepts;
            this.words = words;
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
                .forEach(learn::contract);
        provisions.forEach(learn::provision);
        Example.typed().forEach(learn::typed);
        Files.writeString(Path.of(arguments[0]), learn.weights());
    }

    private void contract(List<Labelled> labelled) {
        sentences.addAll(labelled);
        sources.add(labelled.stream().flatMap(one -> one.words.stream()).collect(Collectors.toSet()));
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
                int[] concepts = all.get(i).concepts();
                labelled.add(new Labelled(
                        concepts, all.get(i).pairs(), sides(lesson -> side(lesson, categories, fits, concepts))));
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
        SentenceTraits.Sentence sentence = sentence(example);
        sentences.add(new Labelled(sentence.concepts(), sentence.pairs(), sides(example, lesson -> true)));
        sources.add(Set.copyOf(sentence.pairs()));
    }

    /** Types that contracts of CUAD have are not learned from what is typed, which reads otherwise. */
    private void typed(Example example) {
        double[] sides = sides(example, lesson -> lesson.categories.isEmpty());
        sentences.add(new Labelled(sentence(example).concepts(), List.of(), sides));
    }

    private SentenceTraits.Sentence sentence(Example example) {
        return SentenceTraits.ofWhole(lexicon.read(example.text(), Parties.STANDARD));
    }

    private double[] sides(Example example, Predicate<Lesson> learns) {
        Set<String> fitted = Recogniser.fitted(example.text());
        return sides(lesson -> learns.test(lesson) ? side(lesson, example, fitted) : 0);
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
        Rarities concepts =
                Rarities.of(sentences.stream().map(one -> one.concepts).toList(), Traits.count(lexicon));
        Vocabulary vocabulary = Vocabulary.of(
                sources, LEAST_SOURCES, sentences.stream().map(one -> one.words).toList());
        List<Separator> separators = IntStream.range(0, lessons.size())
                .parallel()
                .mapToObj(lesson -> separator(lesson, concepts, vocabulary))
                .toList();
        StringBuilder text = new StringBuilder(HEAD).append("[types]\n");
        for (int i = 0; i < lessons.size(); i++) {
            line(lessons.get(i).type, List.of(separators.get(i).bias()), text);
        }
        text.append("\n[types of words]\n");
        lessons.stream().filter(Lesson::worded).forEach(lesson -> line(lesson.type, List.of(WORDS), text));
        text.append("\n[weights]\n");
        for (int trait = 0; trait < concepts.count(); trait++) {
            if (concepts.of(trait) > 0) {
                line(Traits.name(trait, lexicon), row(separators, trait, concepts.of(trait)), text);
            }
        }
        text.append("\n[words]\n");
        List<Separator> worded = IntStream.range(0, lessons.size())
                .filter(lesson -> lessons.get(lesson).worded)
                .mapToObj(separators::get)
                .toList();
        for (int word = 0; word < vocabulary.names().size(); word++) {
            double rarity = vocabulary.rarities().of(word);
            line(vocabulary.names().get(word), row(worded, concepts.count() + word, rarity), text);
        }
        return text.toString();
    }

    /** What a trait adds to each sum, and how rare it is. */
    private static List<Double> row(List<Separator> separators, int trait, double rarity) {
        return Stream.concat(separators.stream().map(one -> one.weight(trait) * rarity), Stream.of(rarity))
                .toList();
    }

    /** A line in hundredths. */
    private static void line(String name, List<Double> numbers, StringBuilder text) {
        text.append(name).append(':');
        numbers.forEach(number -> text.append(' ').append(Math.round(number * UNIT)));
        text.append('\n');
    }

    private Separator separator(int lesson, Rarities concepts, Vocabulary vocabulary) {
        boolean worded = lessons.get(lesson).worded;
        List<Labelled> known =
                sentences.stream().filter(one -> one.sides[lesson] != 0).toList();
        Separator.Example[] examples = known.stream()
                .map(one -> worded ? example(one, concepts, vocabulary) : example(one, concepts))
                .toArray(Separator.Example[]::new);
        boolean[] positive = new boolean[examples.length];
        double[] costs = new double[examples.length];
        for (int i = 0; i < examples.length; i++) {
            positive[i] = known.get(i).sides[lesson] > 0;
            costs[i] = Math.abs(known.get(i).sides[lesson]);
        }
        return Separator.train(examples, concepts.count() + vocabulary.names().size(), positive, costs);
    }

    private static Separator.Example example(Labelled sentence, Rarities concepts) {
        int[] telling = concepts.telling(sentence.concepts);
        return new Separator.Example(telling, concepts.values(telling));
    }

    /** The words are numbered on from the last concept. */
    private static Separator.Example example(Labelled sentence, Rarities concepts, Vocabulary vocabulary) {
        int[] telling = concepts.telling(sentence.concepts);
        int[] words = vocabulary.numbers(sentence.words);
        return new Separator.Example(
                IntStream.concat(Arrays.stream(telling), Arrays.stream(words).map(word -> concepts.count() + word))
                        .toArray(),
                DoubleStream.concat(
                                Arrays.stream(concepts.values(telling)),
                                Arrays.stream(vocabulary.rarities().values(words))
                                        .map(value -> WORDS * value))
                        .toArray());
    }
}
