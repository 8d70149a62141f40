package org.dealrisk.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dealrisk.economics.BreakEven;
import org.dealrisk.economics.FairFee;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.FigureName;
import org.dealrisk.economics.Sensitivity;
import org.dealrisk.economics.Tornado;
import org.dealrisk.model.Field;
import org.dealrisk.verdict.Assessment;

/** What moves the two leading numbers of a deal, how far, and where they turn. */
final class SensitivitySection {

    private static final String ALIGNED = "lrrrrl";

    private final Sheet sheet;
    private final Words words;
    private final Disclosure disclosure;
    private final Assessment assessment;

    SensitivitySection(Sheet sheet, Words words, Disclosure disclosure, Assessment assessment) {
        this.sheet = sheet;
        this.words = words;
        this.disclosure = disclosure;
        this.assessment = assessment;
    }

    /** Does the sums some dozens of times. Prints nothing about a template, which has no numbers yet. */
    void print() throws IOException {
        if (assessment.deal().isYes(Field.TEMPLATE)) {
            return;
        }
        Sensitivity all = Sensitivity.of(assessment.deal(), assessment.figures());
        tornado("sensitivity.multiple", all.multiple(), Shown::times);
        if (disclosure.shows(FigureName.RISK_ADJUSTED_MARGIN)) {
            tornado("sensitivity.margin", all.margin(), Shown::money);
        }
        breakEven(all.breakEven());
    }

    private void tornado(String key, Tornado tornado, Function<Figure, String> shown) throws IOException {
        if (tornado.bars().isEmpty()) {
            return;
        }
        Figure base = tornado.base();
        sheet.chapter(words.say(key, base.toDouble().isPresent() ? shown.apply(base) : words.reason(base)));
        List<List<String>> rows = new ArrayList<>();
        for (Tornado.Bar bar : tornado.bars()) {
            rows.add(List.of(
                    words.label(bar.field().path()),
                    input(bar.field(), bar.low()),
                    input(bar.field(), bar.high()),
                    shown.apply(bar.atLow()),
                    shown.apply(bar.atHigh()),
                    words.say("reach." + bar.reach().name().toLowerCase(Locale.ROOT))));
        }
        List<String> head = Stream.of("input", "from", "to", "at_from", "at_to", "reach")
                .map(column -> words.say("sensitivity.column." + column))
                .toList();
        sheet.table(ALIGNED, head, rows);
    }

    private static String input(Field field, Figure value) {
        return switch (field.kind()) {
            case RATE -> Shown.percent(value);
            case PERCENT -> Shown.percent(value.over(Figure.HUNDRED, ""));
            case MONEY -> Words.money(value);
            default -> Shown.number(value);
        };
    }

    private void breakEven(BreakEven even) throws IOException {
        sheet.chapter(words.say("break_even"));
        Figure rate = even.closeRate();
        sheet.line(
                rate.isKnown()
                        ? words.say(
                                "break_even.close_rate",
                                Shown.percent(rate),
                                Shown.times(assessment.figures().assumptions().targetMultiple()),
                                Shown.percent(even.closeRateOfTarget()))
                        : words.say("break_even.close_rate_unknown", words.reason(rate)));
        sheet.line(
                fairFee(disclosure.showsCost() ? even.fairFee() : even.fairFee().withoutCost()));
        if (disclosure.shows(FigureName.RISK_ADJUSTED_MARGIN)) {
            sheet.line(leastFee(even.leastFee()));
        }
    }

    private String leastFee(Figure least) {
        if (least instanceof Figure.Infinite) {
            return words.say("break_even.fee_none");
        }
        return least.isKnown()
                ? words.say("break_even.fee", Words.money(least))
                : words.say("break_even.fee_unknown", words.reason(least));
    }

    private String fairFee(FairFee fee) {
        String low = Shown.percent(fee.assumptions().fairShareLow());
        String high = Shown.percent(fee.assumptions().fairShareHigh());
        if (!fee.high().isKnown()) {
            return words.say("fair_fee.unknown", low, high, words.reason(fee.high()));
        }
        return fee.exists()
                ? words.say("fair_fee", low, high, Shown.money(fee.low()), Shown.money(fee.high()))
                : words.say("fair_fee.none", low, high, Shown.money(fee.high()), Shown.money(fee.low()));
    }
}
