package org.dealrisk.clause.lexicon;

/** Grows the nodes of a {@link WordTree}, step by step and word by word. */
final class WordTreeGrowth {

    private static final int NONE = WordTree.NONE;

    private long[] links;
    private int linkCount;

    /** By node: the first of the words that end there. */
    private final Growing firstWords;

    /** By word: the next one that ends at the same node. */
    private final Growing nextWords;

    /** By word: what it {@link WordTree#word is}. */
    private final Growing words;

    /**
     * @param pieces the highest number of a piece
     * @param steps how many there are in all words, about
     */
    WordTreeGrowth(int pieces, int steps) {
        int room = steps | 1 << 4;
        links = new long[Integer.highestOneBit(room)];
        firstWords = new Growing(pieces + room);
        nextWords = new Growing(room);
        words = new Growing(room);
        for (int node = WordTree.ROOT; node <= pieces; node++) {
            firstWords.add(NONE);
        }
        add(NONE);
    }

    private int add(int word) {
        words.add(word);
        nextWords.add(NONE);
        return words.size() - 1;
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
     * @param entry what the word {@link WordTree#word is}
     */
    void end(int node, int entry) {
        int word = add(entry);
        int length = WordTree.lengthOf(entry);
        int before = NONE;
        int next = firstWords.get(node);
        while (next != NONE && WordTree.lengthOf(words.get(next)) <= length) {
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

    int firstWord(int node) {
        return firstWords.get(node);
    }

    int nextWord(int word) {
        return nextWords.get(word);
    }

    int word(int word) {
        return words.get(word);
    }
}
