package org.dealrisk.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealrisk.counter.CounterOffer;
import org.dealrisk.counter.Negotiator;
import org.dealrisk.diag.Parsed;
import org.dealrisk.model.Deal;
import org.dealrisk.report.CounterFormat;
import org.dealrisk.report.CounterRun;
import org.dealrisk.report.Run;
import org.dealrisk.verdict.Judge;
import org.dealrisk.verdict.Verdict;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Finds what to ask of the client: {@code dealrisk counter deal.yaml}. */
final class CounterVerb implements Verb {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandTree.command();
        spec.usageMessage()
                .description(
                        "Find the smallest changes of terms that make the verdict milder, with words to paste.",
                        "Exits with 0 when they reach the target, with 1 when no change of terms does.");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("DEAL")
                .arity("0..1")
                .type(String.class)
                .description("A YAML file with one deal or several, a document, or - for standard input.")
                .build());
        List.of(
                        Flags.target(),
                        Flags.format(CounterFormat.labels()),
                        Flags.output(),
                        Flags.exitZero(),
                        Flags.pack(),
                        Flags.noBuiltin(),
                        Flags.rule(),
                        Flags.param(),
                        Flags.asOf(),
                        Flags.noWaivers(),
                        Flags.trustWaivers(),
                        Flags.hideCost(),
                        Flags.template(),
                        Flags.lang(),
                        Flags.color(),
                        Flags.stdinFilename(),
                        Flags.configuration(),
                        Flags.isolated(),
                        Flags.quiet(),
                        Flags.flag("List all questions, not only the first three.", "-v", "--verbose"))
                .forEach(spec::addOption);
        return spec;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "dealrisk counter examples/guaranteed-leads/deal.yaml",
                "dealrisk counter --target negotiate --hide-cost examples/guaranteed-leads/deal.yaml",
                "dealrisk counter -f markdown --lang zh-TW examples/out-of-warranty/deal.yaml");
    }

    @Override
    public int run(ParseResult parsed, Terminal terminal) throws IOException {
        Flags typed = new Flags(parsed, terminal);
        String input = Optional.ofNullable(parsed.matchedPositionalValue(0, (String) null))
                .orElseThrow(() -> new UsageException(
                        "counter needs a deal: name a YAML file or a document, or - for standard input"));
        Flags flags = typed.configuredFor(typed.places(List.of(input)));
        List<Flags.Target> targets = flags.targets(CounterFormat.labels());
        InputFiles.keep(List.of(input), targets);
        boolean colour = flags.colour();
        Verdict wanted = flags.targetVerdict();
        DealSettings settings = DealSettings.ofInput(flags, input);
        Judge judge = new Judges(flags).of(settings.overrides());
        List<Run.Result> results = new ArrayList<>();
        List<CounterOffer> answers = new ArrayList<>();
        for (Parsed<Deal> deal : InputFiles.deals(input, flags, terminal)) {
            if (deal.value().isPresent()) {
                CounterOffer answer =
                        Negotiator.answer(judge, settings.of(deal.value().get()), wanted);
                answers.add(answer);
                results.add(new Run.Judged(answer.before()));
            } else {
                results.add(new Run.Unread(deal.faults()));
            }
        }
        Run run = new Run(Version.current(), judge.pack().origins(), flags.language(), flags.display(), results);
        Reports.write(new CounterRun(run, answers), targets, CounterFormat::ofLabel, colour, terminal);
        boolean reached = answers.stream().allMatch(CounterOffer::isReached) || flags.isSet("--exit-zero");
        return ExitCode.worse(
                reached ? ExitCode.OK : ExitCode.FOUND, run.faults().isEmpty() ? ExitCode.OK : ExitCode.INPUT);
    }
}
