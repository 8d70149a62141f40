package org.dealrisk.economics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;

/** Rows of tables made up over the fields that sums look at: round numbers that meet, decimals, words, silence. */
final class RandomRows {

    /** The columns of a plain export that sums look at. */
    static final Set<Field> PLAIN = Collections.unmodifiableSet(EnumSet.of(
            Field.FEE,
            Field.PROMISED_LEADS,
            Field.AVERAGE_ORDER_VALUE,
            Field.EXPECTED_UNITS,
            Field.PLANNED_SPEND,
            Field.MAKE_GOOD,
            Field.UPFRONT_PERCENT,
            Field.NET_DAYS,
            Field.LIABILITY_LIMIT,
            Field.REQUIRED_DAYS,
            Field.REVISION_ROUNDS_INCLUDED,
            Field.REVISION_ROUNDS_ACTUAL,
            Field.LIST_PRICE,
            Field.CLOSE_RATE,
            Field.LD_DAILY_PERCENT,
            Field.LD_CAP_PERCENT));

    private static final Set<Field> LIMITS = EnumSet.of(
            Field.MAKE_GOOD_CAP_UNITS,
            Field.MAKE_GOOD_CAP_AMOUNT,
            Field.MAKE_GOOD_CAP_PERCENT,
            Field.MAKE_GOOD_CAP_DAYS);

    private static final Place NOWHERE = new Place(Source.of("rows.csv", ""), new Span(1, 1, 1, 1));

    /** Few enough that sums and differences of them meet, and come to nothing. */
    private static final List<String> MONEY = List.of(
            "0", "1", "50", "600", "10000", "40000", "50000", "60000", "100000", "125000", "19.99", "0.1", "0.2");

    private static final List<String> PERCENTS =
            List.of("0", "0.1", "0.3", "2.5", "3", "5", "9", "10", "20", "33.3", "50", "99.9", "100", "120");
    private static final List<String> RATES = List.of("0", "0.01", "0.05", "0.06", "0.5", "0.85", "1");
    private static final List<String> DAYS = List.of("0", "1", "2.5", "10", "14", "30", "60", "90", "365");
    private static final List<String> COUNTS = List.of("0", "1", "2", "5", "10", "100", "120", "300", "450.5");
    private static final List<String> WILD = List.of(
            "-5", "1.5", "1e-12", "0.0000001", "1e13", "1234567890123456", "0.1234567890123456", "1e40", "7e-220");

    private final Random random;

    RandomRows(Random random) {
        this.random = random;
    }

    /** Of a table: the fee, and whatever else there may be. */
    Set<Field> columns() {
        Set<Field> columns = EnumSet.of(Field.FEE);
        double filled = pick(List.of(0.1, 0.3, 0.6, 1.0));
        // In an order of their own: that of the set may be another in every run.
        for (Field field : Field.values()) {
            if (DealInputs.ALL.contains(field) && random.nextDouble() < filled) {
                columns.add(field);
            }
        }
        // Else each row of a table with many columns would have some limit.
        if (random.nextBoolean()) {
            columns.removeAll(LIMITS);
        }
        return columns;
    }

    /** @param wild how often a number is one that no deal has */
    Deal next(Set<Field> columns, double wild) {
        Deal.Builder row = silent();
        for (Field field : columns) {
            double kind = random.nextDouble();
            if (kind < 0.08 || field == Field.HISTORY_UNITS && kind < 0.9) {
                row.answer(field, kind < 0.04 ? new Answer.Unknown(NOWHERE) : Answer.notFilledIn());
            } else {
                row.answer(field, Answer.known(value(field, wild), NOWHERE));
            }
        }
        return row.build();
    }

    /** As a plain export has it: whole numbers of a size that deals have, every thirtieth cell empty. */
    Deal plain(Set<Field> columns) {
        Deal.Builder row = silent();
        for (Field field : columns) {
            boolean empty = random.nextInt(30) == 0;
            row.answer(field, empty ? new Answer.Unknown(NOWHERE) : Answer.known(plainValue(field), NOWHERE));
        }
        return row.build();
    }

    /** A row with these numbers and no others. */
    static Deal of(Map<Field, String> numbers) {
        Deal.Builder row = silent();
        numbers.forEach((field, number) ->
                row.answer(field, Answer.known(new Value.Quantity(new BigDecimal(number)), NOWHERE)));
        return row.build();
    }

    private static Deal.Builder silent() {
        return Deal.builder(new Deal.Address(NOWHERE, 1, OptionalInt.of(2))).silence(Answer.notCollected());
    }

    private Value plainValue(Field field) {
        if (!field.words().isEmpty() && (!field.kind().isQuantity() || random.nextInt(4) == 0)) {
            return new Value.Word(pick(field.words()));
        }
        long number = switch (field.kind()) {
            case MONEY, LIABILITY_CAP -> 500L * (1 + random.nextInt(2000));
            case COUNT, NUMBER -> 10L * (1 + random.nextInt(200));
            default -> random.nextInt(101);
        };
        return new Value.Quantity(
                field == Field.CLOSE_RATE ? BigDecimal.valueOf(number % 101, 2) : BigDecimal.valueOf(number));
    }

    private Value value(Field field, double wild) {
        if (field == Field.HISTORY_UNITS) {
            return new Value.Quantities(List.of(BigDecimal.TEN, BigDecimal.ONE, BigDecimal.valueOf(30)));
        }
        if (!field.words().isEmpty() && (!field.kind().isQuantity() || random.nextInt(5) == 0)) {
            return new Value.Word(pick(field.words()));
        }
        if (field == Field.LIABILITY_LIMIT && random.nextInt(4) == 0) {
            return new Value.TimesFee(BigDecimal.TEN);
        }
        if (random.nextDouble() < wild) {
            return new Value.Quantity(new BigDecimal(pick(WILD)));
        }
        return new Value.Quantity(number(field));
    }

    private BigDecimal number(Field field) {
        boolean listed = random.nextInt(3) > 0;
        return switch (field.kind()) {
            case MONEY, LIABILITY_CAP -> listed ? listed(MONEY) : any(1_000_000);
            case PERCENT -> listed ? listed(PERCENTS) : any(100);
            case RATE -> listed ? listed(RATES) : any(1);
            case DAYS -> listed ? listed(DAYS) : any(100);
            default -> field == Field.FORECAST_CV ? listed(RATES) : listed ? listed(COUNTS) : any(1_500);
        };
    }

    private BigDecimal listed(List<String> numbers) {
        return new BigDecimal(pick(numbers));
    }

    private BigDecimal any(int most) {
        int decimals = pick(List.of(0, 1, 2, 5));
        return BigDecimal.valueOf(random.nextDouble() * most).setScale(decimals, RoundingMode.HALF_UP);
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** What a row says, to be shown beside what is wrong about it. */
    static String told(Deal deal) {
        List<String> said = new ArrayList<>();
        for (Field field : deal.answered()) {
            said.add(field + "="
                    + deal.answer(field)
                            .stated()
                            .map(value -> value instanceof Value.Quantity quantity
                                    ? quantity.amount().toPlainString()
                                    : value.toString())
                            .orElse("?"));
        }
        return String.join("; ", said);
    }
}
