package org.dealrisk.clause.lexicon;

/**
 * Words as a tree of their {@link Pieces}. A step leads from a node to the next piece, and tells whether a blank stands
 * before it. The node of a word of one piece has the number of that piece. Immutable.
 */
final class WordTree {

    /** Where words begin; no step leads here, and no piece has this number. */
    static final int ROOT = 0;

    /** No word goes on so. */
    static final int NONE = 0;

    /** So many bits are enough for any node and any step; three of them make a number. */
    private static final int BITS = 21;

    private static final int MASK = (1 << BITS) - 1;

    /** Spreads steps over the slots: two to the 64th divided by the golden ratio. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** By node: whether a step leads on from it, and the only word that ends there, or where those stand that do. */
    private final int[] nodes;

    /** A bit for each link, by its hash: most steps lead nowhere, and these bits are near at hand. */
    private final long[] filter;

    private final int filterShift;

    /** A hash table: a node, a step and the node that it leads to make a number. */
    private final long[] links;

    /** The words of the nodes at which several end, one behind the other. */
    private final int[] words;

    /** So many bits of the filter for every slot of the hash table. */
    private static final int BITS_A_SLOT = 8;

    /** Of a node: a step leads on. */
    private static final int GOES_ON = 1;

    /** Of a node: several words end here, and the other bits tell where they stand. */
    private static final int SEVERAL = 2;

    /** Of a word of several: another one follows. */
    private static final int NEXT = 1;

    /** What a word is lies above these bits: any letters may follow, how much it has of its last piece, its concept. */
    private static final int FLAGS = 2;

    private static final int OPEN = 1 << FLAGS;
    private static final int LENGTH_SHIFT = FLAGS + 1;
    private static final int CONCEPT_SHIFT = 16;
    private static final int LONGEST = (1 << CONCEPT_SHIFT - LENGTH_SHIFT) - 1;

    /** Takes over what has grown. */
    WordTree(WordTreeGrowth growth) {
        links = growth.links();
        nodes = new int[growth.nodeCount()];
        filter = new long[links.length * BITS_A_SLOT / Long.SIZE];
        filterShift = Long.numberOfLeadingZeros(filter.length - 1);
        for (long link : links) {
            if (link != 0) {
                long hash = hash(from(link), step(link));
                filter[index(hash)] |= 1L << hash;
                nodes[from(link)] |= GOES_ON;
            }
        }
        Growing several = new Growing(1 << 10);
        for (int node = 1; node < nodes.length; node++) {
            nodes[node] |= words(growth, growth.firstWord(node), several);
        }
        words = several.toArray();
    }

    private static int words(WordTreeGrowth growth, int first, Growing several) {
        if (first == NONE) {
            return NONE;
        }
        int next = growth.nextWord(first);
        if (next == NONE) {
            return growth.word(first);
        }
        int at = several.size();
        several.add(growth.word(first) | NEXT);
        for (; growth.nextWord(next) != NONE; next = growth.nextWord(next)) {
            several.add(growth.word(next) | NEXT);
        }
        several.add(growth.word(next));
        return at << FLAGS | SEVERAL;
    }

    /**
     * What a word is, as one number.
     *
     * @param length how much it has of its last piece
     * @param open whether any letters may follow
     */
    static int word(int concept, int length, boolean open) {
        return concept << CONCEPT_SHIFT | Math.min(length, LONGEST) << LENGTH_SHIFT | (open ? OPEN : 0);
    }

    static int lengthOf(int word) {
        return word >>> LENGTH_SHIFT & LONGEST;
    }

    /** A step from one node to another as one number, which is not 0. */
    static long link(int from, int step, int to) {
        return ((long) from << BITS | step) << BITS | to;
    }

    /** The node that such a number leads from. */
    static int from(long link) {
        return (int) (link >>> 2 * BITS);
    }

    static int step(long link) {
        return (int) (link >>> BITS) & MASK;
    }

    static int to(long link) {
        return (int) link & MASK;
    }

    /** The step to a piece. */
    static int step(int piece, boolean blankBefore) {
        return piece * 2 + (blankBefore ? 1 : 0);
    }

    /** The step to a piece that has as much of a blank before it as another step. */
    static int step(int piece, int other) {
        return piece * 2 + (other & 1);
    }

    static int piece(int step) {
        return step >> 1;
    }

    private static long hash(int node, int step) {
        return ((long) node << BITS | step) * SPREAD;
    }

    /** Where the filter has the bit of a hash; which bit it is its last six bits say. */
    private int index(long hash) {
        return (int) (hash >>> filterShift);
    }

    /** The node that a step leads to from another that is not the root; {@link #NONE} when it leads nowhere. */
    int child(int node, int step) {
        long hash = hash(node, step);
        return (filter[index(hash)] & 1L << hash) == 0 ? NONE : to(links[slot(links, node, step)]);
    }

    /** Where a hash table has a step, or a free slot for it. */
    static int slot(long[] links, int from, int step) {
        long key = (long) from << BITS | step;
        int slot = (int) (key * SPREAD >>> Long.numberOfLeadingZeros(links.length - 1));
        while (links[slot] != 0 && links[slot] >>> BITS != key) {
            slot = slot + 1 & links.length - 1;
        }
        return slot;
    }

    /** How many nodes there are, the root among them. */
    int size() {
        return nodes.length;
    }

    /** Whether any step leads on from a node. */
    boolean goesOn(int node) {
        return (nodes[node] & GOES_ON) != 0;
    }

    /** The first of the words that end at a node; {@link #NONE} when none do. */
    int firstWord(int node) {
        int info = nodes[node];
        return (info & SEVERAL) == 0 ? info & ~GOES_ON : ~(info >>> FLAGS);
    }

    /** The word behind one that ends at the same node; {@link #NONE} when none does. */
    int nextWord(int word) {
        return word > 0 || (words[~word] & NEXT) == 0 ? NONE : word - 1;
    }

    /** What a word is: the only one of its node as it is, one of several where it stands. */
    private int entry(int word) {
        return word > 0 ? word : words[~word];
    }

    int concept(int word) {
        return entry(word) >>> CONCEPT_SHIFT;
    }

    /** Whether any letters may follow what a word has of its last piece. */
    boolean isOpen(int word) {
        return (entry(word) & OPEN) != 0;
    }

    /** How much a word has of its last piece, which matters where letters may follow. */
    int length(int word) {
        return lengthOf(entry(word));
    }
}
