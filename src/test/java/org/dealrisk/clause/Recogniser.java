package org.dealrisk.clause;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealrisk.clause.lexicon.Evidence;
import org.dealrisk.clause.lexicon.Lexicon;
import org.dealrisk.clause.lexicon.Parties;
import org.dealrisk.clause.lexicon.ReadText;
import org.dealrisk.model.Clause;
import org.dealrisk.model.ClauseType;

/** Tells where the patterns of the distribution find what, for tests and measurements. */
public final class Recogniser {

    private Recogniser() {}

    /**
     * A type, and the sentence that it was found in.
     *
     * @param concepts what the words of the find stand for, as {@code explain} tells them
     */
    public record Found(ClauseType type, String sentence, Set<String> concepts) {

        public Found {
            concepts = Set.copyOf(concepts);
        }
    }

    /** What a text commits to where nothing is known of the parties but their usual names, in the order of the types. */
    public static List<Found> read(String text) {
        return read(text, Paper.FORM);
    }

    /** What a clause of a document commits to, as a check of the document reads it. */
    public static List<Found> read(Clause clause, List<Clause> document) {
        return read(
                clause.text(),
                clause.ofDocument() ? Paper.ofDocument(clause.place().source(), document) : Paper.ofTyped(document));
    }

    /** The labels of the types that patterns alone find or see denied. */
    public static Set<String> fitted(String text) {
        ReadText read = Lexicon.builtin().read(text, Parties.STANDARD);
        return Stream.concat(Commitments.builtin().in(read).stream(), Commitments.builtin().deniedIn(read).stream())
                .map(find -> find.type().label())
                .collect(Collectors.toSet());
    }

    /** By sentence, the labels of the types that patterns alone find in it; nothing of one without any. */
    public static Map<Integer, Set<String>> fittedBySentence(ReadText text) {
        return Commitments.builtin().in(text).stream()
                .collect(Collectors.groupingBy(
                        find -> find.fit().sentence(),
                        Collectors.mapping(find -> find.type().label(), Collectors.toSet())));
    }

    private static List<Found> read(String text, Paper paper) {
        ReadText read = Lexicon.builtin().read(text, Parties.STANDARD);
        return Commitments.builtin().in(read, Weighing.of(paper)).stream()
                .map(find -> new Found(
                        find.type(),
                        read.words(read.sentence(find.place())),
                        find.fit().evidence(read).stream()
                                .map(Evidence::concept)
                                .collect(Collectors.toSet())))
                .distinct()
                .toList();
    }

    /** The types of a provision of a contract, each once. */
    public static List<ClauseType> typesOfProvision(String text) {
        return read(text, Paper.CONTRACT).stream().map(Found::type).distinct().toList();
    }

    /** The types of a text, each once. */
    public static List<ClauseType> types(String text) {
        return read(text).stream().map(Found::type).distinct().toList();
    }
}
