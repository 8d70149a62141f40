package org.dealrisk.cli;

import java.io.IOException;
import java.util.List;
import org.dealrisk.rule.RulePack;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Shows the page of a rule: {@code dealrisk rules show GUA-002}. */
final class RulesShowVerb implements Verb {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandTree.command();
        spec.usageMessage().description("Show everything about one rule.");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("CODE")
                .arity("0..*")
                .type(String[].class)
                .description("The code or the id of a rule, such as GUA-002 or make-good-until-filled.")
                .build());
        Packs.flags().forEach(spec::addOption);
        List.of(Flags.lang(), Flags.configuration(), Flags.isolated()).forEach(spec::addOption);
        return spec;
    }

    @Override
    public List<String> examples() {
        return List.of("dealrisk rules show GUA-002", "dealrisk rules show make-good-until-filled --lang zh-TW");
    }

    @Override
    public int run(ParseResult parsed, Terminal terminal) throws IOException {
        String[] names = parsed.matchedPositionalValue(0, new String[0]);
        if (names.length == 0) {
            throw new UsageException("show needs a rule: name its code or id, such as GUA-002");
        }
        Flags flags = new Flags(parsed, terminal).configuredFor(List.of(Flags.STANDARD));
        RulePack pack = Packs.load(flags);
        RulePages.write(RulePages.find(List.of(names), pack), pack, flags.language(), terminal.out());
        return ExitCode.OK;
    }
}
