package org.dealrisk.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealrisk.expr.Operand;
import org.dealrisk.model.Field;
import org.dealrisk.rule.RuleTrace;
import org.dealrisk.rule.RuleTrace.Ground;
import org.dealrisk.rule.RuleTrace.State;
import org.dealrisk.rule.RuleTrace.Step;
import org.dealrisk.rule.Severity;

/** Explains every rule: what it came to, and the conditions that decided it. */
final class RuleChapter {

    /** Steps of one rule with the same outcome; a rule may look at dozens of fields. */
    private static final int MOST_STEPS = 8;

    private final Sheet sheet;
    private final Words words;
    private final Disclosure disclosure;
    private final List<RuleTrace> rules;

    RuleChapter(Sheet sheet, Words words, Disclosure disclosure, List<RuleTrace> rules) {
        this.sheet = sheet;
        this.words = words;
        this.disclosure = disclosure;
        this.rules = rules;
    }

    void print() throws IOException {
        sheet.chapter(words.explain("rules"));
        for (State state : State.values()) {
            List<RuleTrace> same =
                    rules.stream().filter(rule -> rule.state() == state).toList();
            if (!same.isEmpty()) {
                sheet.part(words.explain("state." + state, same.size()));
                for (RuleTrace rule : worstFirst(same)) {
                    print(rule);
                }
            }
        }
    }

    private static List<RuleTrace> worstFirst(List<RuleTrace> rules) {
        return rules.stream()
                .sorted(Comparator.comparing(rule -> rule.severity().orElse(Severity.INFO), Comparator.reverseOrder()))
                .toList();
    }

    private void print(RuleTrace trace) throws IOException {
        String severity =
                trace.severity().map(found -> words.severity(found) + "  ").orElse("");
        String title = words.title(trace.rule());
        Style style = trace.severity().map(Style::of).orElse(Style.STRONG);
        sheet.item(style, severity + trace.rule().code() + " " + trace.rule().id(), title);
        List<Step> steps = trace.steps().stream()
                .filter(step -> step.state() == trace.state())
                .toList();
        Set<String> told = new LinkedHashSet<>();
        for (Step step : steps.subList(0, Math.min(steps.size(), MOST_STEPS))) {
            for (Ground ground : step.grounds()) {
                String field = step.field().map(Field::path).orElse("");
                if (told.add(field + ground.condition() + ground.truth())) {
                    sheet.remark(field, told(ground));
                }
            }
        }
        if (steps.size() > MOST_STEPS) {
            sheet.remark("", words.explain("more", steps.size() - MOST_STEPS));
        }
        if (trace.doubtful()) {
            sheet.remark("", words.explain("doubtful"));
        }
        gap(trace);
    }

    private String told(Ground ground) {
        List<String> parts = new ArrayList<>();
        String outcome = ground.condition() + ": " + words.explain("rule." + ground.truth());
        parts.add(ground.role().equals(RuleTrace.APPLIES) ? words.explain("applies", outcome) : outcome);
        for (Map.Entry<String, Operand> value : ground.values().entrySet()) {
            if (disclosure.showsName(value.getKey())) {
                parts.add(value.getKey() + " = " + words.operand(value.getValue()));
            }
        }
        return words.clauses(parts);
    }

    private void gap(RuleTrace trace) throws IOException {
        if (!trace.gap().missing().isEmpty()) {
            sheet.remark("", words.say("missing", words.labels(trace.gap().missing())));
        }
        if (!trace.gap().undefined().isEmpty()) {
            sheet.remark("", words.explain("undefined", words.join(trace.gap().undefined())));
        }
    }
}
