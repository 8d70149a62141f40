package org.dealrisk.clause.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealrisk.unit.NumberScanner;

/**
 * The words of every language and the concepts they stand for. Immutable and thread-safe.
 *
 * <p>A word inside a longer one of the section {@code hidden} is not found there, so that 保證金 is no
 * 保證.
 */
public final class Lexicon {

    private static final List<String> LANGUAGES = List.of("en", "zh-TW", "zh-CN");
    private static final String HIDDEN = "hidden";

    private final List<String> concepts;
    private final WordIndex index;
    private final Map<String, Integer> numbers = new HashMap<>();

    private Lexicon(Map<String, List<String>> words) {
        this.concepts = List.copyOf(words.keySet());
        this.index = new WordIndex(List.copyOf(words.values()));
        concepts.forEach(concept -> numbers.put(concept, numbers.size()));
    }

    private static final class Builtin {
        private static final Lexicon LEXICON = new Lexicon(words());
    }

    /** The lexicon of the distribution; read once, when it is first asked for. */
    public static Lexicon builtin() {
        return Builtin.LEXICON;
    }

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put(HIDDEN, new ArrayList<>());
        Figure.CONCEPTS.forEach(name -> words.put(name, new ArrayList<>()));
        for (String language : LANGUAGES) {
            for (LexiconFile.Section section : LexiconFile.read("words." + language + ".txt")) {
                List<String> spelled = words.computeIfAbsent(section.name(), name -> new ArrayList<>());
                section.lines().forEach(line -> spelled.addAll(line.words()));
            }
        }
        return words;
    }

    /** A text with the concepts in it. */
    public ReadText read(String text, Parties parties) {
        EvenText even = EvenText.of(text);
        List<Mention> found = new ArrayList<>();
        index.find(even, found::add);
        List<Mention> mentions = Mentions.visible(found, known(HIDDEN));
        Mentions.rename(mentions, parties.in(even, this), Set.of(known(Parties.US), known(Parties.THEM)));
        List<Figure> figures = Figure.all(even, NumberScanner.of(text).all());
        figures.forEach(figure -> figure.concepts().forEach(name -> mentions.add(figure.as(known(name)))));
        return new ReadText(this, even, Mentions.byConcept(mentions, concepts.size()), figures);
    }

    /** The name of a concept. */
    String name(int concept) {
        return concepts.get(concept);
    }

    /**
     * The number of a concept.
     *
     * @throws IllegalArgumentException when no language has a word for it
     */
    int known(String concept) {
        Integer number = numbers.get(concept);
        if (number == null) {
            throw new IllegalArgumentException("no language has a word for the concept " + concept);
        }
        return number;
    }
}
