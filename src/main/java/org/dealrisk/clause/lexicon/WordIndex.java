package org.dealrisk.clause.lexicon;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Finds many words in one pass over a text (Aho and Corasick, 1975). The time grows with the length of
 * the text and the number of finds, whatever the text is.
 *
 * <p>A word in letters is found only as a whole word; with {@code *} at its end, as the start of one.
 */
final class WordIndex {

    private final Map<Long, Integer> edges = new HashMap<>();
    private final List<List<Word>> endings = new ArrayList<>(List.of(List.of()));
    private final List<Integer> fallbacks = new ArrayList<>(List.of(0));

    /** A word as the lexicon has it, and the number of the concept that it stands for. */
    private record Word(int length, boolean open, int concept) {}

    /**
     * @param words the words of each concept, by the concept's number, spelled as {@link EvenText} does
     */
    WordIndex(List<List<String>> words) {
        Map<Integer, List<Integer>> children = new HashMap<>();
        for (int concept = 0; concept < words.size(); concept++) {
            for (String word : words.get(concept)) {
                add(word, concept, children);
            }
        }
        link(children);
    }

    private void add(String spelled, int concept, Map<Integer, List<Integer>> children) {
        boolean open = spelled.endsWith("*");
        String word = open ? spelled.substring(0, spelled.length() - 1) : spelled;
        int node = 0;
        for (int i = 0; i < word.length(); i++) {
            Integer next = edges.get(key(node, word.charAt(i)));
            if (next == null) {
                next = endings.size();
                edges.put(key(node, word.charAt(i)), next);
                children.computeIfAbsent(node, none -> new ArrayList<>()).add((int) word.charAt(i));
                endings.add(List.of());
                fallbacks.add(0);
            }
            node = next;
        }
        List<Word> here = new ArrayList<>(endings.get(node));
        here.add(new Word(word.length(), open, concept));
        endings.set(node, here);
    }

    private void link(Map<Integer, List<Integer>> children) {
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        while (!open.isEmpty()) {
            int node = open.remove();
            for (int c : children.getOrDefault(node, List.of())) {
                int child = Objects.requireNonNull(edges.get(key(node, (char) c)));
                int fallback = node == 0 ? 0 : step(fallbacks.get(node), (char) c);
                fallbacks.set(child, fallback);
                List<Word> all = new ArrayList<>(endings.get(child));
                all.addAll(endings.get(fallback));
                endings.set(child, all.isEmpty() ? Collections.emptyList() : all);
                open.add(child);
            }
        }
    }

    /** Tells every word of the text, in the order in which they end. */
    void find(EvenText text, Consumer<Mention> told) {
        int node = 0;
        for (int i = 0; i < text.length(); i++) {
            node = step(node, text.at(i));
            for (Word word : endings.get(node)) {
                int start = i + 1 - word.length;
                if (isWhole(text, start, i + 1, word.open)) {
                    told.accept(new Mention(word.concept, start, word.open ? endOfWord(text, i + 1) : i + 1));
                }
            }
        }
    }

    /** Whether the text has none of the words. */
    boolean isEmptyIn(EvenText text) {
        List<Mention> found = new ArrayList<>();
        find(text, found::add);
        return found.isEmpty();
    }

    private int step(int from, char c) {
        int node = from;
        Integer next = edges.get(key(node, c));
        while (next == null && node != 0) {
            node = fallbacks.get(node);
            next = edges.get(key(node, c));
        }
        return next == null ? 0 : next;
    }

    private static boolean isWhole(EvenText text, int start, int end, boolean open) {
        boolean begins = !EvenText.isLetter(text.at(start)) || !EvenText.isLetter(text.at(start - 1));
        boolean ends = open || !EvenText.isLetter(text.at(end - 1)) || !EvenText.isLetter(text.at(end));
        return begins && ends;
    }

    private static int endOfWord(EvenText text, int from) {
        int end = from;
        // No word of a language is longer; a longer row of letters would make the search slow.
        while (end < from + 20 && EvenText.isLetter(text.at(end))) {
            end++;
        }
        return end;
    }

    private static long key(int node, char c) {
        return ((long) node << 16) | c;
    }
}
