package org.dealrisk.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** The formats of an explanation. */
public enum ExplainFormat implements OutputFormat<ExplainRun> {
    /** For a person at a terminal. */
    HUMAN(ExplainText::human),
    /** For a program: {@value ExplainJson#SCHEMA}. */
    JSON(ExplainJson::write),
    /** For a page or a ticket. */
    MARKDOWN(ExplainText::markdown);

    private final Renderer<ExplainRun> renderer;

    ExplainFormat(Renderer<ExplainRun> renderer) {
        this.renderer = renderer;
    }

    public static Optional<ExplainFormat> ofLabel(String label) {
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
    public void render(ExplainRun report, Writer out) throws IOException {
        renderer.render(report, out);
    }
}
