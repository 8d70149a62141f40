package org.dealrisk.batch;

/** Writes rows with their results, one at a time, in UTF-8. Thread-safe. */
interface RowFormat {

    /** What stands before all rows. */
    byte[] head();

    /** Writes one row; not called for lines that are no rows. */
    void write(RowResult result, ByteBuilder out);
}
