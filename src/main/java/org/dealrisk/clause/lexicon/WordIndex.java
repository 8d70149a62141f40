package org.dealrisk.clause.lexicon;

import java.util.List;

/**
 * Finds many words in one pass over a text: the words are a tree of characters, and from every place
 * where a word can start the tree is followed as far as the text goes with it. No place is followed
 * further than the longest word, so the time grows with the length of the text, whatever the text is.
 *
 * <p>A word in letters is found only as a whole word; with {@code *} at its end, as the start of one.
 * Immutable once all words are added.
 */
final class WordIndex {

    private static final int NONE = 0;

    /** No word of a language is longer. */
    private static final int LONGEST_ENDING = 20;

    /** The nodes that the first character of a word leads to, for those that most words start with. */
    private final int[] roots = new int[0x80];

    /** Where in a node's row of words the first stands; the words of one node are chained. */
    private final Growing firstWords = new Growing();

    private final Growing nextWords = new Growing();
    private final Growing concepts = new Growing();
    private final Growing open = new Growing();

    /** A hash table of the edges: a node and a character in one number, and the node they lead to. */
    private long[] edges;

    private int[] targets;
    private int edgeCount;

    /** Takes words as they are found, in order of their start. */
    @FunctionalInterface
    interface Finds {

        void add(int concept, int start, int end);
    }

    /** @param expected how many characters the words have in all, about */
    WordIndex(int expected) {
        int size = Integer.highestOneBit(Math.max(expected, 8)) * 2;
        edges = new long[size];
        targets = new int[size];
        newNode();
        newWord(0, false, NONE);
    }

    /** The words of each concept, by the concept's number, spelled as {@link EvenText} does. */
    static WordIndex of(List<List<String>> words) {
        WordIndex index = new WordIndex(words.stream().mapToInt(List::size).sum() * 8);
        for (int concept = 0; concept < words.size(); concept++) {
            for (String word : words.get(concept)) {
                index.add(word, concept);
            }
        }
        return index;
    }

    private void add(String spelled, int concept) {
        boolean open = spelled.endsWith("*");
        int length = open ? spelled.length() - 1 : spelled.length();
        int node = NONE;
        for (int i = 0; i < length; i++) {
            node = childMade(node, spelled.charAt(i));
        }
        newWord(concept, open, firstWords.get(node));
        firstWords.set(node, concepts.size() - 1);
    }

    private int childMade(int node, char c) {
        int slot = slot(node, c);
        if (targets[slot] != NONE) {
            return targets[slot];
        }
        if (edgeCount * 2 >= edges.length) {
            grow();
            slot = slot(node, c);
        }
        int child = newNode();
        edges[slot] = edge(node, c);
        targets[slot] = child;
        edgeCount++;
        if (node == NONE && c < roots.length) {
            roots[c] = child;
        }
        return child;
    }

    private void grow() {
        long[] oldEdges = edges;
        int[] oldTargets = targets;
        edges = new long[oldEdges.length * 2];
        targets = new int[edges.length];
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldTargets[i] != NONE) {
                int slot = slot((int) (oldEdges[i] >>> Character.SIZE), (char) oldEdges[i]);
                edges[slot] = oldEdges[i];
                targets[slot] = oldTargets[i];
            }
        }
    }

    private int newNode() {
        firstWords.add(NONE);
        return firstWords.size() - 1;
    }

    private void newWord(int concept, boolean isOpen, int next) {
        concepts.add(concept);
        open.add(isOpen ? 1 : 0);
        nextWords.add(next);
    }

    /** Tells every word of the text, in order of their start. */
    void find(EvenText text, Finds finds) {
        boolean inWord = false;
        for (int start = 0; start < text.length(); start++) {
            char c = text.at(start);
            boolean letter = EvenText.isLetter(c);
            if (!letter || !inWord) {
                int node = c < roots.length ? roots[c] : child(NONE, c);
                follow(text, start, node, finds);
            }
            inWord = letter;
        }
    }

    private void follow(EvenText text, int start, int first, Finds finds) {
        int end = start;
        for (int node = first; node != NONE; node = child(node, text.at(end))) {
            end++;
            for (int word = firstWords.get(node); word != NONE; word = nextWords.get(word)) {
                if (open.get(word) == 1) {
                    finds.add(concepts.get(word), start, endOfWord(text, end));
                } else if (!EvenText.isLetter(text.at(end - 1)) || !EvenText.isLetter(text.at(end))) {
                    finds.add(concepts.get(word), start, end);
                }
            }
        }
    }

    /** Whether the text has none of the words. */
    boolean isEmptyIn(EvenText text) {
        boolean[] found = new boolean[1];
        find(text, (concept, start, end) -> found[0] = true);
        return !found[0];
    }

    private static int endOfWord(EvenText text, int from) {
        int end = from;
        while (end < from + LONGEST_ENDING && EvenText.isLetter(text.at(end))) {
            end++;
        }
        return end;
    }

    private int child(int node, char c) {
        return targets[slot(node, c)];
    }

    /** Where the edge stands, or would stand. */
    private int slot(int node, char c) {
        long edge = edge(node, c);
        int mask = edges.length - 1;
        // Fibonacci hashing: the high bits of the product mix all bits of the edge.
        int slot = (int) ((edge * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (targets[slot] != NONE && edges[slot] != edge) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static long edge(int node, char c) {
        return ((long) node << Character.SIZE) | c;
    }
}
