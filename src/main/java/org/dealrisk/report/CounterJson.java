package org.dealrisk.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.dealrisk.counter.Change;
import org.dealrisk.counter.CounterOffer;
import org.dealrisk.counter.Gone;
import org.dealrisk.counter.Offer;
import org.dealrisk.counter.Paper;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.dealrisk.rule.Finding;
import org.dealrisk.rule.Severity;
import org.dealrisk.verdict.Assessment;
import org.dealrisk.verdict.Gate;
import org.dealrisk.verdict.Question;

/** JSON by the contract {@value #SCHEMA}: keys are only ever added, and always in the same order. */
final class CounterJson {

    static final String SCHEMA = "dealrisk/counter/1";

    private final Json json;
    private final Words words;
    private final CounterWords told;
    private final Disclosure disclosure;

    private CounterJson(Json json, Words words, Disclosure disclosure) {
        this.json = json;
        this.words = words;
        this.told = new CounterWords(words, disclosure);
        this.disclosure = disclosure;
    }

    static void write(CounterRun run, Writer out) throws IOException {
        Words words = new Words(run.run().language());
        Disclosure disclosure = Disclosure.of(run.run(), words);
        Json json = Json.to(out);
        json.object().text("schema", SCHEMA);
        JsonReport.tool(json, run.run());
        json.array("deals");
        for (CounterOffer answer : run.answers()) {
            new CounterJson(json, words, disclosure).deal(answer);
        }
        json.endArray();
        JsonReport.errors(json, run.run(), disclosure);
        json.endObject().finish();
    }

    private void deal(CounterOffer answer) throws IOException {
        json.object();
        JsonDeal.address(json, answer.before().deal());
        json.text("target", answer.target().name()).flag("reached", answer.isReached());
        json.object("before");
        verdict(answer.before());
        json.endObject().array("offers");
        for (Offer offer : answer.offers()) {
            offer(offer);
        }
        json.endArray();
        price(answer);
        keepers(answer);
        actions(answer);
        if (answer.together().isPresent()) {
            Offer together = answer.together().get();
            json.object("with_own_actions");
            verdict(together.after());
            changes(together);
            json.endObject();
        } else {
            json.nothing("with_own_actions");
        }
        questions(answer);
        json.whole("evaluations", answer.evaluations()).endObject();
    }

    private void verdict(Assessment assessment) throws IOException {
        json.text("verdict", assessment.verdict().name())
                .text("gate", assessment.decision().gate().map(Gate::name))
                .text("reason", disclosure.reason(assessment))
                .whole("risk_index", assessment.riskIndex());
    }

    private void offer(Offer offer) throws IOException {
        json.object();
        verdict(offer.after());
        json.flag("smallest", offer.smallest());
        changes(offer);
        json.array("standing");
        for (Finding finding : offer.after().unwaived()) {
            if (finding.severity() != Severity.INFO) {
                finding(finding);
                json.endObject();
            }
        }
        json.endArray().endObject();
    }

    private void changes(Offer offer) throws IOException {
        json.array("changes");
        for (Offer.Part part : offer.parts()) {
            json.object().text("kind", part.change().kind().label());
            change(part.change());
            gone("removes", part.gone());
            json.object("wording");
            for (Map.Entry<Paper, String> text :
                    told.paste(part.change(), offer).entrySet()) {
                json.text(text.getKey().tag(), text.getValue());
            }
            json.endObject().endObject();
        }
        json.endArray();
    }

    private void change(Change change) throws IOException {
        if (change instanceof Change.Strike strike) {
            json.text("action", "strike")
                    .whole("clause", strike.clause().number())
                    .whole("line", strike.clause().clause().place().line())
                    .text("text", disclosure.text(strike.clause().clause().place()));
            return;
        }
        Change.Move move = (Change.Move) change;
        json.text("action", move.from().isPresent() ? "change" : "add")
                .text("field", move.field().path());
        if (move.from().isPresent()) {
            JsonClauses.value(json, "from", move.from().get());
        } else {
            json.nothing("from");
        }
        JsonClauses.value(json, "to", move.value());
        json.object("also");
        for (Map.Entry<Field, Value> other : move.others().entrySet()) {
            JsonClauses.value(json, other.getKey().path(), other.getValue());
        }
        json.endObject();
    }

    private void gone(String name, List<Gone> gone) throws IOException {
        json.array(name);
        for (Gone one : gone) {
            json.object()
                    .text("code", one.rule().code())
                    .text("from", one.from().label())
                    .text("to", one.to().map(Severity::label))
                    .endObject();
        }
        json.endArray();
    }

    private void price(CounterOffer answer) throws IOException {
        if (answer.price().isEmpty()) {
            json.nothing("price_alone");
            return;
        }
        CounterOffer.PriceAlone price = answer.price().get();
        json.object("price_alone");
        JsonClauses.value(json, "fee", price.fee());
        json.text("verdict", price.verdict().name())
                .texts("still", price.still().stream().map(Finding::code).toList())
                .endObject();
    }

    private void keepers(CounterOffer answer) throws IOException {
        json.array("kept_by");
        for (CounterOffer.Keeper keeper : answer.keepers()) {
            finding(keeper.finding());
            paths("facts", keeper.facts());
            paths("unknown", keeper.unknown());
            paths("own_actions", keeper.ours());
            json.flag("refused", !keeper.refused().isEmpty()).endObject();
        }
        json.endArray();
    }

    private void finding(Finding finding) throws IOException {
        json.object()
                .text("code", finding.code())
                .text("severity", finding.severity().label())
                .text("route", finding.route().label())
                .text("title", finding.title());
    }

    private void actions(CounterOffer answer) throws IOException {
        json.array("own_actions");
        for (CounterOffer.OwnAction action : answer.ownActions()) {
            json.object()
                    .text("field", action.field().path())
                    .text("label", words.label(action.field().path()));
            gone("removes", action.gone());
            json.endObject();
        }
        json.endArray();
    }

    private void questions(CounterOffer answer) throws IOException {
        json.array("questions");
        for (Question question : answer.questions()) {
            JsonDeal.question(json, question, words);
            json.endObject();
        }
        json.endArray();
    }

    private void paths(String name, List<Field> fields) throws IOException {
        json.texts(name, fields.stream().map(Field::path).toList());
    }
}
