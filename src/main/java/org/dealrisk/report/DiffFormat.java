package org.dealrisk.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** The formats of a comparison. */
public enum DiffFormat implements OutputFormat<DiffRun> {
    /** For a person. Nothing differs: nothing is written. */
    HUMAN(new HumanDiff()),
    /** For a program: {@value JsonDiff#SCHEMA}. */
    JSON(new JsonDiff()),
    /** For a comment on a change request. Nothing differs: nothing is written. */
    MARKDOWN(new MarkdownDiff());

    private final Renderer<DiffRun> renderer;

    DiffFormat(Renderer<DiffRun> renderer) {
        this.renderer = renderer;
    }

    public static Optional<DiffFormat> ofLabel(String label) {
        return OutputFormat.ofLabel(values(), label);
    }

    public static List<String> labels() {
        return OutputFormat.labels(values());
    }

    @Override
    public boolean tellsFaults() {
        return this == JSON;
    }

    @Override
    public void render(DiffRun report, Writer out) throws IOException {
        renderer.render(report, out);
    }
}
