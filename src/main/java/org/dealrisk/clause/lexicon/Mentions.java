package org.dealrisk.clause.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Sorts out what was found in a text. */
final class Mentions {

    private static final Comparator<Mention> BY_PLACE = Comparator.comparingInt(Mention::start)
            .thenComparing(Comparator.comparingInt(Mention::end).reversed())
            .thenComparingInt(Mention::concept);

    private Mentions() {}

    private static List<Mention> inOrder(List<Mention> mentions) {
        return mentions.stream().sorted(BY_PLACE).toList();
    }

    /** Sorted into a list for each concept, by its number. */
    static List<List<Mention>> byConcept(List<Mention> mentions, int concepts) {
        List<List<Mention>> sorted = new ArrayList<>();
        for (int concept = 0; concept < concepts; concept++) {
            sorted.add(new ArrayList<>());
        }
        inOrder(mentions).forEach(mention -> sorted.get(mention.concept()).add(mention));
        return sorted;
    }

    /** Those that stand in no longer hidden word, and in no longer word of their own concept. */
    static List<Mention> visible(List<Mention> found, int hidden) {
        List<Mention> visible = new ArrayList<>();
        List<Mention> sorted = inOrder(found);
        for (int i = 0; i < sorted.size(); i++) {
            Mention mention = sorted.get(i);
            if (mention.concept() != hidden && !isHeld(sorted, i, hidden)) {
                visible.add(mention);
            }
        }
        return visible;
    }

    /** Holders start at the same place or a word's length before. */
    private static boolean isHeld(List<Mention> sorted, int index, int hidden) {
        Mention mention = sorted.get(index);
        int longest = 40;
        for (int i = index - 1; i >= 0 && sorted.get(i).start() >= mention.start() - longest; i--) {
            Mention other = sorted.get(i);
            if ((other.concept() == hidden || other.concept() == mention.concept()) && other.holds(mention)) {
                return true;
            }
        }
        return false;
    }

    /** Puts in the parties that the deal names; they take the place of words for a party at the same place. */
    static void rename(List<Mention> mentions, List<Mention> named, Set<Integer> parties) {
        for (Mention name : named) {
            mentions.removeIf(mention -> parties.contains(mention.concept())
                    && mention.start() < name.end()
                    && name.start() < mention.end());
        }
        mentions.addAll(named);
    }
}
