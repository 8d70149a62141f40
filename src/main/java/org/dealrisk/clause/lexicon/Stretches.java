package org.dealrisk.clause.lexicon;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Many stretches of a text, which tell in a few steps whether another overlaps any of them. Immutable. */
public final class Stretches {

    private final List<Stretch> inOrder;

    /** For each stretch how far it and those before it reach. */
    private final int[] reach;

    private Stretches(List<Stretch> inOrder) {
        this.inOrder = inOrder;
        this.reach = new int[inOrder.size()];
        int furthest = 0;
        for (int i = 0; i < reach.length; i++) {
            furthest = Math.max(furthest, inOrder.get(i).end());
            reach[i] = furthest;
        }
    }

    /** @param stretches in any order */
    public static Stretches of(List<Stretch> stretches) {
        return new Stretches(stretches.stream()
                .sorted(Comparator.comparingInt(Stretch::start))
                .toList());
    }

    /** Whether any of them overlaps the other. */
    public boolean overlap(Stretch other) {
        int before = startingBefore(other.end());
        return before > 0 && reach[before - 1] > other.start();
    }

    /** How far the nearest of them is from another, as {@link ReadText#distance} has it; 0 where they overlap. */
    public int gap(Stretch other, ReadText text) {
        if (overlap(other)) {
            return 0;
        }
        int before = startingBefore(other.end());
        int back = before > 0 ? text.distance(reach[before - 1], other.start()) : Integer.MAX_VALUE;
        int ahead = before < reach.length
                ? text.distance(other.end(), inOrder.get(before).start())
                : Integer.MAX_VALUE;
        return Math.min(back, ahead);
    }

    /** Of stretches none of which holds another, the last that ends before another begins. */
    public Optional<Stretch> lastBefore(Stretch other) {
        int last = startingBefore(other.end()) - 1;
        while (last >= 0 && inOrder.get(last).end() > other.start()) {
            last--;
        }
        return last < 0 ? Optional.empty() : Optional.of(inOrder.get(last));
    }

    /** The first that begins where another ends, or behind that. */
    public Optional<Stretch> firstBehind(Stretch other) {
        int first = startingBefore(other.end());
        return first == inOrder.size() ? Optional.empty() : Optional.of(inOrder.get(first));
    }

    /** Of stretches that do not overlap, whether one holds another. */
    boolean isInOne(Stretch other) {
        int last = startingBefore(other.start() + 1) - 1;
        return last >= 0 && other.end() <= inOrder.get(last).end();
    }

    /** How many start before an index. */
    private int startingBefore(int index) {
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inOrder.get(middle).start() < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
