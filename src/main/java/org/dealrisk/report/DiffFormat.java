package org.dealrisk.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of a comparison. */
public enum DiffFormat {
    /** For a person. Nothing differs: nothing is written. */
    HUMAN(new HumanDiff()),
    /** For a program: {@value JsonDiff#SCHEMA}. */
    JSON(new JsonDiff()),
    /** For a comment on a change request. Nothing differs: nothing is written. */
    MARKDOWN(new MarkdownDiff());

    private final Body body;

    DiffFormat(Body body) {
        this.body = body;
    }

    /** Writes a comparison in one format. */
    @FunctionalInterface
    interface Body {
        void render(DiffRun run, Writer out) throws IOException;
    }

    /** The word on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DiffFormat> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(format -> format.label().equals(label))
                .findFirst();
    }

    /** Every label, the format for a person first. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(DiffFormat::label).toList();
    }

    /** Whether the format itself tells the faults of what could not be read. */
    public boolean tellsFaults() {
        return this == JSON;
    }

    /**
     * Writes the comparison. Neither closes nor flushes the writer.
     *
     * @throws IOException when the writer fails
     */
    public void render(DiffRun run, Writer out) throws IOException {
        body.render(run, out);
    }
}
