package org.dealrisk.batch;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.dealrisk.read.column.ResultNames;
import org.dealrisk.read.table.Row;

/** Which columns of a table come back beside the results; those of an earlier run never do. */
final class InputColumns {

    private final BitSet kept = new BitSet();
    private final int count;
    private final boolean hiding;

    /**
     * @param names the header
     * @param onlyResults whether none comes back
     * @param hidden the columns, from 0, that are kept back
     */
    InputColumns(List<String> names, boolean onlyResults, Set<Integer> hidden) {
        this.count = names.size();
        this.hiding = !hidden.isEmpty();
        for (int i = 0; i < count && !onlyResults; i++) {
            kept.set(i, !ResultNames.isOne(names.get(i)) && !hidden.contains(i));
        }
    }

    boolean has(int column) {
        return kept.get(column);
    }

    boolean areAll() {
        return kept.cardinality() == count;
    }

    /** Whether cells behind those of the header may come back as well. */
    boolean hasSurplus() {
        return !hiding;
    }

    /** Whether the cells of a row may come back: beside a hidden column only where each stands in its own. */
    boolean showCellsOf(Row row) {
        return !hiding || (row.size() == count && !row.isBroken());
    }
}
