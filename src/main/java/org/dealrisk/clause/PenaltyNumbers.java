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
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.dealrisk.unit.Measure;

/** Reads the rates of a penalty and where it ends. */
record PenaltyNumbers(ReadText text, Stretch place, Stretch sentence, Deal deal) {

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final BigDecimal WEEK = new BigDecimal("7");

    Map<Field, Amount> read() {
        Map<Field, Amount> says = new EnumMap<>(Field.class);
        boolean byUnit = says("per-unit");
        Optional<Figure> limit = limit();
        boolean byDay = says("per-day") || says("per-week");
        rate(limit).filter(rate -> byUnit || byDay).ifPresent(rate -> {
            Field field = byUnit ? Field.UNIT_PENALTY_PERCENT : Field.LD_DAILY_PERCENT;
            (byUnit ? ofUnit(rate) : daily(rate))
                    .ifPresent(percent -> says.put(field, Amount.of(percent, rate.stretch())));
        });
        limit.ifPresent(figure -> says.put(Field.LD_CAP_PERCENT, Amount.of(figure)));
        return says;
    }

    private boolean says(String concept) {
        return !text.places(concept, sentence).isEmpty();
    }

    /** The percentage that a word such as "at most" goes with, here or in the next sentence. */
    private Optional<Figure> limit() {
        Stretch near = new Stretch(sentence.start(), text.endOfNext(sentence));
        List<Stretch> caps = text.affirmed("cap", near);
        return text.figures(near).stream()
                .filter(figure -> figure.quantity().measure() == Measure.PERCENT)
                .filter(figure -> caps.stream().anyMatch(cap -> belongs(cap, figure)))
                .reduce((first, last) -> last);
    }

    private boolean belongs(Stretch cap, Figure figure) {
        boolean touches = cap.start() < figure.end() && figure.start() < cap.end();
        int between = figure.start() >= cap.end()
                ? text.distance(cap.end(), figure.start())
                : text.distance(figure.end(), cap.start());
        return touches || between <= 10 && text.figures(between(cap, figure)).isEmpty();
    }

    private static Stretch between(Stretch cap, Figure figure) {
        return figure.start() >= cap.end()
                ? new Stretch(/* start= */ cap.end(), /* end= */ figure.start())
                : new Stretch(/* start= */ figure.end(), /* end= */ cap.start());
    }

    private Optional<Figure> rate(Optional<Figure> limit) {
        return text.figures(sentence).stream()
                .filter(figure -> limit.filter(figure::equals).isEmpty())
                .filter(figure -> List.of(Measure.PERCENT, Measure.MONEY)
                        .contains(figure.quantity().measure()))
                .findFirst();
    }

    /** Points of a hundred of the price for each day. */
    private Optional<BigDecimal> daily(Figure rate) {
        boolean weekly = says("per-week");
        return ofFee(rate, Optional.empty())
                .map(percent -> weekly ? percent.divide(WEEK, MathContext.DECIMAL64) : percent);
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
        boolean perUnit = says("per-unit");
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
