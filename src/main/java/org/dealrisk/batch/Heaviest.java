package org.dealrisk.batch;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names with the most money, in memory that does not grow with their number: exact for as many names as it
 * holds. Of more it lets the lightest go and remembers how much the heaviest of those had; a name that is new, or
 * comes again, starts with that, so that no name is told too light. Not thread-safe.
 */
final class Heaviest {

    private static final int HELD = 10_000;
    private static final Comparator<Share> HEAVIEST_FIRST =
            Comparator.comparing(Share::fee).reversed().thenComparing(Share::name);

    private Map<String, Share> byName = new LinkedHashMap<>();
    private BigDecimal all = BigDecimal.ZERO;
    private Share lost = new Share("", BigDecimal.ZERO, 0);

    /**
     * A name and what stands behind it.
     *
     * @param fee the sum of the fees
     * @param deals how many there are
     */
    record Share(String name, BigDecimal fee, long deals) {

        Share with(Share more) {
            return new Share(name, fee.add(more.fee), deals + more.deals);
        }
    }

    /** Adds a deal; holds every name, as a part of a table has not too many. */
    void add(String name, BigDecimal fee) {
        add(new Share(name, fee, 1));
    }

    /** Adds what a part of the table comes to. */
    void addAll(Heaviest part) {
        part.byName.values().forEach(this::add);
        if (byName.size() > 2 * HELD) {
            letGo();
        }
    }

    /** The sum of all fees. */
    BigDecimal all() {
        return all;
    }

    /** Whether the sums are what they say; else they are at most that. */
    boolean isExact() {
        return lost.deals() == 0;
    }

    /** The heaviest, heaviest first; of equal ones in the order of their names. */
    List<Share> most(int count) {
        return byName.values().stream().sorted(HEAVIEST_FIRST).limit(count).toList();
    }

    private void add(Share more) {
        all = all.add(more.fee());
        Share known = byName.get(more.name());
        Share before = known != null ? known : new Share(more.name(), lost.fee(), lost.deals());
        byName.put(more.name(), before.with(more));
    }

    private void letGo() {
        List<Share> sorted = byName.values().stream().sorted(HEAVIEST_FIRST).toList();
        byName = new LinkedHashMap<>();
        sorted.subList(0, HELD).forEach(share -> byName.put(share.name(), share));
        for (Share share : sorted.subList(HELD, sorted.size())) {
            lost = new Share("", lost.fee().max(share.fee()), Math.max(lost.deals(), share.deals()));
        }
    }
}
