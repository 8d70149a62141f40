package org.dealrisk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dealrisk.diag.Suggestion;
import org.dealrisk.report.RulePage;
import org.dealrisk.rule.Rule;
import org.dealrisk.rule.RulePack;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Shows the page of a rule: {@code dealrisk rules show GUA-002}, {@code dealrisk explain GUA-002}. */
final class RulePageVerb implements Verb {

    private final String word;
    private final String description;

    RulePageVerb(String word, String description) {
        this.word = word;
        this.description = description;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage().description(description);
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("CODE")
                .arity("0..*")
                .type(String[].class)
                .description("The code or the id of a rule, such as GUA-002 or make-good-until-filled.")
                .build());
        Packs.flags().forEach(spec::addOption);
        spec.addOption(Flags.lang());
        return spec;
    }

    @Override
    public int run(ParseResult parsed, Terminal terminal) throws IOException {
        String[] names = parsed.matchedPositionalValue(0, new String[0]);
        if (names.length == 0) {
            throw new UsageException(word + " needs a rule: name its code or id, such as GUA-002");
        }
        Flags flags = new Flags(parsed, terminal);
        RulePack pack = Packs.load(flags);
        List<Rule> rules = new ArrayList<>();
        for (String name : names) {
            rules.add(pack.rule(name).orElseThrow(() -> unknown(name, pack)));
        }
        for (int i = 0; i < rules.size(); i++) {
            terminal.out().write(i == 0 ? "" : System.lineSeparator());
            RulePage.write(rules.get(i), pack, flags.language(), terminal.out());
        }
        return ExitCode.OK;
    }

    private UsageException unknown(String name, RulePack pack) {
        if (isFile(name)) {
            return new UsageException(word + " takes the code of a rule, such as GUA-002, and " + name
                    + " is a file; dealrisk check " + name + " evaluates a deal");
        }
        List<String> legal = new ArrayList<>();
        pack.rules().forEach(rule -> legal.addAll(List.of(rule.code(), rule.id())));
        String nearest = Suggestion.nearest(name, legal)
                .map(found -> "; did you mean " + found + "?")
                .orElse("; dealrisk rules list shows all of them");
        return new UsageException("there is no rule " + name + nearest);
    }

    private static boolean isFile(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
