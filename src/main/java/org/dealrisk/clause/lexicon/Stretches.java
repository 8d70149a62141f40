package org.dealrisk.clause.lexicon;

import java.util.Comparator;
import java.util.List;

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
