package org.dealrisk.report;

import java.io.IOException;
import java.util.Locale;
import org.dealrisk.economics.BreakEven;
import org.dealrisk.economics.FairFee;
import org.dealrisk.economics.Sensitivity;
import org.dealrisk.economics.Tornado;
import org.dealrisk.model.Field;
import org.dealrisk.model.FieldKind;
import org.dealrisk.verdict.Assessment;

/** Writes {@code sensitivity}: what moves the two leading numbers of a deal, and where they turn. */
final class JsonSensitivity {

    private final JsonNumbers numbers;
    private final boolean cost;

    JsonSensitivity(Words words, Disclosure disclosure) {
        this.numbers = new JsonNumbers(words);
        this.cost = disclosure.showsCost();
    }

    /** Does the sums some dozens of times, unless the deal is a template, which has no numbers yet. */
    void write(Json json, Assessment assessment) throws IOException {
        if (assessment.deal().isYes(Field.TEMPLATE)) {
            json.nothing("sensitivity");
            return;
        }
        Sensitivity all = Sensitivity.of(assessment.deal(), assessment.figures());
        json.object("sensitivity");
        tornado(json, "multiple", all.multiple(), JsonNumbers.MULTIPLE);
        if (cost) {
            tornado(json, "risk_adjusted_margin", all.margin(), JsonNumbers.MONEY);
        } else {
            numbers.hidden(json, "risk_adjusted_margin");
        }
        breakEven(json, all.breakEven());
        json.endObject();
    }

    private void tornado(Json json, String name, Tornado tornado, int decimals) throws IOException {
        json.object(name);
        numbers.number(json, "base", tornado.base(), decimals);
        json.array("inputs");
        for (Tornado.Bar bar : tornado.bars()) {
            int ofInput = bar.field().kind() == FieldKind.RATE ? JsonNumbers.SHARE : JsonNumbers.MULTIPLE;
            json.object()
                    .text("field", bar.field().path())
                    .text("reach", bar.reach().name().toLowerCase(Locale.ROOT));
            numbers.number(json, "low", bar.low(), ofInput);
            numbers.number(json, "high", bar.high(), ofInput);
            numbers.number(json, "at_low", bar.atLow(), decimals);
            numbers.number(json, "at_high", bar.atHigh(), decimals);
            json.endObject();
        }
        json.endArray().endObject();
    }

    private void breakEven(Json json, BreakEven even) throws IOException {
        FairFee fee = cost ? even.fairFee() : even.fairFee().withoutCost();
        json.object("break_even");
        numbers.number(json, "close_rate", even.closeRate(), JsonNumbers.SHARE);
        numbers.number(json, "close_rate_of_target", even.closeRateOfTarget(), JsonNumbers.SHARE);
        numbers.number(json, "fair_fee_low", fee.low(), JsonNumbers.MONEY);
        numbers.number(json, "fair_fee_high", fee.high(), JsonNumbers.MONEY);
        json.flag("fair_fee_exists", fee.exists());
        numbers.number(json, "fee", even.leastFee(), JsonNumbers.MONEY, cost);
        json.endObject();
    }
}
