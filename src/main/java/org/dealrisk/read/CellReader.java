package org.dealrisk.read;

/**
 * Reads the cells of one column. Each gives what the reader of whole rows gives for the same cell, or leaves the
 * cell to the next one; which ones a column has is settled once for a table. Thread-safe.
 */
sealed interface CellReader permits PlainNumber, IsoDate, PlainText, ClauseTexts, ClosingFlag, RememberedCells {

    /**
     * Reads the text that some bytes are, in UTF-8, quotes around it left out.
     *
     * @return whether the row now has what the cell says; if not, the row is read as a whole
     */
    boolean read(RowDraft row, byte[] bytes, int from, int to);
}
