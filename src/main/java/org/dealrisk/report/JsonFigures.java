package org.dealrisk.report;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dealrisk.economics.Exposure;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.FigureName;
import org.dealrisk.economics.Figures;
import org.dealrisk.economics.Forecast;
import org.dealrisk.model.Field;
import org.dealrisk.verdict.Assessment;

/**
 * Writes {@code value}, {@code money} and {@code assumptions} of a deal.
 */
final class JsonFigures {

    private static final List<FigureName> VALUE_BEFORE_BASIS = List.of(
            FigureName.GROSS,
            FigureName.EXPECTED_REVENUE,
            FigureName.EXPECTED_GROSS_PROFIT,
            FigureName.MULTIPLE_GROSS,
            FigureName.MULTIPLE_NET);

    private static final List<FigureName> VALUE_AFTER_BASIS = List.of(
            FigureName.VENDOR_SHARE,
            FigureName.PRICE_PER_LEAD,
            FigureName.BREAK_EVEN_CLOSE_RATE,
            FigureName.UPSELL_RATIO);

    /** The ones of the contract; every other figure follows them. */
    private static final List<FigureName> MONEY = List.of(
            FigureName.COST,
            FigureName.MARGIN,
            FigureName.MARGIN_PERCENT,
            FigureName.SHORTFALL_PROBABILITY,
            FigureName.EXPECTED_SHORTFALL,
            FigureName.SAFE_PROMISE,
            FigureName.EXPECTED_MAKE_GOOD,
            FigureName.P95_MAKE_GOOD,
            FigureName.EXPECTED_LOSS,
            FigureName.RISK_ADJUSTED_MARGIN,
            FigureName.TAIL_LOSS);

    private final Words words;
    private final JsonNumbers numbers;
    private final Disclosure disclosure;

    JsonFigures(Words words, Disclosure disclosure) {
        this.words = words;
        this.numbers = new JsonNumbers(words);
        this.disclosure = disclosure;
    }

    void write(Json json, Assessment assessment) throws IOException {
        Figures figures = assessment.figures();
        json.object("value").text("currency", assessment.deal().text(Field.CURRENCY_CODE));
        all(json, figures, VALUE_BEFORE_BASIS);
        json.text("basis", figures.basis().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        all(json, figures, VALUE_AFTER_BASIS);
        json.endObject().object("money");
        all(json, figures, MONEY);
        all(json, figures, others());
        leftOut(json, "left_out_of_expected_loss", figures.exposure().leftOutOfExpectedLoss());
        leftOut(json, "left_out_of_tail_loss", figures.exposure().leftOutOfTail());
        json.endObject();
        assumptions(json, figures);
    }

    private static Set<FigureName> others() {
        Set<FigureName> others = EnumSet.allOf(FigureName.class);
        VALUE_BEFORE_BASIS.forEach(others::remove);
        VALUE_AFTER_BASIS.forEach(others::remove);
        MONEY.forEach(others::remove);
        return others;
    }

    private void all(Json json, Figures figures, Iterable<FigureName> names) throws IOException {
        for (FigureName name : names) {
            figure(json, name.label(), name, figures.get(name));
        }
    }

    /** A figure under a key; null where there is no number or it must not be told, and then why. */
    void figure(Json json, String key, FigureName name, Figure figure) throws IOException {
        numbers.number(json, key, figure, decimals(name), disclosure.shows(name));
    }

    static int decimals(FigureName name) {
        return switch (name.unit()) {
            case MONEY, PERCENT -> JsonNumbers.MONEY;
            case TIMES, COUNT -> JsonNumbers.MULTIPLE;
            case SHARE -> JsonNumbers.SHARE;
        };
    }

    private void leftOut(Json json, String name, List<Exposure.LeftOut> items) throws IOException {
        json.array(name);
        for (Exposure.LeftOut item : items) {
            json.object()
                    .text("loss", Words.label(item.source()))
                    .text("reason", words.reasonByPath(item.why()))
                    .endObject();
        }
        json.endArray();
    }

    private void assumptions(Json json, Figures figures) throws IOException {
        Forecast forecast = figures.forecast();
        json.object("assumptions").texts("counted_as_one", figures.countedAsOne());
        numbers.number(json, "expected_units", forecast.mean(), 4);
        json.text("expected_units_origin", label(forecast.meanOrigin()));
        numbers.number(json, "forecast_cv", forecast.cv(), 6);
        json.text("forecast_cv_origin", label(forecast.cvOrigin())).endObject();
    }

    private static String label(Forecast.Origin origin) {
        return origin.name().toLowerCase(Locale.ROOT);
    }
}
