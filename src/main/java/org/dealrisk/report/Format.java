package org.dealrisk.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The formats of a report. A new one is a renderer, a constant here, and its golden files. */
public enum Format {
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

    private final Renderer renderer;

    Format(Renderer renderer) {
        this.renderer = renderer;
    }

    /** The word on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Format> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(format -> format.label().equals(label))
                .findFirst();
    }

    public static List<String> labels() {
        return Arrays.stream(values()).map(Format::label).toList();
    }

    /**
     * Whether the format itself tells the faults of documents that could not be read. Those of the
     * others go where warnings go, by {@link DiagnosticRenderer}.
     */
    public boolean tellsFaults() {
        return !WITHOUT_FAULTS.contains(this);
    }

    /** Whether the format itself tells of waivers in this run that do not count; the others leave it to warnings. */
    public boolean tellsWaivers(Run run) {
        boolean inFull = this == HUMAN && HumanReport.isInFull(run);
        return inFull || this == JSON || this == NDJSON;
    }

    /**
     * Writes the run. Neither closes nor flushes the writer.
     *
     * @throws IOException when the writer fails
     */
    public void render(Run run, Writer out) throws IOException {
        renderer.render(run, out);
    }
}
