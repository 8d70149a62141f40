package org.dealrisk.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The worst of many rows, so many at most. Not thread-safe. */
final class TopRows {

    private final int most;
    private final PriorityQueue<Kept> kept =
            new PriorityQueue<>(Comparator.comparing(Kept::key).reversed());

    TopRows(int most) {
        this.most = most;
    }

    /** A row that is kept, in each of the formats asked for. */
    record Kept(RiskKey key, List<byte[]> rendered) {}

    /** Whether a row with this key would be kept now. */
    boolean takes(RiskKey key) {
        return kept.size() < most || (most > 0 && key.compareTo(kept.element().key()) < 0);
    }

    void add(Kept row) {
        if (takes(row.key())) {
            kept.add(row);
            if (kept.size() > most) {
                kept.poll();
            }
        }
    }

    /** Worst first. */
    List<Kept> sorted() {
        List<Kept> all = new ArrayList<>(kept);
        all.sort(Comparator.comparing(Kept::key));
        return all;
    }
}
