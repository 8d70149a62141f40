package org.dealrisk.cli;

import java.util.List;
import org.dealrisk.rule.BuiltinPack;
import org.dealrisk.rule.PackSettings;
import org.dealrisk.rule.RulePack;
import picocli.CommandLine.Model.OptionSpec;

/** The rules that a command works with: the built-in pack, as the flags change it. */
final class Packs {

    private Packs() {}

    static List<OptionSpec> flags() {
        return List.of(Flags.rule(), Flags.param());
    }

    /** @throws UsageException when a flag names a rule, severity or threshold that does not exist */
    static RulePack load(Flags flags) {
        PackSettings.Result result =
                PackSettings.apply(BuiltinPack.load(), flags.pairs("--rule"), flags.pairs("--param"));
        if (!result.faults().isEmpty()) {
            throw new UsageException(result.faults());
        }
        return result.pack();
    }
}
