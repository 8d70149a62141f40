package org.dealrisk.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.dealrisk.model.Field;
import org.dealrisk.verdict.Assessment;

/**
 * Two files of deals against each other.
 *
 * @param deals the deals of both that differ, in the order of the new file
 * @param added the deals that only the new file has
 * @param removed the deals that only the old file has
 */
public record Comparison(List<DealDiff> deals, List<Assessment> added, List<Assessment> removed) {

    public Comparison {
        deals = List.copyOf(deals);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /**
     * Compares each deal with its like. One deal on either side is the same deal whatever it is called;
     * of several, those of one id are, else those of one name, else those that have neither, in order.
     */
    public static Comparison between(List<Assessment> olds, List<Assessment> news) {
        List<Assessment> removed = new ArrayList<>(olds);
        List<Assessment> added = new ArrayList<>(news);
        List<DealDiff> deals = new ArrayList<>();
        if (olds.size() == 1 && news.size() == 1) {
            pair((old, now) -> true, removed, added, deals);
        } else {
            pair((old, now) -> same(Field.ID, old, now), removed, added, deals);
            pair((old, now) -> same(Field.NAME, old, now), removed, added, deals);
            pair((old, now) -> isNameless(old) && isNameless(now), removed, added, deals);
        }
        deals.sort((one, other) -> Integer.compare(news.indexOf(one.now()), news.indexOf(other.now())));
        return new Comparison(deals.stream().filter(deal -> !deal.isEmpty()).toList(), added, removed);
    }

    /** Whether there is nothing to tell. */
    public boolean isEmpty() {
        return deals.isEmpty() && !hasDealsOfOneVersion();
    }

    /** Whether a deal came or went. */
    public boolean hasDealsOfOneVersion() {
        return !added.isEmpty() || !removed.isEmpty();
    }

    private static void pair(
            BiPredicate<Assessment, Assessment> same,
            List<Assessment> olds,
            List<Assessment> news,
            List<DealDiff> deals) {
        for (Assessment now : List.copyOf(news)) {
            Optional<Assessment> found =
                    olds.stream().filter(old -> same.test(old, now)).findFirst();
            if (found.isPresent()) {
                olds.remove(found.get());
                news.remove(now);
                deals.add(DealDiff.between(found.get(), now));
            }
        }
    }

    private static boolean same(Field field, Assessment old, Assessment now) {
        Optional<String> name = old.deal().text(field).map(Sameness::even);
        return name.isPresent() && name.equals(now.deal().text(field).map(Sameness::even));
    }

    private static boolean isNameless(Assessment assessment) {
        return assessment.deal().text(Field.ID).isEmpty()
                && assessment.deal().text(Field.NAME).isEmpty();
    }
}
