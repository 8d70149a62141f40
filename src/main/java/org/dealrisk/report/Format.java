package org.dealrisk.report;

import java.io.IOException;
import java.io.Writer;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The formats of a report. A new one is a renderer, a constant here, and its golden files. */
public enum Format implements OutputFormat<Run> {
    /** For a person: one deal in full, several as a line a finding and a summary. */
    HUMAN(new HumanReport()),
    /** For an editor or a script: {@code place: severity code title}, then {@code place: verdict WORD reason}. */
    CONCISE(new ConciseReport()),
    /** For a program: {@value JsonReport#SCHEMA}. */
    JSON(new JsonReport()),
    /** For a stream of documents: a line of JSON for each deal. */
    NDJSON(new NdjsonReport()),
    /** For code scanning: SARIF 2.1.0. */
    SARIF(new SarifReport()),
    /** For build servers: a test case a finding. */
    JUNIT(new JunitReport()),
    /** For the log of GitHub Actions: annotations. */
    GITHUB(new GithubReport()),
    /** For merge requests of GitLab: a code quality report. */
    GITLAB(new GitlabReport()),
    /** For build servers that read the XML of Checkstyle. */
    CHECKSTYLE(new CheckstyleReport()),
    /** For a comment on a change request. */
    MARKDOWN(new MarkdownReport()),
    /** For a spreadsheet: a row a finding. */
    CSV(new CsvReport());

    private static final Set<Format> WITHOUT_FAULTS = EnumSet.of(HUMAN, CONCISE, CSV);

    private final Renderer<Run> renderer;

    Format(Renderer<Run> renderer) {
        this.renderer = renderer;
    }

    public static Optional<Format> ofLabel(String label) {
        return OutputFormat.ofLabel(values(), label);
    }

    public static List<String> labels() {
        return OutputFormat.labels(values());
    }

    @Override
    public boolean tellsFaults() {
        return !WITHOUT_FAULTS.contains(this);
    }

    /** Whether the format itself tells of waivers in this run that do not count; the others leave it to warnings. */
    public boolean tellsWaivers(Run run) {
        boolean inFull = this == HUMAN && HumanReport.isInFull(run);
        return inFull || this == JSON || this == NDJSON;
    }

    @Override
    public void render(Run report, Writer out) throws IOException {
        renderer.render(report, out);
    }
}
