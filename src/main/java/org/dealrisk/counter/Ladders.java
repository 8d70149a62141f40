package org.dealrisk.counter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dealrisk.clause.Harm;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.FigureName;
import org.dealrisk.model.Field;
import org.dealrisk.model.FieldKind;
import org.dealrisk.model.Value;
import org.dealrisk.verdict.Variant;

/**
 * The values that a term can be moved to, the mildest first: the thresholds of the rules where conditions
 * compare the term itself, rounded parts of it where they compare a sum, then its harmless end.
 */
final class Ladders {

    private static final Set<Field> SUMS = EnumSet.of(
            Field.FEE,
            Field.PROMISED_LEADS,
            Field.MAKE_GOOD_CAP_UNITS,
            Field.MAKE_GOOD_CAP_AMOUNT,
            Field.MAKE_GOOD_CAP_DAYS,
            Field.REQUIRED_DAYS);

    private static final Set<Field> RATES = EnumSet.of(Field.LD_DAILY_PERCENT, Field.UNIT_PENALTY_PERCENT);

    private static final Set<Field> TWO_ENDS = EnumSet.of(Field.FEE, Field.PROMISED_LEADS);

    /** Beyond twenty times the fee nobody is still talking about the same deal. */
    private static final List<String> RAISES = List.of("1.1", "1.25", "1.5", "2", "3", "5", "10", "20");

    private static final List<String> CUTS = List.of("0.9", "0.75", "0.5", "0.25", "0.1");

    /** Nobody haggles over the fourth digit. */
    private static final int DIGITS = 3;

    private final Variant base;
    private final Thresholds thresholds;

    Ladders(Variant base, Thresholds thresholds) {
        this.base = base;
        this.thresholds = thresholds;
    }

    static boolean hasTwoEnds(Field field) {
        return TWO_ENDS.contains(field);
    }

    static boolean isSteady(Field field) {
        return SUMS.contains(field);
    }

    List<Value> of(Field field, Value now) {
        List<Value> values = new ArrayList<>();
        if (SUMS.contains(field)) {
            values.addAll(parts(field, now));
        } else if (field == Field.REVISION_ROUNDS_INCLUDED) {
            values.addAll(now instanceof Value.Word ? List.of(new Value.Quantity(Terms.REVISION_ROUNDS)) : List.of());
        } else if (field == Field.EXCLUSIVITY_MINIMUM_COMMIT) {
            values.addAll(now instanceof Value.Word ? fee().stream().toList() : List.of());
        } else if (field.kind().isQuantity()) {
            values.addAll(numbers(field));
        } else if (field.kind() == FieldKind.WORD) {
            field.words().forEach(word -> values.add(0, new Value.Word(word)));
        } else {
            field.benign().ifPresent(values::add);
        }
        return values.stream()
                .distinct()
                .filter(value -> isMilder(field, value, now))
                .toList();
    }

    private boolean isMilder(Field field, Value value, Value now) {
        if (field == Field.REVISION_ROUNDS_INCLUDED || field == Field.EXCLUSIVITY_MINIMUM_COMMIT) {
            return true;
        }
        return Harm.compare(field, inMoney(value), inMoney(now))
                .or(() -> isSilent(now) ? Optional.of(-1) : Optional.empty())
                .filter(order -> order < 0)
                .isPresent();
    }

    private static boolean isSilent(Value value) {
        return value.equals(new Value.Word("silent"));
    }

    private Value inMoney(Value value) {
        return value instanceof Value.TimesFee times && fee().orElse(null) instanceof Value.Quantity fee
                ? new Value.Quantity(times.multiple().multiply(fee.amount()))
                : value;
    }

    private Optional<Value> fee() {
        return base.merged().deal().value(Field.FEE).filter(Value.Quantity.class::isInstance);
    }

    private List<Value> numbers(Field field) {
        List<Value> values = new ArrayList<>();
        for (BigDecimal threshold : thresholds.of(field)) {
            values.add(
                    field.kind() == FieldKind.LIABILITY_CAP
                            ? new Value.TimesFee(threshold)
                            : new Value.Quantity(threshold));
        }
        if (field == Field.KILL_FEE_PERCENT) {
            values.add(new Value.Quantity(Terms.KILL_FEE));
        }
        field.benign().ifPresent(values::add);
        // A rate of nothing is no penalty, and is not asked for; what harms of one is how high it is and where it ends.
        values.removeIf(value -> RATES.contains(field)
                && value instanceof Value.Quantity quantity
                && quantity.amount().signum() == 0);
        return values;
    }

    private List<Value> parts(Field field, Value now) {
        if (!(now instanceof Value.Quantity quantity) || quantity.amount().signum() <= 0) {
            return List.of();
        }
        boolean up = Thresholds.lowerIsWorse(field);
        List<Value> values = new ArrayList<>();
        BigDecimal start = quantity.amount();
        if (field == Field.PROMISED_LEADS && base.figures().get(FigureName.SAFE_PROMISE) instanceof Figure.Known safe) {
            start = start.min(safe.value().setScale(0, RoundingMode.FLOOR));
            values.add(new Value.Quantity(start));
        }
        for (String factor : up ? RAISES : CUTS) {
            values.add(new Value.Quantity(rounded(start.multiply(new BigDecimal(factor)), up)));
        }
        return values;
    }

    /** A number as people offer it, on the harmless side. */
    static BigDecimal rounded(BigDecimal value, boolean up) {
        int scale = Math.min(0, DIGITS - (value.precision() - value.scale()));
        return value.setScale(scale, up ? RoundingMode.CEILING : RoundingMode.FLOOR)
                .setScale(0, up ? RoundingMode.CEILING : RoundingMode.FLOOR);
    }

    /** The value with those of terms that the same words settle. */
    Map<Field, Value> withCompanions(Field field, Value value) {
        Map<Field, Value> to = new HashMap<>();
        to.put(field, value);
        if (value.equals(new Value.Word("capped"))) {
            to.put(Field.MAKE_GOOD_CAP_PERCENT, new Value.Quantity(smallest(Field.MAKE_GOOD_CAP_PERCENT)));
        } else if (field == Field.COMMITMENT) {
            to.put(Field.ESTIMATE_DISCLAIMER, new Value.Flag(true));
        } else if (field == Field.DEEMED_ACCEPTANCE) {
            to.put(Field.ACCEPTANCE_DAYS, new Value.Quantity(Terms.ACCEPTANCE_DAYS));
        } else if (RATES.contains(field)) {
            to.put(Field.LD_CAP_PERCENT, penaltyLimit());
        }
        return to;
    }

    /** Where a penalty ends: where it does now, if that is no more than usual. */
    private Value penaltyLimit() {
        BigDecimal usual = smallest(Field.LD_CAP_PERCENT);
        return base.merged()
                .deal()
                .answer(Field.LD_CAP_PERCENT)
                .stated()
                .filter(now ->
                        now instanceof Value.Quantity limit && limit.amount().compareTo(usual) <= 0)
                .orElse(new Value.Quantity(usual));
    }

    /** The largest limit that no rule calls large. */
    private BigDecimal smallest(Field limit) {
        return thresholds.of(limit).stream()
                .filter(value -> value.signum() > 0)
                .min(BigDecimal::compareTo)
                .orElse(BigDecimal.TEN);
    }
}
