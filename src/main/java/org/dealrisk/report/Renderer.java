package org.dealrisk.report;

import java.io.IOException;
import java.io.Writer;

/**
 * Writes a report in one format. Neither closes nor flushes what it writes to.
 *
 * @param <R> what a verb came to
 */
@FunctionalInterface
interface Renderer<R> {

    /**
     * Writes the report; the same bytes for the same report, on every machine. Lines end with LF.
     *
     * @throws IOException when the writer fails
     */
    void render(R report, Writer out) throws IOException;
}
