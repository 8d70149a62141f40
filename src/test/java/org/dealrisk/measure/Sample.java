package org.dealrisk.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dealrisk.clause.Recogniser;
import org.dealrisk.clause.Sentences;
import org.dealrisk.diag.Source;
import org.dealrisk.model.ClauseType;
import org.dealrisk.yaml.YamlDocuments;
import org.dealrisk.yaml.YamlMapping;
import org.dealrisk.yaml.YamlNode;
import org.dealrisk.yaml.YamlScalar;
import org.dealrisk.yaml.YamlSequence;

/**
 * A list of sentences, each known to be a clause of a type or none.
 *
 * @param open whether its sentences may be shown to whoever tunes patterns
 */
record Sample(String title, boolean open, List<Sentence> sentences) {

    /**
     * A sentence.
     *
     * @param type the one whose section it stands in
     * @param counted its type, and where it carries one, the types that say nearly the same
     * @param provision whether it is read as that of a contract, or as one that somebody typed
     */
    private record Sentence(ClauseType type, Set<ClauseType> counted, boolean carries, String text, boolean provision) {

        private Score score() {
            return Score.of(carries, types().stream().anyMatch(counted::contains));
        }

        private List<ClauseType> types() {
            return provision ? Recogniser.typesOfProvision(text) : Recogniser.types(text);
        }
    }

    /** Types of which one says what the other says and a little more. */
    private static final List<Set<ClauseType>> NEAR = List.of(
            Set.of(ClauseType.AUTO_RENEWAL, ClauseType.RENEWAL_TERM),
            Set.of(ClauseType.TERMINATION_CLIENT_ONLY, ClauseType.TERMINATION_FOR_CONVENIENCE),
            Set.of(ClauseType.IP_ASSIGNMENT, ClauseType.IP_ON_CREATION),
            Set.of(ClauseType.LIABILITY_CAP_CARVE_OUT, ClauseType.UNLIMITED_LIABILITY));

    static Sample ofFiles(String title, boolean open, List<String> files) {
        List<Sentence> sentences = new ArrayList<>();
        for (String file : files) {
            Sentences.sections(file)
                    .forEach((label, lines) -> lines.forEach(
                            line -> sentences.add(sentence(type(label), line.startsWith("+: "), line.substring(3)))));
        }
        return new Sample(title, open, sentences);
    }

    /** Provisions in the style of contracts, read as those of a contract. */
    static Sample ofProvisions(String title, List<String> files) {
        List<Sentence> sentences = new ArrayList<>();
        for (String file : files) {
            Sentences.sections(file)
                    .forEach((label, lines) -> lines.forEach(
                            line -> sentences.add(provision(type(label), line.startsWith("+: "), line.substring(3)))));
        }
        return new Sample(title, false, sentences);
    }

    /** What is no automatic renewal may well be a renewal, so a negative counts for its own type alone. */
    private static Sentence provision(ClauseType type, boolean carries, String text) {
        Set<ClauseType> near = NEAR.stream()
                .filter(types -> carries && types.contains(type))
                .findFirst()
                .orElse(Set.of(type));
        return new Sentence(type, near, carries, text, true);
    }

    /** The example sentences of a lexicon written as YAML. */
    static Sample ofLexicon(Path file) throws IOException {
        Source source = Source.of(file.toString(), Files.readString(file));
        YamlMapping root =
                (YamlMapping) YamlDocuments.read(source).get(0).value().orElseThrow();
        List<Sentence> sentences = new ArrayList<>();
        for (YamlNode node : items(root, "clause_types")) {
            YamlMapping row = (YamlMapping) node;
            ClauseType type = type(((YamlScalar) row.get("id").orElseThrow()).text());
            for (String language : List.of("en", "zh_TW", "zh_CN")) {
                YamlMapping words = (YamlMapping) row.get(language).orElseThrow();
                items(words, "positive").forEach(text -> sentences.add(sentence(type, true, text)));
                items(words, "negative").forEach(text -> sentences.add(sentence(type, false, text)));
            }
        }
        return new Sample("Sentences of the lexicon", true, sentences);
    }

    void print(PrintStream out) {
        Map<ClauseType, Score> scores = new TreeMap<>();
        sentences.forEach(sentence -> scores.merge(sentence.type, sentence.score(), Score::plus));
        Table table = new Table().heads("type");
        scores.forEach((type, score) -> table.row(type.label(), score));
        table.row("all", total());
        table.print(title, out);
        out.println(title + ": other types found in the clauses of each");
        crossTalk()
                .forEach((type, others) -> out.println(type + ": "
                        + others.entrySet().stream()
                                .map(entry -> entry.getKey() + " " + entry.getValue())
                                .collect(Collectors.joining(", "))));
        out.println();
    }

    /** That of all sentences together. */
    Score total() {
        return sentences.stream().map(Sentence::score).reduce(Score.NONE, Score::plus);
    }

    /** How many sentences are of no type. */
    long negatives() {
        return sentences.stream().filter(sentence -> !sentence.carries).count();
    }

    /** Lists the sentences that are missed or wrongly found; none of a list that is kept from whoever tunes. */
    void misses(ClauseType type, PrintStream out) {
        if (!open) {
            return;
        }
        for (Sentence sentence : sentences) {
            Score score = sentence.type == type ? sentence.score() : Score.NONE;
            if (score.missed() + score.wrong() > 0) {
                out.println((score.missed() > 0 ? "missed" : "wrong") + "\t" + title + "\t" + sentence.text);
            }
        }
    }

    private Map<ClauseType, Map<ClauseType, Integer>> crossTalk() {
        Map<ClauseType, Map<ClauseType, Integer>> found = new TreeMap<>();
        sentences.stream()
                .filter(Sentence::carries)
                .forEach(sentence -> sentence.types().stream()
                        .filter(type -> !sentence.counted.contains(type))
                        .forEach(type -> found.computeIfAbsent(sentence.type, none -> new TreeMap<>())
                                .merge(type, 1, Integer::sum)));
        return found;
    }

    private static Sentence sentence(ClauseType type, boolean carries, YamlNode text) {
        return sentence(type, carries, ((YamlScalar) text).text());
    }

    private static Sentence sentence(ClauseType type, boolean carries, String text) {
        return new Sentence(type, Set.of(type), carries, text, false);
    }

    private static List<YamlNode> items(YamlMapping mapping, String name) {
        return ((YamlSequence) mapping.get(name).orElseThrow()).items();
    }

    private static ClauseType type(String label) {
        return ClauseType.ofLabel(label).orElseThrow();
    }
}
