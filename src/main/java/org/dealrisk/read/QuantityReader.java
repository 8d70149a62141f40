package org.dealrisk.read;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dealrisk.model.Field;
import org.dealrisk.unit.Count;
import org.dealrisk.unit.Days;
import org.dealrisk.unit.Decimal;
import org.dealrisk.unit.Money;
import org.dealrisk.unit.Percent;
import org.dealrisk.unit.Rate;
import org.dealrisk.unit.Reading;
import org.dealrisk.unit.Reading.Problem;

/** Reads the number of a field in the unit that the field is kept in. */
final class QuantityReader {

    private static final Set<Field> ELAPSED_HOURS = EnumSet.of(Field.UPDATE_INTERVAL_HOURS, Field.COMPLAINT_OPEN_HOURS);
    private static final Set<Field> MONTHS = EnumSet.of(Field.EXCLUSIVITY_MONTHS, Field.NON_COMPETE_MONTHS);

    /** By what a field's name says: the unit that may be repeated behind its number. */
    private static final Map<String, Pattern> REPEATED_UNITS = Map.of(
            "months", Pattern.compile("(?i)(?<=\\d) *(?:months?|個月|个月)$"),
            "years", Pattern.compile("(?i)(?<=\\d) *(?:years?|年)$"),
            "hours", Pattern.compile("(?i)(?<=\\d) *(?:hours?|hrs?|小時|小时)$"));

    private QuantityReader() {}

    /** A reading of the field's kind; negative only where the field may be. */
    static Reading<BigDecimal> read(Field field, String text) {
        Reading<BigDecimal> reading = switch (field.kind()) {
            case MONEY, LIABILITY_CAP -> Money.parse(text).map(Money::amount);
            case PERCENT -> Percent.parse(text).map(Percent::points);
            case RATE -> Rate.parse(text).map(Rate::fraction);
            case DAYS -> Days.parse(text).map(Days::toBigDecimal);
            case COUNT -> Count.parse(withoutUnit(field, text)).map(Count::toBigDecimal);
            default -> number(field, text);
        };
        boolean negative = reading.value().filter(value -> value.signum() < 0).isPresent();
        return negative && !field.isSigned() ? new Problem<>(text, "which is negative", "") : reading;
    }

    /** Whether the field's name says its unit, so that a message need not. */
    static boolean namesUnit(Field field) {
        return REPEATED_UNITS.keySet().stream().anyMatch(field.path()::contains);
    }

    private static Reading<BigDecimal> number(Field field, String text) {
        if (ELAPSED_HOURS.contains(field)) {
            return Decimal.parseHours(text);
        }
        return MONTHS.contains(field) ? Decimal.parseMonths(text) : Decimal.parse(withoutUnit(field, text));
    }

    private static String withoutUnit(Field field, String text) {
        for (Map.Entry<String, Pattern> unit : REPEATED_UNITS.entrySet()) {
            if (field.path().contains(unit.getKey())) {
                return unit.getValue().matcher(text.strip()).replaceFirst("");
            }
        }
        return text;
    }
}
