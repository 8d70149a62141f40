package org.dealrisk.clause.lexicon;

/** Where the links of a term stand: the last link's mention of each place, and how far back the place reaches. */
final class Places {

    private static final int CONCEPT = 0;
    private static final int MENTION = 1;
    private static final int START = 2;
    private static final int END = 3;
    private static final int BEFORE = 4;
    private static final int WIDTH = 5;

    /** The places one behind the other, each a row of numbers. */
    private final Growing cells = new Growing();

    void clear() {
        cells.clear();
    }

    /**
     * @param start where the place starts, which is where the first link does
     * @param before the index of the place that the link before it has
     */
    void add(int concept, int mention, int start, int end, int before) {
        cells.add(concept);
        cells.add(mention);
        cells.add(start);
        cells.add(end);
        cells.add(before);
    }

    int size() {
        return cells.size() / WIDTH;
    }

    boolean isEmpty() {
        return cells.size() == 0;
    }

    int concept(int index) {
        return cells.get(index * WIDTH + CONCEPT);
    }

    int mention(int index) {
        return cells.get(index * WIDTH + MENTION);
    }

    int start(int index) {
        return cells.get(index * WIDTH + START);
    }

    int end(int index) {
        return cells.get(index * WIDTH + END);
    }

    int before(int index) {
        return cells.get(index * WIDTH + BEFORE);
    }

    /** Brings them in order of their ends. They nearly are, as no word is long, so few have to move. */
    void sortByEnd() {
        for (int i = 1; i < size(); i++) {
            for (int j = i; j > 0 && end(j - 1) > end(j); j--) {
                swap(j - 1, j);
            }
        }
    }

    private void swap(int one, int other) {
        for (int column = 0; column < WIDTH; column++) {
            cells.swap(one * WIDTH + column, other * WIDTH + column);
        }
    }
}
