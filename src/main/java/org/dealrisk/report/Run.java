package org.dealrisk.report;

import java.util.List;
import java.util.stream.Stream;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.rule.RulePack;
import org.dealrisk.text.Language;
import org.dealrisk.verdict.Assessment;

/**
 * What one command came to: everything a renderer may say.
 *
 * @param version of the tool
 * @param packs the rule packs that took part
 * @param results in the order of the input
 * @param marking which findings make a deal fail
 */
public record Run(
        String version,
        List<RulePack.Origin> packs,
        Language language,
        Display display,
        List<Result> results,
        Marking marking)
        implements Report<Run> {

    public Run {
        packs = List.copyOf(packs);
        results = List.copyOf(results);
    }

    /** A run that is held against the usual threshold. */
    public Run(String version, List<RulePack.Origin> packs, Language language, Display display, List<Result> results) {
        this(version, packs, language, display, results, Marking.standard());
    }

    @Override
    public Run run() {
        return this;
    }

    @Override
    public Run with(Display other) {
        return new Run(version, packs, language, other, results, marking);
    }

    /** The same run, held against another threshold. */
    public Run with(Marking other) {
        return new Run(version, packs, language, display, results, other);
    }

    /** What became of one document. */
    public sealed interface Result {}

    /** A deal that was read and judged. */
    public record Judged(Assessment assessment) implements Result {}

    /**
     * A document that could not be read.
     *
     * @param faults why; never empty
     * @param judged whether it could be judged nevertheless, and has a result of its own for that
     */
    public record Unread(List<Diagnostic> faults, boolean judged) implements Result {
        public Unread {
            faults = List.copyOf(faults);
        }

        public Unread(List<Diagnostic> faults) {
            this(faults, false);
        }
    }

    /** The deals that were judged, in order. */
    public List<Assessment> assessments() {
        return results.stream()
                .flatMap(result -> result instanceof Judged judged ? Stream.of(judged.assessment()) : Stream.empty())
                .toList();
    }

    /** Every fault of every document, in order. */
    public List<Diagnostic> faults() {
        return results.stream()
                .flatMap(result -> result instanceof Unread unread ? unread.faults().stream() : Stream.empty())
                .toList();
    }
}
