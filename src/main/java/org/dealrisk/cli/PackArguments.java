package org.dealrisk.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dealrisk.rule.BuiltinPack;
import org.dealrisk.rule.PackGround;
import org.dealrisk.rule.Rule;
import org.dealrisk.rule.RulePack;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * The packs that a command is about: paths, and {@code builtin} for the one of the tool.
 *
 * @param pack the rules of all of them, with their cases, on top of the built-in ones
 * @param own the codes of the rules that stand in the packs themselves
 */
record PackArguments(RulePack pack, Set<String> own) {

    PackArguments {
        own = Set.copyOf(own);
    }

    static PositionalParamSpec positional() {
        return PositionalParamSpec.builder()
                .paramLabel("PACK")
                .arity("0..*")
                .type(String[].class)
                .description("A folder with pack.yaml, a YAML file, or builtin for the rules of the tool.")
                .build();
    }

    /**
     * The packs named.
     *
     * @throws UsageException when none is named
     * @throws BrokenPackException when one of them does not load
     */
    static PackArguments read(ParseResult parsed, Terminal terminal, String command) throws IOException {
        List<String> paths = new ArrayList<>(List.of(parsed.matchedPositionalValue(0, new String[0])));
        if (paths.isEmpty()) {
            throw new UsageException(command + " needs a pack: name a folder with pack.yaml, a YAML file, or builtin");
        }
        boolean builtin = paths.removeIf(BuiltinPack.NAME::equals);
        RulePack tool = builtin ? BuiltinPack.loadWithCases() : BuiltinPack.load();
        boolean without = new Flags(parsed, terminal).isSet("--no-builtin") && !builtin;
        PackGround ground = without ? PackGround.without(tool) : PackGround.of(tool);
        RulePack pack = paths.isEmpty() ? tool : Packs.extended(ground, paths, true);
        Set<String> own = codes(pack);
        if (!builtin) {
            own.removeAll(codes(ground.pack()));
        }
        return new PackArguments(pack, own);
    }

    private static Set<String> codes(RulePack pack) {
        Set<String> codes = new HashSet<>();
        pack.rules().stream().map(Rule::code).forEach(codes::add);
        return codes;
    }
}
