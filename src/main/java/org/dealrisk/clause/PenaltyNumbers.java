package org.dealrisk.clause;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.clause.lexicon.Figure;
import org.dealrisk.clause.lexicon.ReadText;
import org.dealrisk.clause.lexicon.Stretch;
import org.dealrisk.clause.lexicon.Stretches;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.dealrisk.unit.Mark;
import org.dealrisk.unit.Measure;

/** Reads the rates of a penalty and where it ends. */
record PenaltyNumbers(ReadText text, Stretch place, Stretch sentence, Deal deal) {

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal WEEK = new BigDecimal("7");
    private static final BigDecimal HOURS = new BigDecimal("24");

    Map<Field, Amount> read() {
        Map<Field, Amount> says = new EnumMap<>(Field.class);
        boolean byUnit = isByUnit();
        Optional<Figure> limit = limit();
        boolean byDay = says("per-day") || says("per-week") || says("per-hour");
        Optional<Figure> found = rate(limit);
        if (found.isEmpty() && byUnit) {
            multiple().ifPresent(times -> says.put(Field.UNIT_PENALTY_PERCENT, times));
        }
        found.filter(rate -> byUnit || byDay).ifPresent(rate -> {
            Field field = byUnit ? Field.UNIT_PENALTY_PERCENT : Field.LD_DAILY_PERCENT;
            (byUnit ? ofUnit(rate) : daily(rate))
                    .ifPresent(percent -> says.put(field, Amount.of(percent, rate.stretch())));
        });
        if (found.isEmpty() && byDay) {
            halfPercent().ifPresent(percent -> says.put(Field.LD_DAILY_PERCENT, percent));
        }
        limit.ifPresent(figure -> says.put(Field.LD_CAP_PERCENT, Amount.of(figure)));
        if (says.isEmpty() && found.isPresent() && isOpen()) {
            says.put(
                    Field.LD_CAP_PERCENT,
                    new Amount(new Value.Word("none"), found.get().stretch()));
        }
        return says;
    }

    /** Whether a rate that cannot be told in percent has no limit, neither here nor in the form. */
    private boolean isOpen() {
        Answer stated = deal.answer(Field.LD_CAP_PERCENT);
        return !stated.isKnown()
                && !stated.isExplicitlyUnknown()
                && !text.hasOpenAmount()
                && text.affirmed("cap", text.whole()).isEmpty()
                && text.affirmed("limit-words", text.whole()).isEmpty();
    }

    /** "Half a percent". */
    private Optional<Amount> halfPercent() {
        return text.places("half-percent", sentence).stream().findFirst().map(words -> Amount.of(HALF, words));
    }

    /** Whether it runs by what is missing: "per lead short", and "for every box that is missing". */
    private boolean isByUnit() {
        return says("per-unit") || (says("per-each") && says("shortfall") && !says("per-day"));
    }

    private boolean says(String concept) {
        return !text.places(concept, sentence).isEmpty();
    }

    /** The percentage that a word such as "at most" goes with, here or in the next sentence; of several the last. */
    private Optional<Figure> limit() {
        Stretch near = new Stretch(sentence.start(), text.endOfNext(sentence));
        Stretches caps = Stretches.of(text.affirmed("cap", near));
        if (text.openNumbers(near).stream().anyMatch(open -> isLimited(open, caps))) {
            return Optional.empty();
        }
        return text.figures(near).stream()
                .filter(figure -> figure.quantity().measure() == Measure.PERCENT)
                .filter(figure -> isLimited(figure.stretch(), caps))
                .reduce((first, last) -> last);
    }

    /** Of the words before a figure and of those behind it only the nearest can belong to it. */
    private boolean isLimited(Stretch figure, Stretches caps) {
        return caps.overlap(figure)
                || caps.lastBefore(figure).filter(cap -> belongs(cap, figure)).isPresent()
                || caps.firstBehind(figure)
                        .filter(cap -> belongs(cap, figure) && !isApart(cap, figure))
                        .isPresent();
    }

    /** Behind a comma a word begins something new: "0.5 %, until at most …". */
    private boolean isApart(Stretch cap, Stretch figure) {
        String words = text.words(between(cap, figure));
        return words.indexOf(',') >= 0 || words.indexOf('，') >= 0;
    }

    private boolean belongs(Stretch cap, Stretch figure) {
        Stretch between = between(cap, figure);
        return text.distance(between.start(), between.end()) <= 10
                && text.figures(between).isEmpty();
    }

    private static Stretch between(Stretch cap, Stretch figure) {
        return figure.start() >= cap.end()
                ? new Stretch(/* start= */ cap.end(), /* end= */ figure.start())
                : new Stretch(/* start= */ figure.end(), /* end= */ cap.start());
    }

    private Optional<Figure> rate(Optional<Figure> limit) {
        return text.figures(sentence).stream()
                .filter(figure -> limit.filter(figure::equals).isEmpty())
                .filter(figure -> !isMeasured(figure))
                .filter(figure -> List.of(Measure.PERCENT, Measure.MONEY)
                        .contains(figure.quantity().measure()))
                .findFirst();
    }

    /** Whether a figure is the bar that is missed or the step by which: "below 99.5 %, for each 0.1 %". */
    private boolean isMeasured(Figure figure) {
        return figure.quantity().marks().contains(Mark.AT_LEAST)
                || Stretches.of(text.places("per-unit", sentence)).overlap(figure.stretch());
    }

    /** The 200 % of "twice the unit price" and of 單價之兩倍. */
    private Optional<Amount> multiple() {
        return new NumberedSentence(text, sentence)
                .multiples().stream()
                        .findFirst()
                        .map(multiple -> Amount.of(multiple.factor().multiply(HUNDRED), multiple.words()));
    }

    /** Points of a hundred of the price for each day, all of whose hours count where it runs by the hour. */
    private Optional<BigDecimal> daily(Figure rate) {
        Optional<BigDecimal> percent = ofFee(rate, Optional.empty());
        if (says("per-week")) {
            return percent.map(weekly -> weekly.divide(WEEK, MathContext.DECIMAL64));
        }
        return says("per-hour") ? percent.map(hourly -> hourly.multiply(HOURS)) : percent;
    }

    /** Points of a hundred of what one unit costs. */
    private Optional<BigDecimal> ofUnit(Figure rate) {
        return ofFee(rate, number(Field.PROMISED_LEADS));
    }

    private Optional<BigDecimal> ofFee(Figure rate, Optional<BigDecimal> units) {
        BigDecimal number = rate.quantity().value();
        if (rate.quantity().measure() == Measure.PERCENT) {
            return Optional.of(number);
        }
        boolean perUnit = isByUnit();
        return number(Field.FEE)
                .filter(fee -> fee.signum() > 0 && (!perUnit || units.isPresent()))
                .map(fee -> number.multiply(units.orElse(BigDecimal.ONE))
                        .multiply(HUNDRED)
                        .divide(fee, MathContext.DECIMAL64));
    }

    private Optional<BigDecimal> number(Field field) {
        Optional<Value> value = deal.value(field);
        return value.isPresent() && value.get() instanceof Value.Quantity quantity
                ? Optional.of(quantity.amount())
                : Optional.empty();
    }
}
