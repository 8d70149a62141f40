package org.dealrisk.report;

import java.io.IOException;
import java.io.Writer;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.diff.DealDiff;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.FigureName;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Fields;
import org.dealrisk.model.Value;
import org.dealrisk.rule.Severity;
import org.dealrisk.verdict.Account;
import org.dealrisk.verdict.Assessment;
import org.dealrisk.verdict.Gate;
import org.dealrisk.verdict.GateTrace;
import org.dealrisk.verdict.GateTrace.Measure;

/** Explains deals to a program. Keys may be added, never changed. */
final class ExplainJson {

    static final String SCHEMA = "dealrisk/explain/1";

    private static final int MOST_DECIMALS = 6;

    private final Json json;
    private final Words words;
    private final Disclosure disclosure;

    private ExplainJson(Json json, Words words, Disclosure disclosure) {
        this.json = json;
        this.words = words;
        this.disclosure = disclosure;
    }

    static void write(ExplainRun run, Writer out) throws IOException {
        Words words = new Words(run.run().language());
        Disclosure disclosure = Disclosure.of(run.run(), words);
        Json json = Json.to(out);
        json.object().text("schema", SCHEMA);
        JsonReport.tool(json, run.run());
        json.array("deals");
        ExplainJson body = new ExplainJson(json, words, disclosure);
        for (ExplainRun.Explained deal : run.deals()) {
            body.deal(deal);
        }
        json.endArray();
        JsonReport.errors(json, run.run(), disclosure);
        json.endObject().finish();
    }

    private void deal(ExplainRun.Explained deal) throws IOException {
        Account account = deal.account();
        Assessment assessment = account.assessment();
        json.object();
        JsonDeal.address(json, assessment.deal());
        json.text("verdict", assessment.verdict().name())
                .text("gate", assessment.decision().gate().map(Gate::name))
                .text("reason", disclosure.reason(assessment));
        supposed(deal.supposed());
        new ExplainJsonClauses(json, disclosure, assessment).write();
        figures(assessment);
        new JsonSensitivity(words, disclosure).write(json, assessment);
        new ExplainJsonRules(json, disclosure).write(account.rules());
        gates(account);
        json.endObject();
    }

    private void supposed(Optional<DealDiff> supposed) throws IOException {
        if (supposed.isPresent()) {
            json.object("what_if");
            new JsonDealDiff(words, disclosure, Severity.INFO).write(json, supposed.get());
            json.endObject();
        }
    }

    private void figures(Assessment assessment) throws IOException {
        Inputs inputs = new Inputs(assessment, words);
        json.array("figures");
        for (FigureName name : FigureName.values()) {
            if (disclosure.shows(name)) {
                Formula formula = words.formula(name);
                json.object().text("name", name.label());
                new JsonNumbers(words)
                        .number(json, "value", assessment.figures().get(name), JsonFigures.decimals(name));
                json.text("formula", formula.text()).array("inputs");
                for (String input : formula.inputs()) {
                    if (disclosure.showsName(input)) {
                        input(inputs.of(input, name), assessment.deal());
                    }
                }
                json.endArray().endObject();
            }
        }
        json.endArray();
    }

    private void input(Input input, Deal deal) throws IOException {
        json.object().text("name", input.name());
        Optional<Value> value = Fields.ofPath(input.name()).flatMap(deal::value);
        if (input.number().isPresent()) {
            number("value", input.number().get());
        } else if (value.isPresent()) {
            JsonClauses.value(json, "value", value.get());
        } else {
            json.nothing("value");
        }
        json.array("sources");
        for (Input.Origin origin : input.sources()) {
            json.object().text("kind", origin.kind().label());
            if (origin.clause().isPresent()) {
                json.whole("clause", origin.clause().getAsInt());
            }
            if (origin.place().isPresent()) {
                JsonFindings.place(json, origin.place(), disclosure);
            }
            json.endObject();
        }
        json.endArray().endObject();
    }

    /** With as many decimals as it needs; or null, and under the next key why. */
    private void number(String name, Figure figure) throws IOException {
        if (figure instanceof Figure.Known known) {
            json.exact(
                    name,
                    known.value().setScale(MOST_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros());
        } else {
            json.nothing(name).text(name + "_reason", words.reasonByPath(figure));
        }
    }

    private void gates(Account account) throws IOException {
        json.array("gates");
        for (GateTrace gate : account.gates()) {
            json.object()
                    .text("gate", gate.gate().name())
                    .text("verdict", gate.gate().verdict().name())
                    .flag("holds", gate.holds())
                    .flag("reached", gate.reached())
                    .text("condition", words.explain("gate." + gate.gate()))
                    .object("measures");
            for (Map.Entry<Measure, Figure> measure : gate.measures().entrySet()) {
                if (disclosure.shows(measure.getKey())) {
                    number(measure.getKey().label(), measure.getValue());
                }
            }
            json.endObject().endObject();
        }
        json.endArray();
    }
}
