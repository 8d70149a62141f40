package org.dealrisk.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Words and what each means; of several that fit at one place the longest wins. */
final class Words<T> {

    private final Map<Character, List<Map.Entry<String, T>>> byFirst = new HashMap<>();

    /** Which ASCII characters start a word: most places of most texts are done with when this is asked. */
    private final boolean[] starts = new boolean[0x80];

    /** One found word. */
    record Found<T>(T meaning, int end) {}

    Words<T> with(T meaning, String spaceSeparated) {
        for (String word : spaceSeparated.split(" ", -1)) {
            String spelled = word.replace('_', ' ');
            if (spelled.charAt(0) < starts.length) {
                starts[spelled.charAt(0)] = true;
            }
            List<Map.Entry<String, T>> row = byFirst.computeIfAbsent(spelled.charAt(0), first -> new ArrayList<>());
            row.add(Map.entry(spelled, meaning));
            row.sort((one, other) -> other.getKey().length() - one.getKey().length());
        }
        return this;
    }

    /**
     * The longest word at an index. A word that ends in a Latin letter must not run on into another
     * letter, so {@code day} is not found in {@code daylight}.
     */
    Optional<Found<T>> at(String text, int index) {
        char first = text.charAt(index);
        if (first < starts.length && !starts[first]) {
            return Optional.empty();
        }
        for (Map.Entry<String, T> entry : byFirst.getOrDefault(first, List.of())) {
            String word = entry.getKey();
            int end = index + word.length();
            if (text.startsWith(word, index)
                    && !(isLetter(word.charAt(word.length() - 1)) && isLetter(text.charAt(end)))) {
                return Optional.of(new Found<>(entry.getValue(), end));
            }
        }
        return Optional.empty();
    }

    /** All words, as they are spelled. */
    Stream<String> spelled() {
        return byFirst.values().stream().flatMap(List::stream).map(Map.Entry::getKey);
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
