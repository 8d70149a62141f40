package org.dealrisk.unit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Words and what each means; of several that fit at one place the longest wins. */
final class Words<T> {

    /** At most one slot in so many is filled. */
    private static final int SLOTS_A_WORD = 4;

    /** A hash table of the first characters of words; 0 is a free slot, and most places of a text end at one. */
    private char[] firsts = new char[16];

    /** By slot the words, longest first. */
    private List<List<Entry<T>>> rows = new ArrayList<>(Collections.nCopies(firsts.length, List.of()));

    private int filled;

    /** @param second its second char, or 0: most words that share the first with a text part from it there */
    private record Entry<T>(String word, T meaning, boolean endsInLetter, char second) {}

    /** One found word. */
    record Found<T>(T meaning, int end) {}

    Words<T> with(T meaning, String spaceSeparated) {
        for (String word : spaceSeparated.split(" ", -1)) {
            String spelled = word.replace('_', ' ');
            char first = spelled.charAt(0);
            List<Entry<T>> row = new ArrayList<>(row(first));
            boolean endsInLetter = isLetter(spelled.charAt(spelled.length() - 1));
            row.add(new Entry<>(spelled, meaning, endsInLetter, spelled.length() == 1 ? 0 : spelled.charAt(1)));
            row.sort((one, other) -> other.word.length() - one.word.length());
            put(first, row);
        }
        return this;
    }

    private void put(char first, List<Entry<T>> row) {
        if (firsts[slot(first)] == 0 && ++filled * SLOTS_A_WORD > firsts.length) {
            char[] before = firsts;
            List<List<Entry<T>>> rowsBefore = rows;
            firsts = new char[before.length * 2];
            rows = new ArrayList<>(Collections.nCopies(firsts.length, List.of()));
            for (int slot = 0; slot < before.length; slot++) {
                if (before[slot] != 0) {
                    set(before[slot], rowsBefore.get(slot));
                }
            }
        }
        set(first, row);
    }

    private void set(char first, List<Entry<T>> row) {
        int slot = slot(first);
        firsts[slot] = first;
        rows.set(slot, row);
    }

    private int slot(char first) {
        int slot = first & firsts.length - 1;
        while (firsts[slot] != first && firsts[slot] != 0) {
            slot = slot + 1 & firsts.length - 1;
        }
        return slot;
    }

    private List<Entry<T>> row(char first) {
        int slot = slot(first);
        return firsts[slot] == 0 ? List.of() : rows.get(slot);
    }

    /**
     * The longest word at an index. A word that ends in a Latin letter must not run on into another
     * letter, so {@code day} is not found in {@code daylight}.
     */
    Optional<Found<T>> at(String text, int index) {
        List<Entry<T>> row = row(text.charAt(index));
        char next = row.isEmpty() ? 0 : text.charAt(index + 1);
        for (int i = 0; i < row.size(); i++) {
            Entry<T> entry = row.get(i);
            if (entry.second != next && entry.second != 0) {
                continue;
            }
            int end = index + entry.word.length();
            if (text.startsWith(entry.word, index) && !(entry.endsInLetter && isLetter(text.charAt(end)))) {
                return Optional.of(new Found<>(entry.meaning, end));
            }
        }
        return Optional.empty();
    }

    /** All words, as they are spelled. */
    Stream<String> spelled() {
        return rows.stream().flatMap(List::stream).map(Entry::word);
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
