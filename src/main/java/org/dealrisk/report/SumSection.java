package org.dealrisk.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.FigureName;
import org.dealrisk.economics.Figures;
import org.dealrisk.economics.ImpliedValue.Basis;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.dealrisk.unit.PrintedNumbers;
import org.dealrisk.verdict.Assessment;

/**
 * The sum that should be done before signing: what the promise is worth to the client, on every basis
 * that can be computed, against what the client pays.
 */
final class SumSection {

    private static final Set<String> LEADS = Set.of("lead", "qualified-lead", "purchase-lead");
    private static final String NONE = "none";

    private final Telling telling;
    private final Assessment assessment;
    private final Words words;
    private final Figures figures;

    SumSection(Telling telling, Assessment assessment) {
        this.telling = telling;
        this.assessment = assessment;
        this.words = telling.words();
        this.figures = assessment.figures();
    }

    void print() throws IOException {
        Optional<String> currency = assessment.deal().text(Field.CURRENCY_CODE);
        telling.page()
                .heading(words.say("sum")
                        + currency.map(code -> " (" + code + ")").orElse(""));
        if (assessment.deal().isWord(Field.PROMISED_LEADS, NONE)) {
            telling.page().line("  " + words.say("sum.none"));
            return;
        }
        Figure gross = figures.get(FigureName.GROSS);
        if (!gross.isKnown()) {
            telling.page().line("  " + words.say("sum.impossible", words.reason(gross)));
        } else {
            telling.page().line("  " + sentence());
            bases().print(telling.page());
        }
        String asides = words.clauses(List.of(pricePerLead(), upsell()));
        if (!asides.isEmpty()) {
            telling.page().line("  " + asides);
        }
    }

    /** 1,000 leads × 10,000 = 10,000,000 for a fee of 100,000: 100× if every lead buys; … */
    private String sentence() {
        String product = words.say(
                "sum.product." + unit(),
                Words.rounded(input(Field.PROMISED_LEADS)),
                Words.money(input(Field.AVERAGE_ORDER_VALUE)),
                Words.money(figures.get(FigureName.GROSS)));
        Figure fee = input(Field.FEE);
        Figure multiple = figures.get(FigureName.MULTIPLE_GROSS);
        if (fee.isKnown() && multiple instanceof Figure.Undefined) {
            return words.say("sum.fee", product, Words.money(fee));
        }
        if (!fee.isKnown()) {
            return words.say("sum.no_fee", product, words.reason(fee));
        }
        List<String> parts = new ArrayList<>();
        String against = words.say("sum.fee", product, Words.money(fee));
        parts.add(words.say("sum.multiple." + unit(), against, times(multiple)));
        parts.add(breakEven());
        Figure share = figures.get(FigureName.VENDOR_SHARE);
        parts.add(share.isKnown() ? words.say("sum.share", percent(share)) : "");
        return words.clauses(parts);
    }

    private String breakEven() {
        Figure rate = figures.get(FigureName.BREAK_EVEN_CLOSE_RATE);
        String target = times(figures.assumptions().targetMultiple());
        if (rate.isZero() || rate instanceof Figure.Undefined || !rate.isAssessable()) {
            return "";
        }
        boolean inReach = rate.compare(Figure.ONE).orElse(1) < 0;
        return inReach
                ? words.say("sum.above", target, percent(rate))
                : words.say("sum.out_of_reach." + unit(), target);
    }

    /** The three bases with the multiple of each, and which of them the rules look at. */
    private Table bases() {
        Table table = new Table("lrrl");
        for (Basis basis : Basis.values()) {
            FigureName name = name(basis);
            Figure value = figures.get(name);
            String label = words.say("basis." + name.label() + (basis == Basis.GROSS ? "." + unit() : ""));
            String used = basis == figures.basis() ? words.say("basis.used") : "";
            if (value.isKnown()) {
                Figure multiple = value.over(input(Field.FEE), "");
                table.row(label, Words.money(value), multiple.toDouble().isPresent() ? times(multiple) : "", used);
            } else {
                table.row(label, "–", "", words.say("not_assessed_because", words.reason(value)));
            }
        }
        return table;
    }

    private static FigureName name(Basis basis) {
        return switch (basis) {
            case GROSS -> FigureName.GROSS;
            case REVENUE -> FigureName.EXPECTED_REVENUE;
            case GROSS_PROFIT -> FigureName.EXPECTED_GROSS_PROFIT;
        };
    }

    private String pricePerLead() {
        Figure price = figures.get(FigureName.PRICE_PER_LEAD);
        return price.isKnown() ? words.say("sum.price." + unit(), Words.money(price)) : "";
    }

    private String upsell() {
        Figure ratio = figures.get(FigureName.UPSELL_RATIO);
        return ratio.isKnown() ? words.say("sum.upsell", times(ratio)) : "";
    }

    private Figure input(Field field) {
        return assessment
                .deal()
                .value(field)
                .filter(Value.Quantity.class::isInstance)
                .map(value -> Figure.of(((Value.Quantity) value).amount()))
                .orElseGet(() -> Figure.missing(field.path()));
    }

    /** Leads have a word of their own; whatever else is promised is a unit. */
    private String unit() {
        return assessment
                        .deal()
                        .text(Field.PROMISE_UNIT)
                        .filter(unit -> !LEADS.contains(unit))
                        .isPresent()
                ? "unit"
                : "lead";
    }

    private static String times(Figure figure) {
        return figure instanceof Figure.Known known ? PrintedNumbers.multiple(known.value()) : figure + "×";
    }

    private static String percent(Figure share) {
        return share instanceof Figure.Known known
                ? PrintedNumbers.percent(known.value().multiply(BigDecimal.valueOf(100)))
                : share.toString();
    }
}
