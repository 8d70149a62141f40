package org.dealrisk.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of an explanation. */
public enum ExplainFormat {
    /** For a person at a terminal. */
    HUMAN(ExplainText::human),
    /** For a program: {@value ExplainJson#SCHEMA}. */
    JSON(ExplainJson::write),
    /** For a page or a ticket. */
    MARKDOWN(ExplainText::markdown);

    private final Body body;

    ExplainFormat(Body body) {
        this.body = body;
    }

    @FunctionalInterface
    private interface Body {
        void write(ExplainRun run, Writer out) throws IOException;
    }

    /** The word on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ExplainFormat> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(format -> format.label().equals(label))
                .findFirst();
    }

    public static List<String> labels() {
        return Arrays.stream(values()).map(ExplainFormat::label).toList();
    }

    /** Whether the format itself tells the faults of documents that could not be read. */
    public boolean tellsFaults() {
        return this == JSON;
    }

    /**
     * Writes the explanation. Neither closes nor flushes the writer.
     *
     * @throws IOException when the writer fails
     */
    public void render(ExplainRun run, Writer out) throws IOException {
        body.write(run, out);
    }
}
