package org.dealrisk.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dealrisk.diag.Suggestion;
import org.dealrisk.report.RulePage;
import org.dealrisk.rule.Rule;
import org.dealrisk.rule.RulePack;
import org.dealrisk.text.Language;

/** Finds rules by code or id, and writes their pages one below the other. */
final class RulePages {

    private RulePages() {}

    /** @throws UsageException when the pack has no rule of a name */
    static List<Rule> find(List<String> names, RulePack pack) {
        List<Rule> rules = new ArrayList<>();
        for (String name : names) {
            rules.add(pack.rule(name).orElseThrow(() -> unknown(name, pack)));
        }
        return rules;
    }

    static void write(List<Rule> rules, RulePack pack, Language language, Writer out) throws IOException {
        for (int i = 0; i < rules.size(); i++) {
            out.write(i == 0 ? "" : System.lineSeparator());
            RulePage.write(rules.get(i), pack, language, out);
        }
    }

    static boolean isFile(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static UsageException unknown(String name, RulePack pack) {
        if (isFile(name)) {
            return new UsageException("a rule goes by its code, such as GUA-002, and " + name
                    + " is a file; dealrisk explain " + name + " explains a deal");
        }
        List<String> legal = new ArrayList<>();
        pack.rules().forEach(rule -> legal.addAll(List.of(rule.code(), rule.id())));
        String nearest = Suggestion.nearest(name, legal)
                .map(found -> "; did you mean " + found + "?")
                .orElse("; dealrisk rules list shows all of them");
        return new UsageException("there is no rule " + name + nearest);
    }
}
