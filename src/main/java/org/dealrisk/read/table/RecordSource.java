package org.dealrisk.read.table;

import java.util.List;

/**
 * Reads the cells of records. The seam behind which the parser of CSV stands: whatever does, it gives
 * the same cells.
 */
public interface RecordSource {

    /**
     * The cells of every record of a text, in order; empty lines are no records.
     *
     * @param text whole records
     */
    List<String[]> read(String text);

    /** How the records are written. */
    Dialect dialect();

    /** The source for a dialect. Thread-safe. */
    static RecordSource of(Dialect dialect) {
        return new CommonsRecords(dialect);
    }
}
