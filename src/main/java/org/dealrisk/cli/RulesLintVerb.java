package org.dealrisk.cli;

import java.io.IOException;
import java.util.List;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.proof.PackLint;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Checks packs for what is legal and still not right: {@code dealrisk rules lint my-pack}. */
final class RulesLintVerb implements Verb {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandTree.command();
        spec.usageMessage()
                .description(
                        "Check rule packs: cases that are missing, tiers that decide nothing, texts that one language"
                                + " lacks, thresholds without unit or source.",
                        "Exits with 1 when something is found, with 2 when a pack has faults.");
        spec.addPositional(PackArguments.positional());
        spec.addOption(Flags.noBuiltin());
        return spec;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "dealrisk rules lint examples/agency-pack", "dealrisk rules lint --no-builtin examples/agency-pack");
    }

    @Override
    public int run(ParseResult parsed, Terminal terminal) throws IOException {
        PackArguments packs = PackArguments.read(parsed, terminal, "rules lint");
        List<Diagnostic> found = PackLint.of(packs.pack(), rule -> packs.own().contains(rule.code()));
        Packs.show(found, terminal.out());
        terminal.out()
                .write(Counted.of(packs.own().size(), "rule", "rules") + ", "
                        + (found.isEmpty() ? "no findings" : Counted.of(found.size(), "finding", "findings")) + "\n");
        return found.isEmpty() ? ExitCode.OK : ExitCode.FOUND;
    }
}
