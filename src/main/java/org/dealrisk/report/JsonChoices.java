package org.dealrisk.report;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.dealrisk.economics.ClientExit;
import org.dealrisk.economics.Decisions;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.ServiceChoice;
import org.dealrisk.economics.Settlements;
import org.dealrisk.economics.Settlements.Outcomes;
import org.dealrisk.economics.StopLoss;
import org.dealrisk.economics.StopLoss.Way;
import org.dealrisk.verdict.Assessment;

/**
 * Writes what a deal leaves us to choose between: {@code settlements}, {@code service}, {@code cancellation},
 * each null where the form does not speak of it.
 */
final class JsonChoices {

    private final JsonNumbers numbers;
    private final Disclosure disclosure;
    private final boolean cost;

    JsonChoices(Words words, Disclosure disclosure) {
        this.numbers = new JsonNumbers(words);
        this.disclosure = disclosure;
        this.cost = disclosure.showsCost();
    }

    void write(Json json, Assessment assessment) throws IOException {
        settlements(json, Settlements.of(assessment.deal(), assessment.figures()));
        service(json, Decisions.service(assessment.deal()));
        cancellation(
                json, Decisions.stopLoss(assessment.deal(), assessment.figures().assumptions()));
    }

    private void settlements(Json json, Optional<Settlements> found) throws IOException {
        if (found.isEmpty()) {
            json.nothing("settlements");
            return;
        }
        json.object("settlements");
        numbers.number(json, "promised", found.get().promised(), JsonNumbers.MULTIPLE);
        json.object("delivered");
        outcomes(json, found.get().outcomes(), JsonNumbers.MULTIPLE, true);
        json.endObject().array("kept_of_fee");
        for (Settlements.Row row : found.get().rows()) {
            json.object().text("settlement", label(row.settlement())).flag("agreed", row.agreed());
            boolean told = disclosure.shows(row);
            outcomes(json, row.kept(), JsonNumbers.MONEY, told);
            numbers.number(json, "expected", row.expected(), JsonNumbers.MONEY, told);
            json.endObject();
        }
        json.endArray().endObject();
    }

    private void outcomes(Json json, Outcomes<Figure> outcomes, int decimals, boolean told) throws IOException {
        numbers.number(json, "median", outcomes.median(), decimals, told);
        numbers.number(json, "bad", outcomes.bad(), decimals, told);
        numbers.number(json, "very_bad", outcomes.veryBad(), decimals, told);
    }

    private void service(Json json, Optional<ServiceChoice> found) throws IOException {
        if (found.isEmpty()) {
            json.nothing("service");
            return;
        }
        ServiceChoice choice = found.get();
        json.object("service");
        numbers.number(json, "break_even_incidents", choice.breakEvenIncidents(), JsonNumbers.MULTIPLE);
        numbers.number(json, "year_by_the_call", choice.yearByTheCall(), JsonNumbers.MONEY);
        numbers.number(json, "single_to_renewal", choice.singleToRenewal(), JsonNumbers.SHARE);
        numbers.number(json, "single_margin", choice.singleMargin(), JsonNumbers.MONEY, cost);
        numbers.number(json, "renewal_margin", choice.renewalMargin(), JsonNumbers.MONEY, cost);
        numbers.number(json, "precedent_cost", choice.precedentCost(), JsonNumbers.MONEY, cost);
        numbers.number(json, "free_total", choice.freeTotal(), JsonNumbers.MONEY, cost);
        if (cost) {
            json.text("advice", label(choice.advice()));
        } else {
            numbers.hidden(json, "advice");
        }
        json.endObject();
    }

    private void cancellation(Json json, Optional<StopLoss> found) throws IOException {
        if (found.isEmpty()) {
            json.nothing("cancellation");
            return;
        }
        StopLoss choice = found.get();
        json.object("cancellation");
        client(json, choice.exit());
        if (cost) {
            ours(json, choice);
        } else {
            numbers.hidden(json, "ours");
        }
        json.endObject();
    }

    private void client(Json json, ClientExit exit) throws IOException {
        json.object("client");
        numbers.number(json, "fee", exit.fee(), JsonNumbers.MONEY);
        numbers.number(json, "refund", exit.refund(), JsonNumbers.MONEY);
        numbers.number(json, "balance", exit.balance(), JsonNumbers.MONEY);
        numbers.number(json, "cancels_below", exit.cancelsBelow(), JsonNumbers.MONEY);
        json.endObject();
    }

    private void ours(Json json, StopLoss choice) throws IOException {
        json.object("ours").array("ways");
        for (Way way : Way.values()) {
            json.object().text("way", label(way));
            numbers.number(json, "now", choice.now(way), JsonNumbers.MONEY);
            numbers.number(json, "assumed_chance", choice.chance(way), JsonNumbers.SHARE);
            numbers.number(json, "later", choice.later(way), JsonNumbers.MONEY);
            numbers.number(json, "payoff", choice.payoff(way), JsonNumbers.MONEY);
            numbers.number(json, "break_even_chance", choice.breakEvenChance(way), JsonNumbers.SHARE);
            numbers.number(json, "must_keep_more_by", choice.mustKeepMoreBy(way), JsonNumbers.SHARE);
            json.endObject();
        }
        json.endArray().text("best", choice.best().map(JsonChoices::label));
        numbers.number(json, "future_margin", choice.future().presentValue(), JsonNumbers.MONEY);
        numbers.number(json, "waiving_pays_from", choice.futureFromWhichWaivingPays(), JsonNumbers.MONEY);
        numbers.number(json, "loss_of_letting_go", choice.lossOfLettingGo(), JsonNumbers.MONEY);
        numbers.number(json, "letting_go_pays_from_chance", choice.chanceFromWhichLettingGoPays(), JsonNumbers.SHARE);
        json.endObject();
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
