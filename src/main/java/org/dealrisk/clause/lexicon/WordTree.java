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

    /** For the root and each of its children that are ASCII, which come first, a row of ASCII characters. */
    private final int[] table;

    /** A hash table of the other children of the root: the character and the node, half of a number each. */
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
        roots = new int[Integer.highestOneBit(firstChild(ROOT + 1)) * 4];
        table = table();
    }

    private int[] table() {
        int row = ROOT;
        while (row < labels.length && labels[row] < ASCII && row < firstChild(ROOT + 1)) {
            row++;
        }
        int[] rows = new int[row * ASCII];
        for (int child = firstChild(ROOT); child < firstChild(ROOT + 1); child++) {
            if (labels[child] < ASCII) {
                rows[labels[child]] = child;
            } else {
                roots[slot(labels[child])] = labels[child] << Character.SIZE | child;
            }
        }
        for (int node = firstChild(ROOT); node < row; node++) {
            for (int child = firstChild(node); child < firstChild(node + 1); child++) {
                if (labels[child] < ASCII) {
                    rows[node * ASCII + labels[child]] = child;
                }
            }
        }
        return rows;
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
        return first < ASCII ? table[first] : roots[slot(first)] & Character.MAX_VALUE;
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
        return c < ASCII && node * ASCII < table.length ? table[node * ASCII + c] : searched(node, c);
    }

    private int searched(int node, char c) {
        int low = firstChild(node);
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
