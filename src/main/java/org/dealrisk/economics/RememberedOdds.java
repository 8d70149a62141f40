package org.dealrisk.economics;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The odds of promises that were met before: the deals of a pipeline repeat round numbers, and to add up the counts
 * behind them takes longer than all else about a row. Holds a fixed number of them, each in its place or one of the
 * next few; where all of these are taken, another takes the place of the first. Thread-safe.
 */
public final class RememberedOdds implements Odds.Book {

    /** A power of two; full, it is twelve megabytes. */
    private static final int PLACES = 1 << 17;

    /** A power of two: fewer than odds, as many promises are held against one forecast. */
    private static final int DELIVERIES = 1 << 13;

    /** So many that want the same place, or one just before, are remembered beside each other. */
    private static final int NEIGHBOURS = 4;

    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    /** Without a lock: all that odds have is final, and threads that miss those that another puts here work out the same. */
    private final @Nullable Odds[] places = new @Nullable Odds[PLACES + NEIGHBOURS];

    /** Each knows what its counts add up to, so that another promise takes but a few steps. */
    private final AtomicReferenceArray<@Nullable Delivery> deliveries = new AtomicReferenceArray<>(DELIVERIES);

    @Override
    public Odds of(double mean, double cv, double promise) {
        int home = place(mean, cv, promise);
        int free = home;
        for (int place = home; place < home + NEIGHBOURS; place++) {
            Odds odds = places[place];
            if (odds == null) {
                free = place;
                break;
            }
            if (odds.isOf(mean, cv, promise)) {
                return odds;
            }
        }
        Odds odds = delivery(mean, cv).odds(promise);
        places[free] = odds;
        return odds;
    }

    private Delivery delivery(double mean, double cv) {
        int place = place(mean, cv, 0) & (DELIVERIES - 1);
        Delivery known = deliveries.getAcquire(place);
        if (known == null || !known.isOf(mean, cv)) {
            known = Delivery.of(mean, cv);
            deliveries.setRelease(place, known);
        }
        return known;
    }

    private static int place(double mean, double cv, double promise) {
        long hash = Double.doubleToRawLongBits(mean) * MIX + Double.doubleToRawLongBits(cv);
        hash = (hash ^ (hash >>> 32)) * MIX + Double.doubleToRawLongBits(promise);
        hash = (hash ^ (hash >>> 32)) * MIX;
        return (int) (hash >>> 32) & (PLACES - 1);
    }
}
