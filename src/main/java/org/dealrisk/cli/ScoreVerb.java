package org.dealrisk.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.batch.BatchFormat;
import org.dealrisk.rule.RulePack;
import org.dealrisk.rule.Severity;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Scores a pipeline: {@code dealrisk score export.csv}. */
final class ScoreVerb implements Verb {

    /** What holds where neither a flag nor a configuration says otherwise. */
    private static final Map<String, String> STANDARD = Map.of(
            "--format", BatchFormat.CSV.label(),
            "--fail-on", "never",
            "--unknown", "report",
            "--min-severity", "info",
            "--lang", "en");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandTree.command();
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
                Flags.one(
                        "KEY",
                        "Put the worst rows first: risk. Without --top up to " + ScoreTerms.MOST_SORTED + " rows.",
                        ScoreTerms.SORT),
                Flags.one("N", "Only so many rows, the worst ones, worst first.", ScoreTerms.TOP),
                Flags.one("FILE", "Write the rows that could not be read here, as they came.", "--rejects"),
                Flags.one("N", "Stop when more rows than this could not be read.", "--max-bad-rows"),
                Flags.flag("Leave cells alone that a spreadsheet would run as formulas.", "--raw-cells"),
                Flags.flag("Print which column says what, and score nothing.", "--show-mapping")));
        options.addAll(TableFlags.specs());
        options.addAll(List.of(
                Flags.threads("one for each processor"),
                Flags.failOn("never"),
                Flags.exitZero(),
                Flags.unknown(),
                Flags.minSeverity("Leave flags below this severity out of the rows: "
                        + String.join(", ", Severity.labels()) + ". Changes no verdict, and the summary counts them."),
                Flags.pack(),
                Flags.noBuiltin(),
                Flags.rule(),
                Flags.param(),
                Flags.asOf(),
                Flags.flag(
                        "Leave out the columns that tell our own cost, expected losses, and what faults quote of them.",
                        "--hide-cost"),
                Flags.lang(),
                Flags.stdinFilename(),
                Flags.configuration(),
                Flags.isolated(),
                Flags.showConfig(),
                Flags.flag("Leave out notes and progress; rows that could not be read are told.", "-q", "--quiet"),
                Flags.faultDetails()));
        options.forEach(spec::addOption);
        return spec;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "dealrisk score examples/pipeline/export.csv -f summary",
                "dealrisk score examples/pipeline/export.csv --only-results --top 10",
                "dealrisk score examples/pipeline/export.csv --show-mapping",
                "dealrisk score - -f ndjson --threads 2 < examples/pipeline/export.csv");
    }

    @Override
    public int run(ParseResult parsed, Terminal terminal) throws IOException {
        Flags typed = new Flags(parsed, terminal);
        TableInput input = TableInput.of(parsed, typed);
        Flags flags = typed.configuredFor(List.of(input.place()));
        if (flags.isSet("--show-config")) {
            ShowConfig.write(parsed.commandSpec(), flags.given(), flags.config(), STANDARD, terminal.out());
            return ExitCode.OK;
        }
        ScoreTerms terms = ScoreTerms.of(flags, input);
        boolean quiet = flags.isSet("--quiet");
        try (Progress progress = new Progress(terminal.err(), input.size(), System::nanoTime)) {
            // On the terminal on which the rows come by, they are progress enough.
            boolean seen = terminal.outIsTerminal()
                    && terms.targets().stream().anyMatch(target -> target.file().isEmpty());
            if (terminal.errIsTerminal() && !quiet && !seen) {
                progress.start();
            }
            TableNotes notes = new TableNotes(input.name(), progress, quiet, flags.language());
            return score(terms, input, flags, notes, terminal);
        }
    }

    private static int score(ScoreTerms terms, TableInput input, Flags flags, TableNotes notes, Terminal terminal)
            throws IOException {
        RulePack pack = new Judges(flags)
                .pack(input.file()
                        .map(file -> flags.config().overridesOf(Optional.of(file)))
                        .orElse(List.of()));
        return new Scoring(terms, pack, notes, terminal).run(input);
    }
}
