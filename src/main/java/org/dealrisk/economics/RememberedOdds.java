package org.dealrisk.economics;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The odds of promises that were met before: the deals of a pipeline repeat round numbers, and to add up the counts
 * behind them takes longer than all else about a row. Holds a fixed number of them; another with the same place
 * takes the place of the first. Thread-safe.
 */
public final class RememberedOdds implements Odds.Book {

    /** A power of two; full, it is twelve megabytes. */
    private static final int PLACES = 1 << 17;

    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    private final AtomicReferenceArray<Odds> places = new AtomicReferenceArray<>(PLACES);

    @Override
    public Odds of(double mean, double cv, double promise) {
        int place = place(mean, cv, promise);
        Odds first = places.getAcquire(place);
        if (first != null && first.isOf(mean, cv, promise)) {
            return first;
        }
        // Two that want the same place share it with its neighbour; the one that came last is met first.
        Odds second = places.getAcquire(place ^ 1);
        Odds odds = second != null && second.isOf(mean, cv, promise) ? second : Odds.of(mean, cv, promise);
        places.setRelease(place, odds);
        places.setRelease(place ^ 1, first);
        return odds;
    }

    private static int place(double mean, double cv, double promise) {
        long hash = Double.doubleToRawLongBits(mean) * MIX + Double.doubleToRawLongBits(cv);
        hash = (hash ^ (hash >>> 32)) * MIX + Double.doubleToRawLongBits(promise);
        hash = (hash ^ (hash >>> 32)) * MIX;
        return (int) (hash >>> 32) & (PLACES - 1);
    }
}
