package org.dealrisk.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.report.Format;
import org.dealrisk.report.Marking;
import org.dealrisk.report.Run;
import org.dealrisk.verdict.Assessment;
import org.dealrisk.verdict.FailOn;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Evaluates deals: {@code dealrisk check deal.yaml}. */
final class CheckVerb implements Verb {

    /** What holds where neither a flag nor a configuration says otherwise. */
    private static final Map<String, String> STANDARD = Map.of(
            "--format", "human",
            "--fail-on", "escalate",
            "--unknown", "report",
            "--min-severity", "info",
            "--lang", "en",
            "--color", "auto",
            "--threads", "1");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandTree.command();
        spec.usageMessage()
                .description(
                        "Evaluate deals: red flags, the value the client captures, and a verdict.",
                        "One deal gives a full report, several a line for each finding and a summary.");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("PATH")
                .arity("0..*")
                .type(String[].class)
                .description(
                        "A YAML file with one deal or several; a document, such as proposal.md or contract.txt; a"
                                + " table with a deal in each row, such as pipeline.csv; a folder of deals and documents; a pattern, such as 'deals/**/*.yaml'; or - for standard input.")
                .build());
        List.of(
                        Flags.format(Format.labels()),
                        Flags.output(),
                        Flags.failOn("escalate"),
                        Flags.exitZero(),
                        Flags.unknown(),
                        Flags.minSeverity(),
                        Flags.pack(),
                        Flags.noBuiltin(),
                        Flags.rule(),
                        Flags.param(),
                        Flags.asOf(),
                        Flags.noWaivers(),
                        Flags.trustWaivers(),
                        Flags.baseline(),
                        Flags.writeBaseline(),
                        Flags.acceptNew(),
                        Flags.prune(),
                        Flags.showWaived(),
                        Flags.showUndecided(),
                        Flags.hideCost(),
                        Flags.template(),
                        Flags.lang(),
                        Flags.color(),
                        Flags.changedSince(),
                        Flags.threads("1"),
                        Flags.stdinFilename(),
                        Flags.configuration(),
                        Flags.isolated(),
                        Flags.policyFrom(),
                        Flags.showConfig(),
                        Flags.quiet(),
                        Flags.verbose())
                .forEach(spec::addOption);
        TableFlags.specs().forEach(spec::addOption);
        return spec;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "dealrisk check examples/guaranteed-leads/deal.yaml",
                "dealrisk check -f concise --fail-on high examples/five-facts examples/clean-deal",
                "dealrisk check --template --lang zh-TW examples/proposal",
                "dealrisk check - -f json < examples/five-facts/deal.yaml");
    }

    @Override
    public int run(ParseResult parsed, Terminal terminal) throws IOException {
        List<String> named = List.of(parsed.matchedPositionalValue(0, new String[0]));
        Flags typed = new Flags(parsed, terminal);
        Flags flags = typed.configuredFor(typed.places(named));
        if (flags.isSet("--show-config")) {
            ShowConfig.write(parsed.commandSpec(), flags.given(), flags.config(), STANDARD, terminal.out());
            return ExitCode.OK;
        }
        List<Flags.Target> targets = flags.targets(Format.labels());
        CheckInputs inputs = CheckInputs.of(named, flags, targets);
        InputFiles.keep(inputs.names(), targets);
        boolean colour = flags.colour();
        FailOn failOn = flags.failOnLevel("escalate");
        boolean unknownFails = flags.unknownFails();
        boolean exitZero = flags.isSet("--exit-zero");
        Judges judges = new Judges(flags);
        Optional<Baseline> baseline = Baseline.of(flags);
        Checked checked = new Checked(inputs, flags, terminal, judges, baseline);
        List<Run.Result> results = checked.results();
        Run run = new Run(Version.current(), judges.pack().origins(), flags.language(), flags.display(), results)
                .with(new Marking(failOn, flags.asOfDate(), checked.failOn()));
        Reports.write(run, targets, Format::ofLabel, colour, terminal);
        WaiverWarnings.tell(run, targets, terminal);
        if (baseline.isPresent()) {
            baseline.get().finish(terminal);
        }
        return exitCode(run, unknownFails, exitZero);
    }

    private static int exitCode(Run run, boolean unknownFails, boolean exitZero) {
        int code = ExitCode.OK;
        for (Assessment deal : run.assessments()) {
            FailOn failOn = run.marking().failOn(deal);
            if (failOn.reachedBy(deal)) {
                code = ExitCode.worse(code, ExitCode.FOUND);
            } else if (unknownFails && failOn.straddledBy(deal)) {
                code = ExitCode.worse(code, ExitCode.UNDECIDED);
            }
        }
        return ExitCode.worse(exitZero ? ExitCode.OK : code, run.faults().isEmpty() ? ExitCode.OK : ExitCode.INPUT);
    }
}
