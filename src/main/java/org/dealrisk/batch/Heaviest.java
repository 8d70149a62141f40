package org.dealrisk.batch;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * The names with the most money, in memory that does not grow with their number: exact for as many names
 * as it holds, and behind them by the space-saving method, where a new name takes the place of the lightest
 * and its weight with it, so that no name is told too light. Not thread-safe.
 */
final class Heaviest {

    private static final int HELD = 10_000;

    private final Map<String, Share> byName = new HashMap<>();
    private final TreeSet<Share> byWeight =
            new TreeSet<>(Comparator.comparing(Share::fee).thenComparing(Share::name));
    private BigDecimal all = BigDecimal.ZERO;
    private boolean exact = true;

    /**
     * A name and what stands behind it.
     *
     * @param fee the sum of the fees
     * @param deals how many there are
     */
    record Share(String name, BigDecimal fee, long deals) {}

    void add(String name, BigDecimal fee) {
        all = all.add(fee);
        Share known = byName.get(name);
        if (known != null) {
            byWeight.remove(known);
            put(new Share(name, known.fee().add(fee), known.deals() + 1));
        } else if (byName.size() < HELD) {
            put(new Share(name, fee, 1));
        } else {
            exact = false;
            Share lightest = Objects.requireNonNull(byWeight.pollFirst());
            byName.remove(lightest.name());
            put(new Share(name, lightest.fee().add(fee), lightest.deals() + 1));
        }
    }

    /** The sum of all fees. */
    BigDecimal all() {
        return all;
    }

    /** Whether the sums are what they say; else they are at most that. */
    boolean isExact() {
        return exact;
    }

    /** The heaviest, heaviest first; of equal ones in the order of their names. */
    List<Share> most(int count) {
        return byName.values().stream()
                .sorted(Comparator.comparing(Share::fee).reversed().thenComparing(Share::name))
                .limit(count)
                .toList();
    }

    private void put(Share share) {
        byName.put(share.name(), share);
        byWeight.add(share);
    }
}
