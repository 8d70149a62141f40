package org.dealrisk.economics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.economics.Tornado.Reach;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.FieldKind;
import org.dealrisk.model.Handling;
import org.dealrisk.model.Remark;
import org.dealrisk.model.Value;
import org.dealrisk.unit.Count;
import org.dealrisk.unit.Days;
import org.dealrisk.unit.Decimal;
import org.dealrisk.unit.Money;
import org.dealrisk.unit.Percent;
import org.dealrisk.unit.Rate;
import org.dealrisk.unit.Reading;

/**
 * A number of a deal that may turn out otherwise, with the ends it may come to. A term that is agreed is
 * certain, however high; a fact is not.
 *
 * <p>The ends are, the first that applies: those of the range that was written; what is usual, for a
 * spread of forecasts or a share of valid leads that nobody stated; the least and the most there can be,
 * for an unknown that has such ends; a fifth down and a fifth up [A], of counts and days to the nearest whole one.
 * An unknown amount has no ends.
 *
 * @param low not above {@code high}
 */
record UncertainInput(Field field, Reach reach, BigDecimal low, BigDecimal high) {

    private static final BigDecimal DOWN = new BigDecimal("0.8");
    private static final BigDecimal UP = new BigDecimal("1.2");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private record Ends(String low, String high) {}

    /**
     * Spread: 0.15 after five like campaigns, 0.50 for a client or product that is new [A]. Validity: vendors of
     * leads take back 8 to 35 % of them [X leadgen-economy.com].
     */
    private static final Map<Field, Ends> USUAL = new EnumMap<>(Map.of(
            Field.FORECAST_CV, new Ends("0.15", "0.50"),
            Field.LEAD_VALIDITY_RATE, new Ends("0.65", "0.92")));

    /** Factors of the value that no form needs to state, and that nobody is sure of. */
    private static final Map<Field, Ends> RATES_OF_THE_CLIENT =
            new EnumMap<>(Map.of(Field.CLOSE_RATE, new Ends("0", "1"), Field.CLIENT_GROSS_MARGIN, new Ends("0", "1")));

    /** The input as uncertain as the deal leaves it; empty where it is certain or has no ends. */
    static Optional<UncertainInput> of(Field field, Deal deal, Forecast forecast) {
        boolean number = field.kind().isQuantity() && field.kind() != FieldKind.LIABILITY_CAP;
        if (!number) {
            return Optional.empty();
        }
        return range(field, deal)
                .or(() -> known(field, deal, forecast).isPresent() ? Optional.empty() : unstated(field, deal))
                .or(() -> isTerm(field) ? Optional.empty() : fifth(field, deal, forecast));
    }

    private static boolean isTerm(Field field) {
        return field.handling() != Handling.FACT;
    }

    private static Optional<UncertainInput> range(Field field, Deal deal) {
        return deal.remarks().stream()
                .filter(remark -> remark.field() == field && remark.kind() == Remark.Kind.RANGE)
                .findFirst()
                .flatMap(remark -> upper(field, remark.text()))
                .flatMap(high -> amount(deal.answer(field).stated())
                        .filter(low -> low.compareTo(high) <= 0)
                        .map(low -> new UncertainInput(field, Reach.RANGE, low, high)));
    }

    private static Optional<BigDecimal> upper(Field field, String text) {
        return switch (field.kind()) {
            case MONEY -> upper(Money.parse(text).map(Money::amount));
            case PERCENT -> upper(Percent.parse(text).map(Percent::points));
            case RATE -> upper(Rate.parse(text).map(Rate::fraction));
            case COUNT -> upper(Count.parse(text).map(count -> BigDecimal.valueOf(count.number())));
            case DAYS -> upper(Days.parse(text).map(days -> BigDecimal.valueOf(days.number())));
            default -> upper(Decimal.parse(text));
        };
    }

    private static Optional<BigDecimal> upper(Reading<BigDecimal> reading) {
        return reading instanceof Reading.Read<BigDecimal> read ? read.upper() : Optional.empty();
    }

    private static Optional<UncertainInput> unstated(Field field, Deal deal) {
        Optional<Ends> ends = Optional.ofNullable(USUAL.get(field));
        if (ends.isPresent()) {
            return ends.map(usual -> between(field, Reach.USUAL, usual));
        }
        Optional<Ends> rate = Optional.ofNullable(RATES_OF_THE_CLIENT.get(field));
        if (rate.isPresent()) {
            return rate.map(all -> between(field, Reach.UNKNOWN, all));
        }
        boolean asked = field.isMustKnow() || deal.answer(field).isExplicitlyUnknown();
        Optional<BigDecimal> benign = amount(field.benign());
        Optional<BigDecimal> adverse = amount(field.adverse());
        return asked && benign.isPresent() && adverse.isPresent()
                ? Optional.of(new UncertainInput(
                        field,
                        Reach.UNKNOWN,
                        benign.get().min(adverse.get()),
                        benign.get().max(adverse.get())))
                : Optional.empty();
    }

    private static UncertainInput between(Field field, Reach reach, Ends ends) {
        return new UncertainInput(field, reach, new BigDecimal(ends.low()), new BigDecimal(ends.high()));
    }

    private static Optional<UncertainInput> fifth(Field field, Deal deal, Forecast forecast) {
        return known(field, deal, forecast)
                .or(() -> amount(field.standard()))
                .filter(value -> value.signum() > 0)
                .map(value -> new UncertainInput(
                        field,
                        Reach.FIFTH,
                        possible(field, value.multiply(DOWN)),
                        possible(field, value.multiply(UP))));
    }

    /** What the form states, or what past campaigns say in its place. */
    private static Optional<BigDecimal> known(Field field, Deal deal, Forecast forecast) {
        return amount(deal.answer(field).stated()).or(() -> ofHistory(field, forecast));
    }

    private static Optional<BigDecimal> ofHistory(Field field, Forecast forecast) {
        if (field == Field.EXPECTED_UNITS && forecast.meanOrigin() == Forecast.Origin.HISTORY) {
            return number(forecast.mean());
        }
        boolean spread = field == Field.FORECAST_CV && forecast.cvOrigin() == Forecast.Origin.HISTORY;
        return spread ? number(forecast.cv()) : Optional.empty();
    }

    /** Within what the field can hold. */
    private static BigDecimal possible(Field field, BigDecimal value) {
        return switch (field.kind()) {
            case RATE -> value.min(BigDecimal.ONE);
            case PERCENT -> field.mayExceedHundred() ? value : value.min(HUNDRED);
            case COUNT, DAYS -> value.setScale(0, RoundingMode.HALF_UP);
            default -> value;
        };
    }

    private static Optional<BigDecimal> amount(Optional<Value> value) {
        return value.filter(Value.Quantity.class::isInstance).map(found -> ((Value.Quantity) found).amount());
    }

    private static Optional<BigDecimal> number(Figure figure) {
        return figure instanceof Figure.Known known ? Optional.of(known.value()) : Optional.empty();
    }
}
