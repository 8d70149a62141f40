package org.dealrisk.clause.lexicon;

/** Where the links of a term stand: the last link's mention of each place, and how far back the place reaches. */
final class Places {

    private final Growing concepts = new Growing();
    private final Growing mentions = new Growing();
    private final Growing starts = new Growing();
    private final Growing ends = new Growing();
    private final Growing before = new Growing();

    void clear() {
        concepts.clear();
        mentions.clear();
        starts.clear();
        ends.clear();
        before.clear();
    }

    /**
     * @param start where the place starts, which is where the first link does
     * @param previous the index of the place that the link before it has
     */
    void add(int concept, int mention, int start, int end, int previous) {
        concepts.add(concept);
        mentions.add(mention);
        starts.add(start);
        ends.add(end);
        before.add(previous);
    }

    int size() {
        return starts.size();
    }

    int concept(int index) {
        return concepts.get(index);
    }

    int mention(int index) {
        return mentions.get(index);
    }

    int start(int index) {
        return starts.get(index);
    }

    int end(int index) {
        return ends.get(index);
    }

    int before(int index) {
        return before.get(index);
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
        concepts.swap(one, other);
        mentions.swap(one, other);
        starts.swap(one, other);
        ends.swap(one, other);
        before.swap(one, other);
    }
}
