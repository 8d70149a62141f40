package org.dealrisk.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.dealrisk.clause.ReadClause;

/**
 * Finds for each clause of one version its like in the other: first by reference, then by text, then by
 * likeness, the most alike first. Each clause has one partner or none.
 */
final class ClausePairs {

    /** Above so many pairs likeness is not looked for; two contracts of a thousand clauses come near. */
    private static final long MOST_PAIRS = 1_000_000;

    /** Two texts of which less is alike are two clauses, unless both commit to the same. */
    private static final double ALIKE = 0.5;

    private final List<ReadClause> olds;
    private final List<ReadClause> news;
    private final List<Pair> pairs = new ArrayList<>();
    private final Set<Integer> oldTaken = new HashSet<>();
    private final Set<Integer> newTaken = new HashSet<>();

    private ClausePairs(List<ReadClause> olds, List<ReadClause> news) {
        this.olds = olds;
        this.news = news;
    }

    /** Two clauses that are taken for one, or a clause alone. */
    record Pair(Optional<ReadClause> old, Optional<ReadClause> now) {}

    private record Likeness(int old, int now, double degree) {

        /** Of equals the earlier, judged alike from either side, so that the way back pairs as the way there. */
        private static final Comparator<Likeness> MOST_ALIKE = Comparator.comparingDouble(Likeness::degree)
                .reversed()
                .thenComparingInt(found -> found.old() + found.now())
                .thenComparingInt(found -> Math.min(found.old(), found.now()))
                .thenComparingInt(Likeness::old);
    }

    /** Every clause of both versions: those of the new one in its order, then those that went. */
    static List<Pair> of(List<ReadClause> olds, List<ReadClause> news) {
        ClausePairs found = new ClausePairs(olds, news);
        found.pair(ClausePairs::sameReference);
        found.pair(ClausePairs::sameText);
        found.pairByLikeness();
        return found.all();
    }

    static boolean sameText(ReadClause one, ReadClause other) {
        return Sameness.even(one.clause().text())
                .equals(Sameness.even(other.clause().text()));
    }

    private static boolean sameReference(ReadClause one, ReadClause other) {
        return one.clause().ref().isPresent()
                && one.clause().ref().equals(other.clause().ref());
    }

    private void pair(BiPredicate<ReadClause, ReadClause> same) {
        for (int old = 0; old < olds.size(); old++) {
            for (int now = 0; now < news.size() && !oldTaken.contains(old); now++) {
                if (!newTaken.contains(now) && same.test(olds.get(old), news.get(now))) {
                    take(old, now);
                }
            }
        }
    }

    private void pairByLikeness() {
        long left = (long) (olds.size() - oldTaken.size()) * (news.size() - newTaken.size());
        if (left > MOST_PAIRS) {
            return;
        }
        List<TextShape> oldShapes = olds.stream().map(ClausePairs::shape).toList();
        List<TextShape> newShapes = news.stream().map(ClausePairs::shape).toList();
        List<Likeness> candidates = new ArrayList<>();
        for (int old = 0; old < olds.size(); old++) {
            for (int now = 0; now < news.size(); now++) {
                if (!oldTaken.contains(old) && !newTaken.contains(now)) {
                    double text = oldShapes.get(old).likeness(newShapes.get(now));
                    double types = likeTypes(olds.get(old), news.get(now));
                    if (types > 0 || text >= ALIKE) {
                        candidates.add(new Likeness(old, now, text + types));
                    }
                }
            }
        }
        candidates.sort(Likeness.MOST_ALIKE);
        for (Likeness candidate : candidates) {
            if (!oldTaken.contains(candidate.old()) && !newTaken.contains(candidate.now())) {
                take(candidate.old(), candidate.now());
            }
        }
    }

    private static TextShape shape(ReadClause clause) {
        return TextShape.of(Sameness.even(clause.clause().text()));
    }

    /** The types of both ÷ the types of either, 0 to 1; 0 when neither has any. */
    private static double likeTypes(ReadClause one, ReadClause other) {
        long both = one.types().stream().filter(other.types()::contains).count();
        long either = one.types().size() + other.types().size() - both;
        return either == 0 ? 0 : (double) both / either;
    }

    private void take(int old, int now) {
        oldTaken.add(old);
        newTaken.add(now);
        pairs.add(new Pair(Optional.of(olds.get(old)), Optional.of(news.get(now))));
    }

    private List<Pair> all() {
        for (int now = 0; now < news.size(); now++) {
            if (!newTaken.contains(now)) {
                pairs.add(new Pair(Optional.empty(), Optional.of(news.get(now))));
            }
        }
        pairs.sort(Comparator.comparingInt(pair -> pair.now().orElseThrow().number()));
        for (int old = 0; old < olds.size(); old++) {
            if (!oldTaken.contains(old)) {
                pairs.add(new Pair(Optional.of(olds.get(old)), Optional.empty()));
            }
        }
        return List.copyOf(pairs);
    }
}
