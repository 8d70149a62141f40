package org.dealrisk.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A format of the reports of one verb. Those of a verb are an enum, the one for a person first.
 *
 * @param <R> what the verb came to
 */
public interface OutputFormat<R> {

    /** The name of the constant. */
    String name();

    /** The word on the command line. */
    default String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether the format itself tells the faults of documents that could not be read. Those of the
     * others go where warnings go, by {@link DiagnosticRenderer}.
     */
    boolean tellsFaults();

    /**
     * Writes the report. Neither closes nor flushes the writer.
     *
     * @throws IOException when the writer fails
     */
    void render(R report, Writer out) throws IOException;

    /** The one of these formats with that word; empty when none has. */
    static <F extends OutputFormat<?>> Optional<F> ofLabel(F[] formats, String label) {
        return Arrays.stream(formats)
                .filter(format -> format.label().equals(label))
                .findFirst();
    }

    /** The words of these formats, in their order. */
    static List<String> labels(OutputFormat<?>[] formats) {
        return Arrays.stream(formats).map(OutputFormat::label).toList();
    }
}
