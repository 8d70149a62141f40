package org.dealrisk.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dealrisk.rule.Rule;
import org.dealrisk.rule.RulePack;
import org.dealrisk.rule.Severity;
import org.dealrisk.text.Language;
import org.dealrisk.text.Messages;

/** Every rule of a pack, a line each: code, severities, id, title. Columns are parted by blanks. */
public final class RuleList {

    private RuleList() {}

    /** Writes the list in the order of groups and codes. */
    public static void write(RulePack pack, Language language, Writer out) throws IOException {
        Messages messages = Messages.of(language);
        List<String> severities =
                pack.rules().stream().map(rule -> severities(rule, pack)).toList();
        int severityWidth = width(severities);
        int idWidth = width(pack.rules().stream().map(Rule::id).toList());
        String group = "";
        for (int i = 0; i < pack.rules().size(); i++) {
            Rule rule = pack.rules().get(i);
            if (!rule.group().equals(group)) {
                out.write(group.isEmpty() ? "" : "\n");
                group = rule.group();
                out.write(group
                        + messages.find("group." + group)
                                .map(name -> "  " + name)
                                .orElse("") + "\n");
            }
            String columns = "  %s  %-" + severityWidth + "s  %-" + idWidth + "s  %s\n";
            out.write(String.format(
                    Locale.ROOT,
                    columns,
                    rule.code(),
                    severities.get(i),
                    rule.id(),
                    rule.in(language).title()));
        }
        out.write("\n" + messages.say("page.count", pack.rules().size()) + "\n");
    }

    /** {@code low→high}, or {@code off} for a rule that is switched off. */
    static String severities(Rule rule, RulePack pack) {
        return pack.isOn(rule)
                ? rule.severities().stream().map(Severity::label).collect(Collectors.joining("→"))
                : "off";
    }

    private static int width(List<String> cells) {
        return cells.stream().mapToInt(String::length).max().orElse(1);
    }
}
