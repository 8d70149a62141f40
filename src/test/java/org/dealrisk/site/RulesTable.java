package org.dealrisk.site;

import static org.dealrisk.site.GeneratedPart.code;
import static org.dealrisk.site.GeneratedPart.row;
import static org.dealrisk.site.GeneratedPart.rule;

import java.util.stream.Collectors;
import org.dealrisk.rule.BuiltinPack;
import org.dealrisk.rule.Rule;
import org.dealrisk.rule.RulePack;
import org.dealrisk.rule.Severity;
import org.dealrisk.text.Language;
import org.dealrisk.text.Messages;

/** The tables of {@code rules.md}: every rule of the built-in pack, a table for each group. */
final class RulesTable {

    private final RulePack pack = BuiltinPack.load();
    private final Messages messages = Messages.of(Language.EN);

    String text() {
        return pack.rules().stream()
                .map(Rule::group)
                .distinct()
                .map(this::group)
                .collect(Collectors.joining("\n"));
    }

    private String group(String group) {
        String rows = pack.rules().stream()
                .filter(rule -> rule.group().equals(group))
                .map(this::line)
                .collect(Collectors.joining());
        return "## " + group + ": " + messages.say("group." + group) + "\n\n"
                + row("Code", "Id", "Severity", "For", "Title") + rule(5) + rows;
    }

    private String line(Rule rule) {
        String severities = rule.severities().stream().map(Severity::label).collect(Collectors.joining(" → "));
        return row(
                rule.code(),
                code(rule.id()),
                severities,
                messages.say("route." + rule.route().label()),
                rule.in(Language.EN).title());
    }
}
