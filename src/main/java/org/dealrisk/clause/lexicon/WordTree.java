package org.dealrisk.clause.lexicon;

import java.util.List;

/**
 * Words as a tree of their characters, in arrays. The children of a node follow one another, and what is
 * below the last of them follows them, so that a search goes through memory step by step. Immutable.
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

    /**
     * Two numbers for each node, side by side as both are read in every step: the bits of the ASCII
     * characters that lead to its first children, in the order of the children; and a {@link Link}.
     */
    private final long[] nodes;

    /** A hash table of the other children of the root: the character and the node, half of a number each. */
    private final int[] roots;

    /** By node: the character that leads to it. */
    private final char[] labels;

    /** By node: the first of the words that end there; those of the next node follow. */
    private final int[] words;

    /** By word: four times its concept, and {@link #OPEN} and {@link #NEXT}, each if so. */
    private final int[] concepts;

    /** Any letters may follow the word. */
    private static final int OPEN = 2;

    /** Another word ends at the same node. */
    private static final int NEXT = 1;

    /** By node: how many children it has. */
    private final int[] counts;

    /** The second number of a node: its first child, whether words end there, and a filter of characters. */
    private static final class Link {

        private static final long WORDS = 1L << Integer.SIZE - 1;

        static long of(int firstChild, boolean words) {
            return firstChild | (words ? WORDS : 0);
        }

        static int firstChild(long link) {
            return (int) link & Integer.MAX_VALUE;
        }

        static boolean hasWords(long link) {
            return (link & WORDS) != 0;
        }

        /** A bit for what may lead to a child that has none in the mask, by the last five bits of the character. */
        static long filter(char c) {
            return 1L << Integer.SIZE + (c & 31);
        }
    }

    /** @param spelled by the number of the concept that they stand for; {@code *} at the end leaves a word open */
    WordTree(List<List<String>> spelled) {
        WordTreeGrowth growth = new WordTreeGrowth(spelled);
        labels = growth.labels();
        words = growth.firstWords();
        concepts = growth.concepts();
        for (int node = ROOT; node < labels.length; node++) {
            for (int word = words[node]; word < words[node + 1]; word++) {
                concepts[word] =
                        concepts[word] * 4 + (growth.isOpen(word) ? OPEN : 0) + (word + 1 < words[node + 1] ? NEXT : 0);
            }
        }
        bits = bits(labels);
        nodes = new long[labels.length * 2];
        counts = growth.counts();
        roots = new int[Integer.highestOneBit(counts[ROOT] + 1) * 4];
        for (int node = ROOT; node < labels.length; node++) {
            int first = growth.firstChild(node);
            nodes[node * 2 + 1] = Link.of(first, words[node] < words[node + 1]);
            for (int child = first; child < first + counts[node]; child++) {
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
            nodes[node * 2] |= bits[label];
            return;
        }
        nodes[node * 2 + 1] |= Link.filter(label);
        if (node == ROOT) {
            roots[slot(label)] = label << Character.SIZE | child;
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
        long mask = nodes[node * 2];
        long bit = c < ASCII ? bits[c] : 0;
        if ((mask & bit) != 0) {
            return Link.firstChild(nodes[node * 2 + 1]) + Long.bitCount(mask & bit - 1);
        }
        long link = nodes[node * 2 + 1];
        return bit != 0 || (link & Link.filter(c)) == 0 ? NONE : searched(node, c);
    }

    private int searched(int node, char c) {
        int first = Link.firstChild(nodes[node * 2 + 1]);
        int low = first + Long.bitCount(nodes[node * 2]);
        int high = first + counts[node];
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

    boolean hasWords(int node) {
        return Link.hasWords(nodes[node * 2 + 1]);
    }

    /** The first of the words that end at a node, of which there are some. */
    int firstWord(int node) {
        return words[node];
    }

    /** Whether the word behind ends at the same node. */
    boolean hasNext(int word) {
        return (concepts[word] & NEXT) != 0;
    }

    int concept(int word) {
        return concepts[word] >> 2;
    }

    /** Whether any letters may follow the word. */
    boolean isOpen(int word) {
        return (concepts[word] & OPEN) != 0;
    }
}
