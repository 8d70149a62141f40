package org.dealrisk.unit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Words and what each means; of several that fit at one place the longest wins. */
final class Words<T> {

    private static final int ASCII = 0x80;

    /** By first character the words, longest first; those that start with ASCII in an array, as most places do. */
    private final List<List<Entry<T>>> ascii = new ArrayList<>(Collections.nCopies(ASCII, List.of()));

    private final Map<Character, List<Entry<T>>> others = new HashMap<>();

    private record Entry<T>(String word, T meaning, boolean endsInLetter) {}

    /** One found word. */
    record Found<T>(T meaning, int end) {}

    Words<T> with(T meaning, String spaceSeparated) {
        for (String word : spaceSeparated.split(" ", -1)) {
            String spelled = word.replace('_', ' ');
            char first = spelled.charAt(0);
            List<Entry<T>> row = new ArrayList<>(row(first));
            row.add(new Entry<>(spelled, meaning, isLetter(spelled.charAt(spelled.length() - 1))));
            row.sort((one, other) -> other.word.length() - one.word.length());
            if (first < ASCII) {
                ascii.set(first, row);
            } else {
                others.put(first, row);
            }
        }
        return this;
    }

    private List<Entry<T>> row(char first) {
        return first < ASCII ? ascii.get(first) : others.getOrDefault(first, List.of());
    }

    /**
     * The longest word at an index. A word that ends in a Latin letter must not run on into another
     * letter, so {@code day} is not found in {@code daylight}.
     */
    Optional<Found<T>> at(String text, int index) {
        List<Entry<T>> row = row(text.charAt(index));
        for (int i = 0; i < row.size(); i++) {
            Entry<T> entry = row.get(i);
            int end = index + entry.word.length();
            if (text.startsWith(entry.word, index) && !(entry.endsInLetter && isLetter(text.charAt(end)))) {
                return Optional.of(new Found<>(entry.meaning, end));
            }
        }
        return Optional.empty();
    }

    /** All words, as they are spelled. */
    Stream<String> spelled() {
        return Stream.concat(ascii.stream(), others.values().stream())
                .flatMap(List::stream)
                .map(Entry::word);
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
