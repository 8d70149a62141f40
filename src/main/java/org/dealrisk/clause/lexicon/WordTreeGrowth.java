package org.dealrisk.clause.lexicon;

/** Grows the nodes of a {@link WordTree}, step by step and word by word. */
final class WordTreeGrowth {

    private static final int NONE = WordTree.NONE;

    private long[] links = new long[1 << 10];
    private int linkCount;

    /** By node: the first of the words that end there. */
    private final Growing firstWords = new Growing(1 << 10);

    /** By word: the next one that ends at the same node. */
    private final Growing nextWords = new Growing(1 << 10);

    private final Growing concepts = new Growing(1 << 10);
    private final Growing lengths = new Growing(1 << 10);
    private final Growing open = new Growing(1 << 10);

    /** @param pieces the highest number of a piece */
    WordTreeGrowth(int pieces) {
        for (int node = WordTree.ROOT; node <= pieces; node++) {
            firstWords.add(NONE);
        }
        word(0, 0, false);
    }

    private int word(int concept, int length, boolean isOpen) {
        concepts.add(concept);
        lengths.add(length);
        open.add(isOpen ? 1 : 0);
        nextWords.add(NONE);
        return concepts.size() - 1;
    }

    /** The node that a step leads to, which it gets now if there is none. */
    int child(int node, int step) {
        if (node == WordTree.ROOT) {
            return WordTree.piece(step);
        }
        int slot = WordTree.slot(links, node, step);
        if (links[slot] != 0) {
            return WordTree.to(links[slot]);
        }
        int child = firstWords.size();
        firstWords.add(NONE);
        links[slot] = WordTree.link(node, step, child);
        linkCount++;
        if (linkCount * 4 > links.length * 3) {
            widen();
        }
        return child;
    }

    private void widen() {
        long[] before = links;
        links = new long[before.length * 2];
        for (long link : before) {
            if (link != 0) {
                links[WordTree.slot(links, WordTree.from(link), WordTree.step(link))] = link;
            }
        }
    }

    /**
     * Lets a word end at a node. Of the words of a node those come first that have less of the last piece, and of
     * those that have as much the one that came first.
     *
     * @param length how much of the last piece the word has
     * @param isOpen whether any letters may follow
     */
    void end(int node, int concept, int length, boolean isOpen) {
        int word = word(concept, length, isOpen);
        int before = NONE;
        int next = firstWords.get(node);
        while (next != NONE && lengths.get(next) <= length) {
            before = next;
            next = nextWords.get(next);
        }
        nextWords.set(word, next);
        if (before == NONE) {
            firstWords.set(node, word);
        } else {
            nextWords.set(before, word);
        }
    }

    /** The hash table of steps. */
    long[] links() {
        return links;
    }

    /** How many nodes there are, the root among them. */
    int nodeCount() {
        return firstWords.size();
    }

    int wordCount() {
        return concepts.size() - 1;
    }

    int firstWord(int node) {
        return firstWords.get(node);
    }

    int nextWord(int word) {
        return nextWords.get(word);
    }

    int concept(int word) {
        return concepts.get(word);
    }

    int length(int word) {
        return lengths.get(word);
    }

    boolean isOpen(int word) {
        return open.get(word) != 0;
    }
}
