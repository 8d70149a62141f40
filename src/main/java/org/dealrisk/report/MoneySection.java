package org.dealrisk.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dealrisk.economics.Decisions;
import org.dealrisk.economics.Exposure;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.FigureName;
import org.dealrisk.economics.FigureName.Unit;
import org.dealrisk.economics.KillFee;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.dealrisk.unit.PrintedNumbers;
import org.dealrisk.verdict.Assessment;

/** What the deal is likely to cost and what it leaves, and what those sums do without. */
final class MoneySection {

    private static final List<FigureName> SHOWN = List.of(
            FigureName.SHORTFALL_PROBABILITY,
            FigureName.EXPECTED_SHORTFALL,
            FigureName.SAFE_PROMISE,
            FigureName.EXPECTED_MAKE_GOOD,
            FigureName.P95_MAKE_GOOD,
            FigureName.COST,
            FigureName.MARGIN,
            FigureName.EXPECTED_LOSS,
            FigureName.RISK_ADJUSTED_MARGIN,
            FigureName.TAIL_LOSS);

    /** What can be told only of a number that was promised. */
    private static final Set<FigureName> OF_A_PROMISE = EnumSet.of(
            FigureName.SHORTFALL_PROBABILITY,
            FigureName.EXPECTED_SHORTFALL,
            FigureName.SAFE_PROMISE,
            FigureName.EXPECTED_MAKE_GOOD,
            FigureName.P95_MAKE_GOOD);

    private static final Set<FigureName> OF_A_MAKE_GOOD =
            EnumSet.of(FigureName.EXPECTED_MAKE_GOOD, FigureName.P95_MAKE_GOOD);

    private static final Figure HALF = Figure.of("0.5");

    private final Telling telling;
    private final Assessment assessment;
    private final Words words;

    MoneySection(Telling telling, Assessment assessment) {
        this.telling = telling;
        this.assessment = assessment;
        this.words = telling.words();
    }

    void print() throws IOException {
        Page page = telling.page();
        page.heading(words.say("money"));
        Map<String, List<String>> open = new LinkedHashMap<>();
        numbers(open).print(page);
        for (Map.Entry<String, List<String>> reason : open.entrySet()) {
            page.line("  " + words.say("not_assessed_figures", words.join(reason.getValue()), reason.getKey()));
        }
        if (!telling.disclosure().shows(FigureName.EXPECTED_LOSS)) {
            page.line("  " + words.say("hidden.cost"));
        } else if (telling.display().isVerbose()
                || !isSumOfNothing(FigureName.EXPECTED_LOSS)
                || !isSumOfNothing(FigureName.TAIL_LOSS)) {
            leftOut();
        }
        if (telling.display().isVerbose()) {
            killFee();
        }
    }

    /**
     * The figures that are numbers.
     *
     * @param open takes the names of the others, by the reason why they are none
     */
    private Table numbers(Map<String, List<String>> open) {
        Table table = new Table("lrl");
        for (FigureName name : SHOWN) {
            Figure figure = assessment.figures().get(name);
            if (!telling.disclosure().shows(name) || isBesideThePoint(name, figure)) {
                continue;
            }
            if (figure.toDouble().isPresent() && !isSumOfNothing(name)) {
                table.row(words.figure(name), shown(name, figure), remark(name, figure));
            } else {
                String reason = isSumOfNothing(name) ? words.say("no_part") : words.reason(figure);
                open.computeIfAbsent(reason, key -> new ArrayList<>()).add(words.figure(name));
            }
        }
        return table;
    }

    private void killFee() throws IOException {
        Optional<KillFee> found = Decisions.killFee(assessment.deal());
        if (found.isPresent() && found.get().fee().isKnown()) {
            telling.page()
                    .line("  "
                            + words.say(
                                    "kill_fee",
                                    Shown.money(found.get().dueAt(Figure.ZERO)),
                                    Shown.money(found.get().dueAt(HALF)),
                                    Shown.part(found.get().percent().over(Figure.HUNDRED, ""))));
        }
    }

    /** Where no number is promised, nobody has to find out what falling short of one would cost. */
    private boolean isBesideThePoint(FigureName name, Figure figure) {
        boolean open = figure.toDouble().isEmpty();
        return (open && OF_A_PROMISE.contains(name) && assessment.deal().isWord(Field.PROMISED_LEADS, "none"))
                || (OF_A_MAKE_GOOD.contains(name) && isNoMakeGood());
    }

    /** Whether falling short costs nothing, and there is no chance of it to set that against. */
    private boolean isNoMakeGood() {
        return assessment.figures().get(FigureName.EXPECTED_MAKE_GOOD).isZero()
                && assessment
                        .figures()
                        .get(FigureName.SHORTFALL_PROBABILITY)
                        .toDouble()
                        .isEmpty();
    }

    /** Whether a sum of losses is 0 only because none of the losses has a number. */
    private boolean isSumOfNothing(FigureName name) {
        Exposure exposure = assessment.figures().exposure();
        long all = exposure.items().stream()
                .filter(item -> item.source() != Exposure.Source.REMEDY || !isNoMakeGood())
                .count();
        return switch (name) {
            case EXPECTED_LOSS, RISK_ADJUSTED_MARGIN ->
                exposure.leftOutOfExpectedLoss().size() == all;
            case TAIL_LOSS -> exposure.leftOutOfTail().size() == all;
            default -> false;
        };
    }

    /** An item without a number is named, with its reason where everything is asked for; never taken as nothing. */
    private void leftOut() throws IOException {
        Exposure exposure = assessment.figures().exposure();
        List<Exposure.LeftOut> expected = exposure.leftOutOfExpectedLoss();
        List<Exposure.LeftOut> tail = exposure.leftOutOfTail();
        if (told(expected).equals(told(tail))) {
            leftOut("left_out.both", expected);
        } else {
            leftOut("left_out.expected", expected);
            leftOut("left_out.tail", tail);
        }
    }

    private void leftOut(String key, List<Exposure.LeftOut> items) throws IOException {
        if (!items.isEmpty()) {
            telling.page().line("  " + words.say(key, told(items)));
        }
    }

    private String told(List<Exposure.LeftOut> items) {
        if (!telling.display().isVerbose()) {
            return words.join(
                    items.stream().map(item -> words.exposure(item.source())).toList());
        }
        return words.clauses(items.stream()
                .map(item -> words.say("aside", words.exposure(item.source()), words.reason(item.why())))
                .toList());
    }

    private static String shown(FigureName name, Figure figure) {
        if (!(figure instanceof Figure.Known known)) {
            return figure.toString();
        }
        return switch (name.unit()) {
            case SHARE -> Shown.part(figure);
            case COUNT -> Shown.count(figure);
            case MONEY -> Shown.money(figure);
            default -> PrintedNumbers.amount(known.value());
        };
    }

    /** A sum of money as a part of the fee. */
    private String remark(FigureName name, Figure figure) {
        Optional<BigDecimal> fee = assessment
                .deal()
                .value(Field.FEE)
                .filter(Value.Quantity.class::isInstance)
                .map(value -> ((Value.Quantity) value).amount());
        if (name.unit() != Unit.MONEY || fee.isEmpty() || figure.isZero()) {
            return "";
        }
        Figure part = figure.over(Figure.of(fee.get()), "");
        return part.isKnown() ? words.say("of_fee", Shown.part(part)) : "";
    }
}
