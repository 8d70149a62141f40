package org.dealrisk.diag;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the legal word that a mistyped one most likely meant. */
public final class Suggestion {

    private Suggestion() {}

    /**
     * The nearest of the given words by edit distance (insertions, deletions, substitutions and
     * swaps of neighbours each count one), when it is near enough to be certain: at most a third of
     * the word's length away, and no other word is as near.
     */
    public static Optional<String> nearest(String typed, Collection<String> legal) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, wanted.codePointCount(0, wanted.length()) / 3);
        int best = limit + 1;
        Set<String> nearest = new TreeSet<>();
        for (String word : legal) {
            int distance = distance(wanted, word.toLowerCase(Locale.ROOT));
            if (distance < best) {
                best = distance;
                nearest.clear();
            }
            if (distance == best && best <= limit) {
                nearest.add(word);
            }
        }
        return nearest.size() == 1 ? nearest.stream().findFirst() : Optional.empty();
    }

    /** Optimal string alignment distance over code points. */
    private static int distance(String left, String right) {
        int[] a = left.codePoints().toArray();
        int[] b = right.codePoints().toArray();
        int[][] cost = new int[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length][b.length];
    }

    private static int cheapest(int[][] cost, int[] a, int[] b, int i, int j) {
        int substitution = cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        int best = Math.min(substitution, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
