package org.dealrisk.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealrisk.clause.TextReader;
import org.dealrisk.counter.CounterOffer;
import org.dealrisk.counter.Negotiator;
import org.dealrisk.diag.Parsed;
import org.dealrisk.model.Deal;
import org.dealrisk.report.CounterFormat;
import org.dealrisk.report.CounterRun;
import org.dealrisk.report.DiagnosticRenderer;
import org.dealrisk.report.Run;
import org.dealrisk.rule.RulePack;
import org.dealrisk.verdict.Judge;
import org.dealrisk.verdict.Verdict;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Finds what to ask of the client: {@code dealrisk counter deal.yaml}. */
final class CounterVerb implements Verb {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create();
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
                        Flags.hideCost(),
                        Flags.lang(),
                        Flags.color(),
                        Flags.stdinFilename(),
                        Flags.quiet(),
                        Flags.verbose())
                .forEach(spec::addOption);
        return spec;
    }

    @Override
    public int run(ParseResult parsed, Terminal terminal) throws IOException {
        Flags flags = new Flags(parsed, terminal);
        String input = Optional.ofNullable(parsed.matchedPositionalValue(0, (String) null))
                .orElseThrow(() -> new UsageException(
                        "counter needs a deal: name a YAML file or a document, or - for standard input"));
        List<Flags.Target> targets = flags.targets(CounterFormat.labels());
        InputFiles.keep(List.of(input), targets);
        boolean colour = flags.colour();
        Verdict wanted = flags.targetVerdict();
        RulePack pack = Packs.load(flags);
        Judge.Terms terms = new Judge.Terms(flags.language(), flags.asOfDate(), !flags.isSet("--no-waivers"));
        Judge judge = new Judge(pack, new TextReader(), terms);
        List<Run.Result> results = new ArrayList<>();
        List<CounterOffer> answers = new ArrayList<>();
        read(input, flags, terminal, judge, wanted, results, answers);
        Run run = new Run(Version.current(), pack.origins(), flags.language(), flags.display(), results);
        CounterRun counter = new CounterRun(run, answers);
        for (Flags.Target target : targets) {
            write(counter, target, colour, terminal);
        }
        tellFaults(run, targets, terminal);
        boolean reached = answers.stream().allMatch(CounterOffer::isReached) || flags.isSet("--exit-zero");
        return ExitCode.worse(
                reached ? ExitCode.OK : ExitCode.FOUND, run.faults().isEmpty() ? ExitCode.OK : ExitCode.INPUT);
    }

    private static void read(
            String input,
            Flags flags,
            Terminal terminal,
            Judge judge,
            Verdict wanted,
            List<Run.Result> results,
            List<CounterOffer> answers) {
        for (Parsed<Deal> deal : InputFiles.deals(input, flags, terminal)) {
            if (deal.value().isPresent()) {
                CounterOffer answer = Negotiator.answer(judge, deal.value().get(), wanted);
                answers.add(answer);
                results.add(new Run.Judged(answer.before()));
            } else {
                results.add(new Run.Unread(deal.faults()));
            }
        }
    }

    private static void write(CounterRun run, Flags.Target target, boolean colour, Terminal terminal)
            throws IOException {
        CounterFormat format = format(target);
        if (target.file().isPresent()) {
            CounterRun plain = run.with(run.run().display().withColour(false));
            ReportFiles.write(target.file().get(), out -> format.render(plain, out));
        } else {
            format.render(run.with(run.run().display().withColour(colour)), terminal.out());
        }
    }

    private static CounterFormat format(Flags.Target target) {
        return CounterFormat.ofLabel(target.format()).orElseThrow();
    }

    private static void tellFaults(Run run, List<Flags.Target> targets, Terminal terminal) throws IOException {
        boolean told = targets.stream().anyMatch(target -> format(target).tellsFaults());
        if (!told && !run.faults().isEmpty()) {
            StringWriter text = new StringWriter();
            DiagnosticRenderer.render(run, text);
            terminal.out().flush();
            terminal.err().print(text);
        }
    }
}
