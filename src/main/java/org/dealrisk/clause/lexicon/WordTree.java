package org.dealrisk.clause.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * Words as a tree of their characters, in arrays. Nodes are numbered level by level, so that the children
 * of one node follow one another, and the few nodes near the root, where most searches end, lie together
 * in memory. Immutable.
 */
final class WordTree {

    /** No word goes on so; the root is no child. */
    static final int NONE = 0;

    private static final int ROOT = 0;
    private static final int ASCII = 0x80;

    /** So many children are looked at one by one. */
    private static final int FEW = 8;

    /** By ASCII character: the bit that stands for it; 0 for a character that no word has. */
    private final long[] bits;

    /** By node: the bits of the characters that lead to its first children, in the order of the children. */
    private final long[] masks;

    /** By node: a bit for what may lead to its other children, by the last five bits of the character. */
    private final int[] filters;

    /** A hash table of those other children of the root: the character and the node, half of a number each. */
    private final int[] roots;

    /** By node: the character that leads to it. */
    private final char[] labels;

    /** By node: twice the number of its first child, and one more if words end there. */
    private final int[] children;

    /** By node: the first of the words that end there; those of the next node follow. */
    private final int[] words;

    /** By word. */
    private final int[] concepts;

    /** By word: whether any letters may follow. */
    private final boolean[] open;

    /** @param words by the number of the concept that they stand for; {@code *} at the end leaves a word open */
    WordTree(List<List<String>> words) {
        Growth growth = new Growth(sorted(words));
        labels = growth.labels();
        children = growth.children.toArray();
        this.words = growth.firstWords.toArray();
        concepts = new int[growth.ending.size()];
        open = new boolean[growth.ending.size()];
        for (int word = 0; word < concepts.length; word++) {
            concepts[word] = growth.ending.get(word).concept;
            open[word] = growth.ending.get(word).open;
        }
        bits = bits(labels);
        masks = new long[labels.length];
        filters = new int[labels.length];
        roots = new int[Integer.highestOneBit(firstChild(ROOT + 1)) * 4];
        for (int node = ROOT; node < labels.length; node++) {
            for (int child = firstChild(node); child < firstChild(node + 1); child++) {
                lead(node, child);
            }
        }
    }

    /** In the order of the characters. Where more are in use than a number has bits, the last have none. */
    private static long[] bits(char[] labels) {
        boolean[] used = new boolean[ASCII];
        for (int node = ROOT + 1; node < labels.length; node++) {
            if (labels[node] < ASCII) {
                used[labels[node]] = true;
            }
        }
        long[] bits = new long[ASCII];
        long next = 1;
        for (int c = 0; c < ASCII; c++) {
            if (used[c]) {
                bits[c] = next;
                next <<= 1;
            }
        }
        return bits;
    }

    private void lead(int node, int child) {
        char label = labels[child];
        if (label < ASCII && bits[label] != 0) {
            masks[node] |= bits[label];
            return;
        }
        filters[node] |= 1 << label;
        if (node == ROOT) {
            roots[slot(label)] = label << Character.SIZE | child;
        }
    }

    private static List<Word> sorted(List<List<String>> words) {
        List<Word> all = new ArrayList<>();
        for (int concept = 0; concept < words.size(); concept++) {
            for (String spelled : words.get(concept)) {
                boolean open = spelled.endsWith("*");
                all.add(new Word(open ? spelled.substring(0, spelled.length() - 1) : spelled, concept, open));
            }
        }
        all.sort(null);
        return all;
    }

    private record Word(String spelled, int concept, boolean open) implements Comparable<Word> {

        @Override
        public int compareTo(Word other) {
            return spelled.compareTo(other.spelled);
        }
    }

    /** Makes the nodes, each from the row of sorted words that begin alike. */
    private static final class Growth {

        private final List<Word> sorted;
        private final List<Word> ending = new ArrayList<>();
        private final StringBuilder labels = new StringBuilder();
        private final Growing children = new Growing();
        private final Growing firstWords = new Growing();

        /** By node: its first word, the one behind its last, and how many characters lead to it. */
        private final Growing from = new Growing();

        private final Growing to = new Growing();
        private final Growing depths = new Growing();

        Growth(List<Word> sorted) {
            this.sorted = sorted;
            node('\0', 0, sorted.size(), 0);
            for (int node = 0; node < from.size(); node++) {
                grow(from.get(node), to.get(node), depths.get(node));
            }
            children.add(labels.length() * 2);
            firstWords.add(ending.size());
        }

        private void node(char label, int first, int behind, int depth) {
            labels.append(label);
            from.add(first);
            to.add(behind);
            depths.add(depth);
        }

        private void grow(int first, int behind, int depth) {
            int next = first;
            firstWords.add(ending.size());
            while (next < behind && sorted.get(next).spelled.length() == depth) {
                ending.add(sorted.get(next++));
            }
            children.add(labels.length() * 2 + (next > first ? 1 : 0));
            while (next < behind) {
                int start = next;
                char label = sorted.get(start).spelled.charAt(depth);
                while (next < behind && sorted.get(next).spelled.charAt(depth) == label) {
                    next++;
                }
                node(label, start, next, depth + 1);
            }
        }

        private char[] labels() {
            char[] all = new char[labels.length()];
            labels.getChars(0, all.length, all, 0);
            return all;
        }
    }

    /** The node that the first character of a word leads to. */
    int root(char first) {
        return first < ASCII ? child(ROOT, first) : roots[slot(first)] & Character.MAX_VALUE;
    }

    /** Where a character stands, or would stand, in the hash table. */
    private int slot(char c) {
        int mask = roots.length - 1;
        int slot = c * 0x9E37 >>> 4 & mask;
        while (roots[slot] != 0 && roots[slot] >>> Character.SIZE != c) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** The node that a character leads to from another. */
    int child(int node, char c) {
        long mask = masks[node];
        long bit = c < ASCII ? bits[c] : 0;
        if ((mask & bit) != 0) {
            return firstChild(node) + Long.bitCount(mask & bit - 1);
        }
        return bit != 0 || (filters[node] & 1 << c) == 0 ? NONE : searched(node, mask, c);
    }

    private int searched(int node, long mask, char c) {
        int low = firstChild(node) + Long.bitCount(mask);
        int high = firstChild(node + 1);
        while (high - low > FEW) {
            int middle = (low + high) >>> 1;
            if (labels[middle] <= c) {
                low = middle;
            } else {
                high = middle;
            }
        }
        for (int child = low; child < high; child++) {
            if (labels[child] == c) {
                return child;
            }
        }
        return NONE;
    }

    private int firstChild(int node) {
        return children[node] >>> 1;
    }

    boolean hasWords(int node) {
        return (children[node] & 1) == 1;
    }

    /** The first of the words that end at a node. */
    int firstWord(int node) {
        return words[node];
    }

    /** The number behind the last of the words that end at a node. */
    int behindWords(int node) {
        return words[node + 1];
    }

    int concept(int word) {
        return concepts[word];
    }

    /** Whether any letters may follow the word. */
    boolean isOpen(int word) {
        return open[word];
    }
}
