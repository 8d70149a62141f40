package org.dealrisk.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.dealrisk.clause.TextReader;
import org.dealrisk.proof.CaseRunner;
import org.dealrisk.report.CaseReport;
import org.dealrisk.report.CaseReport.Outcome;
import org.dealrisk.report.CaseReport.Suite;
import org.dealrisk.rule.Rule;
import org.dealrisk.rule.RuleCase;
import org.dealrisk.rule.RulePack;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Holds packs to the cases they carry: {@code dealrisk rules test my-pack}. */
final class RulesTestVerb implements Verb {

    private static final String JUNIT = "junit";
    private static final List<String> FORMATS = List.of("human", JUNIT);

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandTree.command();
        spec.usageMessage()
                .description(
                        "Run the cases of rule packs: those in the rules, and those in files named *_test.yaml.",
                        "Exits with 1 when a case does not come out as it says, with 2 when a pack has faults.");
        spec.addPositional(PackArguments.positional());
        spec.addOption(Flags.format(FORMATS));
        spec.addOption(Flags.output());
        spec.addOption(Flags.noBuiltin());
        return spec;
    }

    @Override
    public List<String> examples() {
        return List.of("dealrisk rules test examples/agency-pack", "dealrisk rules test -f junit examples/agency-pack");
    }

    @Override
    public int run(ParseResult parsed, Terminal terminal) throws IOException {
        List<Flags.Target> targets = new Flags(parsed, terminal).targets(FORMATS);
        RulePack pack = PackArguments.read(parsed, terminal, "rules test").pack();
        List<Suite> suites = suites(pack);
        for (Flags.Target target : targets) {
            if (target.file().isPresent()) {
                ReportFiles.write(target.file().get(), out -> write(suites, target.format(), out));
            } else {
                write(suites, target.format(), terminal.out());
            }
        }
        return misses(suites) == 0 ? ExitCode.OK : ExitCode.FOUND;
    }

    private static List<Suite> suites(RulePack pack) {
        CaseRunner runner = new CaseRunner(pack, new TextReader());
        List<Suite> suites = new ArrayList<>();
        for (Rule rule : pack.rules()) {
            List<Outcome> outcomes = new ArrayList<>();
            for (RuleCase example : rule.cases()) {
                outcomes.add(new Outcome(example.name(), example.place(), runner.check(rule, example)));
            }
            if (!outcomes.isEmpty()) {
                suites.add(new Suite(rule.code(), rule.id(), outcomes));
            }
        }
        return suites;
    }

    private static void write(List<Suite> suites, String format, Writer out) throws IOException {
        if (format.equals(JUNIT)) {
            CaseReport.junit(suites, out);
            return;
        }
        int cases = 0;
        for (Suite suite : suites) {
            cases += suite.outcomes().size();
            for (Outcome outcome : suite.outcomes()) {
                if (outcome.miss().isPresent()) {
                    out.write(outcome.place() + ": " + suite.code() + " " + outcome.name() + ": "
                            + outcome.miss().get() + "\n");
                }
            }
        }
        long misses = misses(suites);
        out.write(Counted.of(cases, "case", "cases") + ", " + (misses == 0 ? "all passed" : misses + " failed") + "\n");
    }

    private static long misses(List<Suite> suites) {
        return suites.stream()
                .flatMap(suite -> suite.outcomes().stream())
                .filter(outcome -> outcome.miss().isPresent())
                .count();
    }
}
