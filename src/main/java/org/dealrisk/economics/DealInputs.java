package org.dealrisk.economics;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.jspecify.annotations.Nullable;

/** The fields of one deal as figures. For one thread. */
final class DealInputs implements RemedyTerms {

    /** The fields behind value, cost and delivery. */
    static final Set<Field> OF_THE_PROMISE = Collections.unmodifiableSet(EnumSet.of(
            Field.FEE,
            Field.PROMISED_LEADS,
            Field.AVERAGE_ORDER_VALUE,
            Field.ENTRY_ORDER_VALUE,
            Field.LEAD_VALIDITY_RATE,
            Field.CLOSE_RATE,
            Field.ORDERS_PER_CUSTOMER,
            Field.CLIENT_GROSS_MARGIN,
            Field.PLANNED_SPEND,
            Field.UNIT_COST,
            Field.FIXED_COST,
            Field.LABOUR_HOURS,
            Field.HOURLY_COST,
            Field.EXPECTED_UNITS,
            Field.FORECAST_CV,
            Field.HISTORY_UNITS));

    /** What a make-good rests on besides. */
    static final Set<Field> OF_MAKE_GOOD = Collections.unmodifiableSet(EnumSet.of(
            Field.MAKE_GOOD,
            Field.MAKE_GOOD_CAP_UNITS,
            Field.MAKE_GOOD_CAP_AMOUNT,
            Field.MAKE_GOOD_CAP_PERCENT,
            Field.MAKE_GOOD_CAP_DAYS,
            Field.CAMPAIGN_DAYS));

    /** Every field that any sum may look at. */
    static final Set<Field> ALL = union(
            OF_THE_PROMISE,
            OF_MAKE_GOOD,
            EnumSet.of(
                    Field.LIST_PRICE,
                    Field.REMEDY,
                    Field.UNIT_PENALTY_PERCENT,
                    Field.LD_DAILY_PERCENT,
                    Field.LD_CAP_PERCENT,
                    Field.REVISION_ROUNDS_ACTUAL,
                    Field.REVISION_ROUNDS_INCLUDED,
                    Field.HOURS_PER_ROUND,
                    Field.UPFRONT_PERCENT,
                    Field.NET_DAYS,
                    Field.FINANCING_RATE,
                    Field.QUANTITY,
                    Field.NORMAL_DAYS,
                    Field.REQUIRED_DAYS,
                    Field.CLIENT_APPROVAL_DAYS,
                    Field.LIABILITY_LIMIT));

    private static final List<Figure> MISSING = Arrays.stream(Field.values())
            .map(field -> Figure.missing(field.path()))
            .toList();

    private final Deal deal;
    private final @Nullable Figure[] figures = new @Nullable Figure[MISSING.size()];
    private final Set<Field> read = EnumSet.noneOf(Field.class);

    DealInputs(Deal deal) {
        this.deal = deal;
    }

    /** What stands for the number of a field that nobody filled in. */
    static Figure missing(Field field) {
        return MISSING.get(field.ordinal());
    }

    /** Every field that was asked for so far. */
    Set<Field> read() {
        return Collections.unmodifiableSet(read);
    }

    @Override
    public Figure of(Field field) {
        Figure figure = figures[field.ordinal()];
        if (figure == null) {
            read.add(field);
            figure = figure(field, deal.value(field));
            figures[field.ordinal()] = figure;
        }
        return figure;
    }

    /** The number that was stated, whatever the field's standard value. */
    Figure stated(Field field) {
        return figure(field, answer(field).stated());
    }

    @Override
    public boolean isExplicitlyUnknown(Field field) {
        return answer(field).isExplicitlyUnknown();
    }

    @Override
    public Optional<Figure> line(Field field) {
        Answer answer = answer(field);
        return answer.isKnown() || answer.isExplicitlyUnknown() ? Optional.of(stated(field)) : Optional.empty();
    }

    /** The multiple of the fee that a field states; empty when it states anything else. */
    Optional<Figure> timesFee(Field field) {
        return value(field)
                .filter(Value.TimesFee.class::isInstance)
                .map(value -> Figure.of(((Value.TimesFee) value).multiple()));
    }

    List<BigDecimal> numbers(Field field) {
        return value(field)
                .filter(Value.Quantities.class::isInstance)
                .map(value -> ((Value.Quantities) value).amounts())
                .orElse(List.of());
    }

    @Override
    public boolean isWord(Field field, String word) {
        return value(field).orElse(null) instanceof Value.Word found
                && found.word().equals(word);
    }

    @Override
    public boolean isKnown(Field field) {
        return answer(field).isKnown();
    }

    @SafeVarargs
    private static Set<Field> union(Set<Field>... parts) {
        Set<Field> all = EnumSet.noneOf(Field.class);
        for (Set<Field> part : parts) {
            all.addAll(part);
        }
        return Collections.unmodifiableSet(all);
    }

    private Answer answer(Field field) {
        read.add(field);
        return deal.answer(field);
    }

    private Optional<Value> value(Field field) {
        read.add(field);
        return deal.value(field);
    }

    private Figure figure(Field field, Optional<Value> given) {
        Value value = given.orElse(null);
        if (value instanceof Value.Quantity quantity) {
            return Figure.of(quantity.amount());
        }
        if (value instanceof Value.TimesFee times) {
            return of(Field.FEE).times(Figure.of(times.multiple()));
        }
        return value instanceof Value.Word word
                ? Figure.undefined(field.path() + Figure.IS + word.word())
                : missing(field);
    }
}
