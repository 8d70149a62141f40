package org.dealrisk.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealrisk.diag.Parsed;
import org.dealrisk.model.Deal;
import org.dealrisk.report.ExplainFormat;
import org.dealrisk.report.ExplainRun;
import org.dealrisk.report.Run;
import org.dealrisk.rule.Rule;
import org.dealrisk.rule.RulePack;
import org.dealrisk.verdict.Judge;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Explains a rule by its page, or a deal by all that led to its verdict: {@code dealrisk explain deal.yaml}. */
final class ExplainVerb implements Verb {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandTree.command();
        spec.usageMessage()
                .description(
                        "Explain a rule: when it fires, why, and what to ask for.",
                        "Or explain a deal: what every clause was taken for and by which words, every number with its"
                                + " formula and inputs, what every rule came to and why, and the gates of the verdict.",
                        "A name that is a file is a deal; dealrisk rules show CODE shows a rule whatever files there are.");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("CODE|DEAL")
                .arity("0..*")
                .type(String[].class)
                .description("The code or the id of a rule, such as GUA-002 or make-good-until-filled; or a deal, as"
                        + " dealrisk check takes it, or - for standard input.")
                .build());
        List.of(Flags.format(ExplainFormat.labels()), Flags.output(), Flags.whatIf())
                .forEach(spec::addOption);
        Packs.flags().forEach(spec::addOption);
        List.of(
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
                        Flags.faultDetails())
                .forEach(spec::addOption);
        return spec;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "dealrisk explain GUA-002",
                "dealrisk explain examples/five-facts/deal.yaml",
                "dealrisk explain --what-if fee=250000 --what-if payment.net_days=30 examples/five-facts/deal.yaml");
    }

    @Override
    public int run(ParseResult parsed, Terminal terminal) throws IOException {
        Flags typed = new Flags(parsed, terminal);
        List<String> names = names(parsed);
        List<String> deals = names.stream().filter(ExplainVerb::isDeal).toList();
        Flags flags = typed.configuredFor(deals.isEmpty() ? List.of(Flags.STANDARD) : typed.places(deals));
        List<Flags.Target> targets = flags.targets(ExplainFormat.labels());
        WhatIf supposed = WhatIf.of(flags);
        if (deals.isEmpty()) {
            supposed.refuseForRules();
            return rules(names, targets, flags, terminal);
        }
        if (deals.size() < names.size()) {
            throw new UsageException("explain takes rules or deals, not both at once");
        }
        return deals(deals, supposed, targets, flags, terminal);
    }

    private static List<String> names(ParseResult parsed) {
        Map<Object, String> names = new LinkedHashMap<>();
        for (String name : parsed.matchedPositionalValue(0, new String[0])) {
            names.putIfAbsent(ReportFiles.identity(name), name);
        }
        if (names.isEmpty()) {
            throw new UsageException("explain needs a rule, such as GUA-002, or a deal, such as deal.yaml");
        }
        return List.copyOf(names.values());
    }

    /** A file that is there, standard input, or what looks like the name of a file. */
    private static boolean isDeal(String name) {
        return name.equals(Flags.STANDARD)
                || RulePages.isFile(name)
                || name.indexOf('.') >= 0
                || name.indexOf('/') >= 0
                || name.indexOf('\\') >= 0;
    }

    private static int rules(List<String> names, List<Flags.Target> targets, Flags flags, Terminal terminal)
            throws IOException {
        RulePack pack = Packs.load(flags);
        List<Rule> rules = RulePages.find(names, pack);
        for (Flags.Target target : targets) {
            if (!target.format().equals(ExplainFormat.HUMAN.label())) {
                throw new UsageException("the page of a rule has no format " + target.format()
                        + "; it is for people only, and dealrisk explain with a deal has that format");
            }
            if (target.file().isPresent()) {
                ReportFiles.write(target.file().get(), out -> RulePages.write(rules, pack, flags.language(), out));
            } else {
                RulePages.write(rules, pack, flags.language(), terminal.out());
            }
        }
        return ExitCode.OK;
    }

    private static int deals(
            List<String> names, WhatIf supposed, List<Flags.Target> targets, Flags flags, Terminal terminal)
            throws IOException {
        InputFiles.keep(names, targets);
        boolean colour = flags.colour();
        ExplainRun run = explain(names, supposed, new Judges(flags), flags, terminal);
        Reports.write(run, targets, ExplainFormat::ofLabel, colour, terminal);
        return run.run().faults().isEmpty() ? ExitCode.OK : ExitCode.INPUT;
    }

    private static ExplainRun explain(
            List<String> names, WhatIf supposed, Judges judges, Flags flags, Terminal terminal) {
        List<Run.Result> results = new ArrayList<>();
        List<ExplainRun.Explained> explained = new ArrayList<>();
        for (String name : names) {
            DealSettings settings = DealSettings.ofInput(flags, name);
            Judge judge = judges.of(settings.overrides());
            for (Parsed<Deal> deal : InputFiles.deals(name, flags, terminal)) {
                if (deal.value().isPresent()) {
                    ExplainRun.Explained told =
                            supposed.explain(settings.of(deal.value().get()), judge);
                    explained.add(told);
                    results.add(new Run.Judged(told.account().assessment()));
                } else {
                    results.add(new Run.Unread(deal.faults()));
                }
            }
        }
        Run run = new Run(Version.current(), judges.pack().origins(), flags.language(), flags.display(), results);
        return new ExplainRun(run, explained);
    }
}
