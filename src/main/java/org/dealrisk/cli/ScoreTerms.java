package org.dealrisk.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dealrisk.batch.Batch;
import org.dealrisk.batch.BatchFormat;
import org.dealrisk.read.TableTerms;
import org.dealrisk.read.column.ColumnMatcher;
import org.dealrisk.read.table.TableOptions;
import org.dealrisk.report.Display;
import org.dealrisk.rule.Severity;
import org.dealrisk.verdict.Judge;

/**
 * What {@code score} is asked for.
 *
 * @param cells how cells are to be understood
 * @param top how many of the worst rows, worst first; empty for all in their order
 * @param topIsTold whether the number is one that somebody gave
 * @param mostBad how many rows may be unreadable; one more stops the work
 * @param closed whether deals that were won or lost are judged too
 * @param least flags of a lower severity are left out of the rows
 */
record ScoreTerms(
        List<Flags.Target> targets,
        Optional<String> rejects,
        TableFlags tableFlags,
        ColumnMatcher columns,
        TableOptions table,
        TableTerms cells,
        Grading grading,
        boolean exitZero,
        int threads,
        OptionalInt top,
        boolean topIsTold,
        OptionalInt mostBad,
        boolean closed,
        boolean onlyResults,
        boolean rawCells,
        Severity least,
        boolean onlyMapping,
        boolean hideCost,
        Judge.Terms judging) {

    static final String TOP = "--top";
    static final String SORT = "--sort";

    /** More than anybody reads, and what fits into the memory that a long table is read in. */
    static final int MOST_SORTED = 10_000;

    /** @throws UsageException when a flag or setting has a value that it cannot have */
    static ScoreTerms of(Flags flags, TableInput input) {
        List<Flags.Target> targets = flags.targets(BatchFormat.labels());
        InputFiles.keep(List.of(input.argument()), targets);
        Optional<String> rejects = rejects(flags, input.argument(), targets);
        TableFlags table = new TableFlags(flags);
        Display display = flags.display();
        return new ScoreTerms(
                targets,
                rejects,
                table,
                table.matcher(),
                table.options(),
                table.terms(),
                new Grading(flags.failOnLevel("never"), flags.unknownFails()),
                flags.isSet("--exit-zero"),
                flags.threads(Runtime.getRuntime().availableProcessors()),
                top(flags),
                flags.text(TOP).isPresent(),
                flags.wholeNumber("--max-bad-rows", 0),
                flags.isSet("--closed"),
                flags.isSet("--only-results"),
                flags.isSet("--raw-cells"),
                display.minimum(),
                flags.isSet("--show-mapping"),
                display.hideCost(),
                new Judge.Terms(flags.language(), flags.asOfDate(), false));
    }

    /**
     * The same for the rows alone: the summary is no format of rows.
     *
     * @param hidden the columns of the table that are to be left out
     */
    Batch.Terms ofRows(Set<Integer> hidden) {
        List<BatchFormat> formats = targets.stream()
                .map(target -> BatchFormat.ofLabel(target.format()).orElseThrow())
                .filter(format -> format != BatchFormat.SUMMARY)
                .toList();
        return new Batch.Terms(formats, onlyResults, hidden, rawCells, least, top, mostBad, haveSums());
    }

    /** Whether a report tells what the rows add up to. */
    private boolean haveSums() {
        return targets.stream()
                .map(target -> BatchFormat.ofLabel(target.format()).orElseThrow())
                .anyMatch(format -> format == BatchFormat.SUMMARY || format == BatchFormat.JSON);
    }

    /** Where rows go that cannot be read, {@code -} for standard output: neither over the table nor into a report. */
    private static Optional<String> rejects(Flags flags, String input, List<Flags.Target> targets) {
        Optional<String> file = flags.text("--rejects");
        if (file.filter(Flags.STANDARD::equals).isPresent()) {
            if (targets.stream().anyMatch(target -> target.file().isEmpty())) {
                throw new UsageException(
                        "--rejects and a report would both go to standard output; name a file for one of them");
            }
        } else if (file.isPresent()) {
            InputFiles.keep(List.of(input), List.of(new Flags.Target("csv", file)));
            Object rejects = ReportFiles.identity(file.get());
            if (targets.stream()
                    .flatMap(target -> target.file().stream())
                    .map(ReportFiles::identity)
                    .anyMatch(rejects::equals)) {
                throw new UsageException(
                        "--rejects and a report would both go to " + file.get() + "; name another file");
            }
        }
        return file;
    }

    /** Sorting holds the rows that are wanted in memory, so there is an end to them; there is one order to take. */
    private static OptionalInt top(Flags flags) {
        Optional<String> key = flags.text(SORT);
        if (key.isPresent() && !key.get().equals("risk")) {
            throw flags.wrong(SORT, key.get(), List.of("risk"));
        }
        OptionalInt top = flags.wholeNumber(TOP, 1);
        return key.isPresent() && top.isEmpty() ? OptionalInt.of(MOST_SORTED) : top;
    }
}
