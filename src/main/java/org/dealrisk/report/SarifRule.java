package org.dealrisk.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dealrisk.rule.Rule;
import org.dealrisk.rule.RuleTexts;
import org.dealrisk.rule.Severity;
import org.dealrisk.text.Language;

/** A rule as SARIF describes it: what it is called, why it is there, and what to do about it. */
record SarifRule(Rule rule, Language language, Words words) {

    void write(Json json) throws IOException {
        RuleTexts texts = rule.in(language);
        json.object().text("id", rule.code()).text("name", inCapitals(rule.id()));
        text(json, "shortDescription", texts.title());
        text(json, "fullDescription", texts.why().isEmpty() ? texts.title() : texts.why());
        json.object("help").text("text", help(texts, false)).text("markdown", help(texts, true));
        json.endObject().object("defaultConfiguration").text("level", level()).endObject();
        json.object("properties")
                .texts("tags", List.of("deal", rule.group(), rule.route().label()))
                .text("problem.severity", level().equals("note") ? "recommendation" : level())
                .endObject()
                .endObject();
    }

    private static void text(Json json, String name, String text) throws IOException {
        json.object(name).text("text", text).endObject();
    }

    private String help(RuleTexts texts, boolean markdown) {
        StringBuilder help = new StringBuilder();
        part(help, words.say("why"), texts.why(), markdown);
        part(help, words.say("ask"), texts.ask(), markdown);
        part(help, words.say("source"), rule.source(), markdown);
        return help.isEmpty() ? texts.title() : help.toString();
    }

    private static void part(StringBuilder help, String label, String text, boolean markdown) {
        if (!text.isEmpty()) {
            help.append(help.isEmpty() ? "" : "\n\n")
                    .append(markdown ? "**" + label + "** " + MarkdownText.of(text) : label + ": " + text);
        }
    }

    /** Of the gravest it can be. */
    private String level() {
        List<Severity> severities = rule.severities();
        Severity worst = severities.isEmpty() ? Severity.INFO : severities.get(severities.size() - 1);
        return worst.atLeast(Severity.CRITICAL) ? "error" : worst.atLeast(Severity.HIGH) ? "warning" : "note";
    }

    /** {@code MakeGoodUntilFilled}: names of rules begin their words with capitals. */
    private static String inCapitals(String id) {
        return Arrays.stream(id.split("-", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}
