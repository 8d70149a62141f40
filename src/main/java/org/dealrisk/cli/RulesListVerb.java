package org.dealrisk.cli;

import java.io.IOException;
import java.util.List;
import org.dealrisk.report.RuleList;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Lists the rules: {@code dealrisk rules list}. */
final class RulesListVerb implements Verb {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandTree.command();
        spec.usageMessage().description("List the rules: a line each with code, severities, id and title.");
        Packs.flags().forEach(spec::addOption);
        List.of(Flags.lang(), Flags.configuration(), Flags.isolated()).forEach(spec::addOption);
        return spec;
    }

    @Override
    public List<String> examples() {
        return List.of("dealrisk rules list", "dealrisk rules list --pack examples/agency-pack --lang zh-CN");
    }

    @Override
    public int run(ParseResult parsed, Terminal terminal) throws IOException {
        Flags flags = new Flags(parsed, terminal).configuredFor(List.of(Flags.STANDARD));
        RuleList.write(Packs.load(flags), flags.language(), terminal.out());
        return ExitCode.OK;
    }
}
