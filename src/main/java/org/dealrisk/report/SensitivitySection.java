package org.dealrisk.report;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Function;
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

    private final Telling telling;
    private final Assessment assessment;
    private final Words words;

    SensitivitySection(Telling telling, Assessment assessment) {
        this.telling = telling;
        this.assessment = assessment;
        this.words = telling.words();
    }

    /** Does the sums some dozens of times. Prints nothing about a template, which has no numbers yet. */
    void print() throws IOException {
        if (assessment.deal().isYes(Field.TEMPLATE)) {
            return;
        }
        Sensitivity all = Sensitivity.of(assessment.deal(), assessment.figures());
        tornado("sensitivity.multiple", all.multiple(), Shown::times);
        if (telling.disclosure().shows(FigureName.RISK_ADJUSTED_MARGIN)) {
            tornado("sensitivity.margin", all.margin(), Shown::money);
        }
        breakEven(all.breakEven());
    }

    private void tornado(String key, Tornado tornado, Function<Figure, String> shown) throws IOException {
        if (tornado.bars().isEmpty()) {
            return;
        }
        Figure base = tornado.base();
        telling.page().heading(words.say(key, base.toDouble().isPresent() ? shown.apply(base) : words.reason(base)));
        Table table = new Table("lrrrrl");
        for (Tornado.Bar bar : tornado.bars()) {
            table.row(
                    words.label(bar.field().path()),
                    input(bar.field(), bar.low()) + " –",
                    input(bar.field(), bar.high()),
                    shown.apply(bar.atLow()) + " …",
                    shown.apply(bar.atHigh()),
                    words.say("reach." + bar.reach().name().toLowerCase(Locale.ROOT)));
        }
        table.print(telling.page());
    }

    private static String input(Field field, Figure value) {
        return switch (field.kind()) {
            case RATE -> Shown.percent(value);
            case PERCENT -> Shown.percent(value.over(Figure.HUNDRED, ""));
            default -> Shown.number(value);
        };
    }

    private void breakEven(BreakEven even) throws IOException {
        Page page = telling.page();
        page.heading(words.say("break_even"));
        Figure rate = even.closeRate();
        page.line("  "
                + (rate.isKnown()
                        ? words.say(
                                "break_even.close_rate",
                                Shown.percent(rate),
                                Shown.times(assessment.figures().assumptions().targetMultiple()),
                                Shown.percent(even.closeRateOfTarget()))
                        : words.say("break_even.close_rate_unknown", words.reason(rate))));
        page.line("  "
                + fairFee(
                        telling.disclosure().showsCost()
                                ? even.fairFee()
                                : even.fairFee().withoutCost()));
        if (telling.disclosure().shows(FigureName.RISK_ADJUSTED_MARGIN)) {
            page.line("  " + leastFee(even.leastFee()));
        }
    }

    private String leastFee(Figure least) {
        if (least instanceof Figure.Infinite) {
            return words.say("break_even.fee_none");
        }
        return least.isKnown()
                ? words.say("break_even.fee", Shown.number(least))
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
