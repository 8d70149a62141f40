package org.dealrisk.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** The formats of a counter-offer. */
public enum CounterFormat implements OutputFormat<CounterRun> {
    /** For the one who negotiates. */
    HUMAN(CounterReport::write),
    /** For a program: {@value CounterJson#SCHEMA}. */
    JSON(CounterJson::write),
    /** For a mail or a page. */
    MARKDOWN(CounterMarkdown::write);

    private final Renderer<CounterRun> renderer;

    CounterFormat(Renderer<CounterRun> renderer) {
        this.renderer = renderer;
    }

    public static Optional<CounterFormat> ofLabel(String label) {
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
    public void render(CounterRun report, Writer out) throws IOException {
        renderer.render(report, out);
    }
}
