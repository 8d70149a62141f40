package org.dealrisk.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dealrisk.expr.Expression;
import org.dealrisk.expr.Let;
import org.dealrisk.rule.Item;
import org.dealrisk.rule.Parameter;
import org.dealrisk.rule.Rule;
import org.dealrisk.rule.RulePack;
import org.dealrisk.rule.RuleTexts;
import org.dealrisk.rule.Tier;
import org.dealrisk.text.Language;
import org.dealrisk.text.Messages;

/** The page of one rule: what it looks for, why, what to ask for, when it fires, by which thresholds. */
public final class RulePage {

    private static final String INDENT = "  ";

    private final Rule rule;
    private final RulePack pack;
    private final Messages messages;
    private final Writer out;

    private RulePage(Rule rule, RulePack pack, Messages messages, Writer out) {
        this.rule = rule;
        this.pack = pack;
        this.messages = messages;
        this.out = out;
    }

    /** Writes the page in one language. */
    public static void write(Rule rule, RulePack pack, Language language, Writer out) throws IOException {
        new RulePage(rule, pack, Messages.of(language), out).write();
    }

    private void write() throws IOException {
        RuleTexts texts = rule.in(messages.language());
        out.write(rule.code() + " " + rule.id() + "\n" + texts.title() + "\n\n");
        line("severity", RuleList.severities(rule, pack));
        line("route", messages.say("route." + rule.route().label()));
        line("why", texts.why());
        line("ask", texts.ask());
        out.write("\n" + messages.say("page.fires") + "\n");
        lets();
        rule.applies().ifPresent(condition -> put(messages.say("page.applies"), condition.text()));
        rule.tiers().forEach(this::tier);
        items();
        remarks();
        parameters();
        out.write("\n" + messages.say("page.source") + "\n" + INDENT + rule.source() + "\n");
    }

    private void line(String key, String text) throws IOException {
        out.write(messages.say("page." + key) + INDENT + text + "\n");
    }

    private void lets() {
        List<Expression> conditions = new ArrayList<>();
        rule.applies().ifPresent(conditions::add);
        rule.tiers().forEach(tier -> conditions.add(tier.condition()));
        rule.items().forEach(item -> {
            item.when().ifPresent(conditions::add);
            item.tiers().forEach(tier -> conditions.add(tier.condition()));
        });
        Set<String> written = new LinkedHashSet<>();
        for (Expression condition : conditions) {
            for (Let let : condition.lets()) {
                if (written.add(let.name())) {
                    put(let.name() + " =", let.text());
                }
            }
        }
    }

    private void tier(Tier tier) {
        put(tier.severity().label(), tier.condition().text());
    }

    /** Fields with the same conditions share a line. */
    private void items() {
        TreeMap<String, List<String>> fieldsByTest = new TreeMap<>();
        for (Item item : rule.items()) {
            String when = item.when()
                    .map(condition -> INDENT + messages.say("page.applies") + " " + condition.text())
                    .orElse("");
            String tiers = item.tiers().stream()
                    .map(tier -> tier.severity().label() + ": "
                            + flat(tier.condition().text()))
                    .collect(Collectors.joining("; "));
            fieldsByTest
                    .computeIfAbsent(tiers + flat(when), key -> new ArrayList<>())
                    .add(item.field().path());
        }
        fieldsByTest.forEach((test, fields) -> put(String.join(", ", fields), test));
    }

    private void remarks() throws IOException {
        List<String> remarks = new ArrayList<>();
        if (rule.derived()) {
            remarks.add(messages.say("page.derived"));
        }
        if (!rule.inTemplates()) {
            remarks.add(messages.say("page.not_in_templates"));
        }
        for (String remark : remarks) {
            out.write(INDENT + remark + "\n");
        }
    }

    private void parameters() throws IOException {
        if (rule.parameters().isEmpty()) {
            return;
        }
        out.write("\n" + messages.say("page.thresholds") + "\n");
        for (Parameter parameter : new TreeMap<>(rule.parameters()).values()) {
            boolean shared = parameter.equals(pack.shared().get(parameter.name()));
            String name = shared ? parameter.name() : rule.code() + "." + parameter.name();
            String value = Optional.of(parameter)
                    .flatMap(Parameter::value)
                    .map(number -> number.toPlainString())
                    .orElseGet(() -> parameter.byCurrency().entrySet().stream()
                            .map(entry ->
                                    entry.getKey() + " " + entry.getValue().toPlainString())
                            .collect(Collectors.joining(", ")));
            out.write(
                    INDENT + name + " = " + value + " (" + parameter.unit() + ")  " + flat(parameter.source()) + "\n");
        }
    }

    private void put(String head, String text) {
        try {
            out.write(INDENT + head + INDENT + flat(text) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String flat(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
