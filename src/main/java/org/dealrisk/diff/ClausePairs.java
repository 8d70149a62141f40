package org.dealrisk.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.dealrisk.clause.ReadClause;

/**
 * Finds for each clause of one version its like in the other: first by reference, then by text, then by
 * likeness, the most alike first. Each clause has one partner or none.
 */
final class ClausePairs {

    /**
     * So many pairs are looked at for likeness, which takes less than a second; two contracts with more are
     * compared only where their clauses stand in like places.
     */
    private static final int MOST_PAIRS = 50_000;

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
        found.pair(clause -> clause.clause().ref());
        found.pair(clause -> Optional.of(text(clause)));
        found.pairByLikeness();
        return found.all();
    }

    static boolean sameText(ReadClause one, ReadClause other) {
        return text(one).equals(text(other));
    }

    private static String text(ReadClause clause) {
        return Sameness.even(clause.clause().text());
    }

    /** Pairs what has one key, the first with the first. */
    private void pair(Function<ReadClause, Optional<String>> key) {
        Map<String, Deque<Integer>> byKey = new HashMap<>();
        for (int now : left(news, newTaken)) {
            key.apply(news.get(now))
                    .ifPresent(found -> byKey.computeIfAbsent(found, any -> new ArrayDeque<>())
                            .add(now));
        }
        for (int old : left(olds, oldTaken)) {
            Optional<Integer> now = key.apply(olds.get(old)).map(byKey::get).map(Deque::poll);
            now.ifPresent(found -> take(old, found));
        }
    }

    private static List<Integer> left(List<ReadClause> clauses, Set<Integer> taken) {
        return IntStream.range(0, clauses.size())
                .filter(number -> !taken.contains(number))
                .boxed()
                .toList();
    }

    private void pairByLikeness() {
        List<Likeness> candidates = candidates();
        candidates.sort(Likeness.MOST_ALIKE);
        for (Likeness candidate : candidates) {
            if (!oldTaken.contains(candidate.old()) && !newTaken.contains(candidate.now())) {
                take(candidate.old(), candidate.now());
            }
        }
    }

    private List<Likeness> candidates() {
        List<Integer> oldLeft = left(olds, oldTaken);
        List<Integer> newLeft = left(news, newTaken);
        List<TextShape> newShapes =
                newLeft.stream().map(number -> shape(news.get(number))).toList();
        int reach = MOST_PAIRS / Math.max(1, Math.max(oldLeft.size(), newLeft.size()));
        List<Likeness> candidates = new ArrayList<>();
        for (int i = 0; i < oldLeft.size(); i++) {
            ReadClause old = olds.get(oldLeft.get(i));
            TextShape oldShape = shape(old);
            for (int j = Math.max(0, i - reach); j < Math.min(newLeft.size(), i + reach + 1); j++) {
                double text = oldShape.likeness(newShapes.get(j));
                double types = likeTypes(old, news.get(newLeft.get(j)));
                if (types > 0 || text >= ALIKE) {
                    candidates.add(new Likeness(oldLeft.get(i), newLeft.get(j), text + types));
                }
            }
        }
        return candidates;
    }

    private static TextShape shape(ReadClause clause) {
        return TextShape.of(text(clause));
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
