package org.dealrisk.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dealrisk.expr.Operand;
import org.dealrisk.model.Field;
import org.dealrisk.rule.RuleTrace;
import org.dealrisk.rule.RuleTrace.Ground;
import org.dealrisk.rule.RuleTrace.Step;
import org.dealrisk.rule.Severity;

/** Writes what every rule came to, and the conditions that decided it. */
final class ExplainJsonRules {

    private final Json json;
    private final Disclosure disclosure;

    ExplainJsonRules(Json json, Disclosure disclosure) {
        this.json = json;
        this.disclosure = disclosure;
    }

    void write(List<RuleTrace> rules) throws IOException {
        json.array("rules");
        for (RuleTrace rule : rules) {
            json.object()
                    .text("code", rule.rule().code())
                    .text("id", rule.rule().id())
                    .text("state", label(rule.state()))
                    .text("severity", rule.severity().map(Severity::label))
                    .flag("doubtful", rule.doubtful())
                    .texts("missing", rule.gap().missing())
                    .texts("undefined", rule.gap().undefined())
                    .array("steps");
            for (Step step : rule.steps()) {
                write(step);
            }
            json.endArray().endObject();
        }
        json.endArray();
    }

    private void write(Step step) throws IOException {
        json.object()
                .text("field", step.field().map(Field::path))
                .text("state", label(step.state()))
                .text("severity", step.severity().map(Severity::label))
                .array("grounds");
        for (Ground ground : step.grounds()) {
            json.object()
                    .text("role", ground.role())
                    .text("condition", ground.condition())
                    .text("truth", label(ground.truth()))
                    .object("values");
            for (Map.Entry<String, Operand> value : ground.values().entrySet()) {
                if (disclosure.showsName(value.getKey())) {
                    operand(value.getKey(), value.getValue());
                }
            }
            json.endObject().endObject();
        }
        json.endArray().endObject();
    }

    private void operand(String name, Operand value) throws IOException {
        if (value instanceof Operand.Num number && !Double.isInfinite(number.value())) {
            json.exact(name, BigDecimal.valueOf(number.value()));
        } else if (value instanceof Operand.Bool bool) {
            json.flag(name, bool.value());
        } else if (value instanceof Operand.CannotTell) {
            json.nothing(name);
        } else {
            json.text(name, Words.plain(value));
        }
    }

    private static String label(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
