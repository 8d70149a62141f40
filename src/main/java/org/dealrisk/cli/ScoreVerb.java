package org.dealrisk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dealrisk.batch.Batch;
import org.dealrisk.batch.BatchFormat;
import org.dealrisk.batch.RowScorer;
import org.dealrisk.batch.Summary;
import org.dealrisk.clause.RememberingReader;
import org.dealrisk.clause.TextReader;
import org.dealrisk.read.column.ColumnMatcher;
import org.dealrisk.read.column.ColumnPlan;
import org.dealrisk.read.table.Table;
import org.dealrisk.read.table.UnreadableTable;
import org.dealrisk.rule.RulePack;
import org.dealrisk.verdict.Judge;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Scores a pipeline: {@code dealrisk score export.csv}. */
final class ScoreVerb implements Verb {

    private static final String TOP = "--top";
    private static final String SORT = "--sort";
    /** More than anybody reads, and what fits into the memory that a long table is read in. */
    private static final int MOST_SORTED = 10_000;

    private static final String HELP = "say which with --map COLUMN=FIELD; --show-mapping tells what is read as what";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .description(
                        "Score a pipeline export, a row a deal: every row comes back with a verdict.",
                        "Reads and writes as it goes, in memory that does not grow with the file.");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("CSV")
                .arity("0..*")
                .type(String[].class)
                .description("A table with a header, packed by gzip or not; or - for standard input.")
                .build());
        List<OptionSpec> options = new ArrayList<>(List.of(
                Flags.format(BatchFormat.labels()),
                Flags.output(),
                Flags.flag("Leave out the columns of the input.", "--only-results"),
                Flags.flag("Score deals that were won or lost, too.", "--closed"),
                Flags.one("KEY", "Put the worst rows first: risk. Without --top up to " + MOST_SORTED + " rows.", SORT),
                Flags.one("N", "Only so many rows, the worst ones, worst first.", TOP),
                Flags.one("FILE", "Write the rows that could not be read here, as they came.", "--rejects"),
                Flags.one("N", "Stop when more rows than this could not be read.", "--max-bad-rows"),
                Flags.flag("Leave cells alone that a spreadsheet would run as formulas.", "--raw-cells"),
                Flags.flag("Print which column says what, and score nothing.", "--show-mapping")));
        options.addAll(TableFlags.specs());
        options.addAll(List.of(
                Flags.one("N", "How many threads work. Default: one for each processor.", "--threads"),
                Flags.failOn("never"),
                Flags.exitZero(),
                Flags.unknown(),
                Flags.pack(),
                Flags.noBuiltin(),
                Flags.rule(),
                Flags.param(),
                Flags.asOf(),
                Flags.lang(),
                Flags.stdinFilename(),
                Flags.quiet(),
                Flags.verbose()));
        options.forEach(spec::addOption);
        return spec;
    }

    @Override
    public int run(ParseResult parsed, Terminal terminal) throws IOException {
        Flags flags = new Flags(parsed, terminal);
        String input = input(parsed);
        List<Flags.Target> targets = flags.targets(BatchFormat.labels());
        InputFiles.keep(List.of(input), targets);
        Optional<String> rejects = rejects(flags, input, targets);
        TableFlags tableFlags = new TableFlags(flags);
        ColumnMatcher matcher = tableFlags.matcher();
        flags.display();
        Grading grading = new Grading(flags.failOnLevel("never"), flags.unknownFails());
        int threads =
                flags.wholeNumber("--threads", 1).orElse(Runtime.getRuntime().availableProcessors());
        OptionalInt top = top(flags);
        OptionalInt mostBad = flags.wholeNumber("--max-bad-rows", 0);
        TableNotes notes = new TableNotes(name(input, flags), terminal.err(), flags.isSet("--quiet"));
        if (isFolder(input)) {
            notes.refused("this is a folder; expected a CSV file", "");
            return ExitCode.INPUT;
        }
        RulePack pack = Packs.load(flags);
        Judge.Terms terms = new Judge.Terms(flags.language(), flags.asOfDate(), false);
        try (InputStream in = open(input, terminal);
                Table table = Table.open(in, tableFlags.options(), matcher::known)) {
            List<String> header = table.header().names();
            TableFlags.requireMapped(matcher, header);
            ColumnPlan plan = matcher.plan(header);
            if (flags.isSet("--show-mapping")) {
                MappingList.write(table, plan, terminal.out());
                return ExitCode.OK;
            }
            if (plan.columns().isEmpty()) {
                notes.refused("no column of this table is known, such as fee or clauses", HELP);
                return ExitCode.INPUT;
            }
            notes.opened(table, plan);
            Judge judge = new Judge(pack, new RememberingReader(new TextReader()), terms);
            RowScorer scorer =
                    new RowScorer(notes.name(), table, plan, tableFlags.terms(), judge, flags.isSet("--closed"));
            Batch.Terms wanted = new Batch.Terms(
                    rowFormats(targets), flags.isSet("--only-results"), flags.isSet("--raw-cells"), top, mostBad);
            try (ScoreOutput output = ScoreOutput.open(targets, rejects, pack, notes, terminal)) {
                Batch batch = new Batch(table, scorer, wanted, grading, output);
                output.begin();
                batch.run(threads);
                output.finish(batch, plan, pack);
                notes.done(batch.summary(), plan, pack, targets);
                if (flags.text(TOP).isEmpty() && top.isPresent()) {
                    notes.leftOut(top.getAsInt(), batch.summary());
                }
                return exitCode(batch, grading, flags.isSet("--exit-zero"), notes);
            }
        } catch (UnreadableTable e) {
            notes.refused(e.told(), e.hint());
        } catch (ColumnMatcher.Ambiguous e) {
            notes.refused(e.told(), HELP);
        } catch (NoSuchFileException e) {
            notes.refused("there is no such file", "");
        }
        return ExitCode.INPUT;
    }

    private static String input(ParseResult parsed) {
        String[] inputs = parsed.matchedPositionalValue(0, new String[0]);
        if (inputs.length != 1) {
            throw new UsageException(
                    inputs.length == 0
                            ? "score needs a table: name a CSV file, or - for standard input"
                            : "score takes one table at a time; found " + inputs.length);
        }
        return inputs[0];
    }

    /** Where rows go that cannot be read: neither over the table nor into a report. */
    private static Optional<String> rejects(Flags flags, String input, List<Flags.Target> targets) {
        Optional<String> file = flags.text("--rejects");
        if (file.isPresent()) {
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

    private static String name(String input, Flags flags) {
        return input.equals(Flags.STANDARD) ? flags.text("--stdin-filename").orElse("<stdin>") : input;
    }

    private static InputStream open(String input, Terminal terminal) throws IOException {
        if (input.equals(Flags.STANDARD)) {
            return terminal.in();
        }
        try {
            Path path = Path.of(input);
            return Files.newInputStream(path);
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + input + "\" is not the name of a file");
        }
    }

    private static boolean isFolder(String input) {
        try {
            return Files.isDirectory(Path.of(input));
        } catch (InvalidPathException e) {
            return false;
        }
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

    private static List<BatchFormat> rowFormats(List<Flags.Target> targets) {
        return targets.stream()
                .map(target -> BatchFormat.ofLabel(target.format()).orElseThrow())
                .filter(format -> format != BatchFormat.SUMMARY)
                .toList();
    }

    private static int exitCode(Batch batch, Grading grading, boolean exitZero, TableNotes notes) {
        Summary summary = batch.summary();
        if (batch.stopped()) {
            notes.stopped(summary);
        }
        int found = exitZero ? ExitCode.OK : grading.exitCode(batch.grades());
        return ExitCode.worse(found, summary.errors() + summary.mended() > 0 ? ExitCode.INPUT : ExitCode.OK);
    }
}
