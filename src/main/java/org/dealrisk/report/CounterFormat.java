package org.dealrisk.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of a counter-offer. */
public enum CounterFormat {
    /** For the one who negotiates. */
    HUMAN(CounterReport::write),
    /** For a program: {@value CounterJson#SCHEMA}. */
    JSON(CounterJson::write),
    /** For a mail or a page. */
    MARKDOWN(CounterMarkdown::write);

    private final Body body;

    CounterFormat(Body body) {
        this.body = body;
    }

    private interface Body {
        void write(CounterRun run, Writer out) throws IOException;
    }

    /** The word on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CounterFormat> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(format -> format.label().equals(label))
                .findFirst();
    }

    public static List<String> labels() {
        return Arrays.stream(values()).map(CounterFormat::label).toList();
    }

    /** Whether the format itself tells the faults of documents that could not be read. */
    public boolean tellsFaults() {
        return this == JSON;
    }

    /**
     * Writes the run. Neither closes nor flushes the writer.
     *
     * @throws IOException when the writer fails
     */
    public void render(CounterRun run, Writer out) throws IOException {
        body.write(run, out);
    }
}
