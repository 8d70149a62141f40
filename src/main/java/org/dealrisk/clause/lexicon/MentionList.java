package org.dealrisk.clause.lexicon;

import java.util.function.IntPredicate;

/** Words found in a text and the concepts they stand for, in order of their start. */
final class MentionList implements WordIndex.Finds {

    private final Growing concepts = new Growing();
    private final Growing starts = new Growing();
    private final Growing ends = new Growing();
    private final boolean[] present;

    /** @param count how many concepts there are */
    MentionList(int count) {
        present = new boolean[count];
    }

    /** A list of the same concepts that has no mention yet. */
    MentionList none() {
        return new MentionList(present.length);
    }

    @Override
    public void add(int concept, int start, int end) {
        concepts.add(concept);
        starts.add(start);
        ends.add(end);
        present[concept] = true;
    }

    boolean has(int concept) {
        return present[concept];
    }

    int size() {
        return starts.size();
    }

    int concept(int index) {
        return concepts.get(index);
    }

    int start(int index) {
        return starts.get(index);
    }

    int end(int index) {
        return ends.get(index);
    }

    /** Where a concept stands, in order. */
    Growing startsOf(int concept) {
        Growing found = new Growing();
        for (int i = 0; has(concept) && i < size(); i++) {
            if (concept(i) == concept) {
                found.add(start(i));
            }
        }
        return found;
    }

    /**
     * Those that stand in no longer hidden word, and in no longer word of their own concept.
     *
     * @param hidden the concept whose words are not found themselves
     */
    MentionList visible(int hidden) {
        MentionList visible = none();
        int[] reach = new int[present.length];
        for (int first = 0; first < size(); first = behind(first)) {
            int behind = behind(first);
            for (int i = first; i < behind; i++) {
                if (concept(i) != hidden && !isHeld(i, first, behind, hidden, reach)) {
                    visible.add(concept(i), start(i), end(i));
                }
            }
            for (int i = first; i < behind; i++) {
                reach[concept(i)] = Math.max(reach[concept(i)], end(i));
            }
        }
        return visible;
    }

    /** @param reach where the words of each concept end that start before this one */
    private boolean isHeld(int index, int first, int behind, int hidden, int[] reach) {
        if (end(index) <= reach[hidden] || end(index) <= reach[concept(index)]) {
            return true;
        }
        for (int i = first; i < behind; i++) {
            boolean longer = end(i) > end(index);
            boolean again = i < index && end(i) == end(index) && concept(i) == concept(index);
            if (again || longer && (concept(i) == hidden || concept(i) == concept(index))) {
                return true;
            }
        }
        return false;
    }

    /** All but those of a concept that start where it goes. */
    MentionList without(int concept, IntPredicate goes) {
        MentionList kept = none();
        for (int i = 0; i < size(); i++) {
            if (concept(i) != concept || !goes.test(start(i))) {
                kept.add(concept(i), start(i), end(i));
            }
        }
        return kept;
    }

    /** The index behind the words that start where this one does. */
    private int behind(int first) {
        int behind = first + 1;
        while (behind < size() && start(behind) == start(first)) {
            behind++;
        }
        return behind;
    }

    /**
     * Puts in the parties that the deal names; they take the place of words for a party at the same place.
     *
     * @param named the names, in order of their start
     */
    MentionList withParties(MentionList named, Roles roles) {
        MentionList all = none();
        Growing reach = named.reach();
        int next = 0;
        for (int i = 0; i < size(); i++) {
            while (next < named.size() && named.start(next) <= start(i)) {
                all.add(named.concept(next), named.start(next), named.end(next++));
            }
            boolean party = concept(i) == roles.us() || concept(i) == roles.them();
            if (!party || !named.overlaps(start(i), end(i), next, reach)) {
                all.add(concept(i), start(i), end(i));
            }
        }
        while (next < named.size()) {
            all.add(named.concept(next), named.start(next), named.end(next++));
        }
        return all;
    }

    /** How far the words reach up to each index. */
    private Growing reach() {
        Growing reach = new Growing();
        for (int i = 0; i < size(); i++) {
            reach.add(i == 0 ? end(i) : Math.max(reach.get(i - 1), end(i)));
        }
        return reach;
    }

    /** @param next the index of the first word that starts behind {@code start} */
    private boolean overlaps(int start, int end, int next, Growing reach) {
        boolean before = next > 0 && reach.get(next - 1) > start;
        return before || (next < size() && start(next) < end);
    }
}
