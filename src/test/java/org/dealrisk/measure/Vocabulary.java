package org.dealrisk.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The words of texts that enough of them have, in order, each with the number of its place. */
final class Vocabulary {

    private final List<String> names;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Rarities rarities;

    private Vocabulary(List<String> names, List<List<String>> sentences) {
        this.names = List.copyOf(names);
        for (int i = 0; i < names.size(); i++) {
            numbers.put(names.get(i), i);
        }
        rarities = Rarities.of(sentences.stream().map(this::numbers).toList(), names.size());
    }

    /**
     * That of some texts.
     *
     * @param texts the words of each
     * @param least how many texts have a word at least
     * @param sentences of the texts, the words of each, each once; one without words counts for nothing
     */
    static Vocabulary of(List<Set<String>> texts, int least, List<List<String>> sentences) {
        Map<String, Integer> counts = new TreeMap<>();
        texts.forEach(words -> words.forEach(word -> counts.merge(word, 1, Integer::sum)));
        counts.values().removeIf(count -> count < least);
        return new Vocabulary(
                List.copyOf(counts.keySet()),
                sentences.stream().filter(words -> !words.isEmpty()).toList());
    }

    List<String> names() {
        return names;
    }

    /** The numbers of those words of a sentence that enough have. */
    int[] numbers(List<String> sentence) {
        return sentence.stream()
                .filter(numbers::containsKey)
                .mapToInt(numbers::get)
                .toArray();
    }

    /** How rare each word is, by its number. */
    Rarities rarities() {
        return rarities;
    }
}
