package org.dealrisk.report;

import java.io.IOException;
import java.io.Writer;

/** Writes a run in one format. Neither closes nor flushes what it writes to. */
@FunctionalInterface
interface Renderer {

    /**
     * Writes the run; the same bytes for the same run, on every machine. Lines end with LF.
     *
     * @throws IOException when the writer fails
     */
    void render(Run run, Writer out) throws IOException;
}
