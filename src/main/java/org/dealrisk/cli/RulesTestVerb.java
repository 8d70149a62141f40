package org.dealrisk.cli;

import java.io.IOException;
import java.util.List;
import org.dealrisk.clause.TextReader;
import org.dealrisk.proof.CaseRunner;
import org.dealrisk.rule.RulePack;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Holds packs to the cases they carry: {@code dealrisk rules test my-pack}. */
final class RulesTestVerb implements Verb {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .description(
                        "Run the cases of rule packs: those in the rules, and those in files named *_test.yaml.",
                        "Exits with 1 when a case does not come out as it says, with 2 when a pack has faults.");
        spec.addPositional(PackArguments.positional());
        spec.addOption(Flags.noBuiltin());
        return spec;
    }

    @Override
    public int run(ParseResult parsed, Terminal terminal) throws IOException {
        RulePack pack = PackArguments.read(parsed, terminal, "rules test").pack();
        List<CaseRunner.Miss> misses = new CaseRunner(pack, new TextReader()).run();
        for (CaseRunner.Miss miss : misses) {
            terminal.out()
                    .write(miss.example().place() + ": " + miss.rule().code() + " "
                            + miss.example().name() + ": " + miss.message() + "\n");
        }
        int cases = pack.rules().stream().mapToInt(rule -> rule.cases().size()).sum();
        terminal.out()
                .write(Counted.of(cases, "case", "cases") + ", "
                        + (misses.isEmpty() ? "all passed" : misses.size() + " failed") + "\n");
        return misses.isEmpty() ? ExitCode.OK : ExitCode.FOUND;
    }
}
