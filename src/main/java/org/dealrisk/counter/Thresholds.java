package org.dealrisk.counter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.dealrisk.expr.Expr;
import org.dealrisk.expr.Expression;
import org.dealrisk.expr.Operand;
import org.dealrisk.expr.Operator;
import org.dealrisk.model.Direction;
import org.dealrisk.model.Field;
import org.dealrisk.model.FieldKind;
import org.dealrisk.model.Fields;
import org.dealrisk.rule.Item;
import org.dealrisk.rule.Parameter;
import org.dealrisk.rule.Route;
import org.dealrisk.rule.Rule;
import org.dealrisk.rule.RulePack;
import org.dealrisk.rule.Tier;

/**
 * The numbers from which the rules of a pack judge a term more mildly, as far as their conditions compare
 * it with one. Immutable.
 */
final class Thresholds {

    private static final String PARAM = "param.";
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Figures that are a term in another unit; their thresholds are its own. */
    private static final Map<String, Field> FIGURES = Map.of(
            "calc.make_good_cap_percent", Field.MAKE_GOOD_CAP_PERCENT,
            "calc.liability_cap_multiple", Field.LIABILITY_LIMIT);

    private final Map<Field, TreeSet<BigDecimal>> byField = new EnumMap<>(Field.class);

    private Thresholds() {}

    static Thresholds of(RulePack pack) {
        Thresholds thresholds = new Thresholds();
        // What makes a figure implausible is no term to be moved.
        pack.rules().stream()
                .filter(rule -> pack.isOn(rule) && rule.route() != Route.DATA)
                .forEach(thresholds::add);
        return thresholds;
    }

    /** The values at which conditions on the field stop to hold, the mildest change first. */
    List<BigDecimal> of(Field field) {
        List<BigDecimal> values = new ArrayList<>(byField.getOrDefault(field, new TreeSet<>()));
        if (!lowerIsWorse(field)) {
            values.sort(Comparator.reverseOrder());
        }
        return values;
    }

    static boolean lowerIsWorse(Field field) {
        return field.direction() == Direction.LOWER_IS_WORSE;
    }

    private void add(Rule rule) {
        for (Tier tier : rule.tiers()) {
            add(tier.condition(), rule, Optional.empty());
        }
        for (Item item : rule.items()) {
            item.tiers().forEach(tier -> add(tier.condition(), rule, Optional.of(item.field())));
        }
    }

    private void add(Expression expression, Rule rule, Optional<Field> it) {
        walk(expression.root(), rule, it);
        expression.lets().forEach(let -> walk(let.root(), rule, it));
    }

    private void walk(Expr expr, Rule rule, Optional<Field> it) {
        if (expr instanceof Expr.Comparison comparison) {
            compared(comparison.left(), comparison.operator(), comparison.right(), rule, it);
            compared(comparison.right(), mirrored(comparison.operator()), comparison.left(), rule, it);
        }
        expr.parts().forEach(part -> walk(part, rule, it));
    }

    private void compared(Expr term, Operator operator, Expr number, Rule rule, Optional<Field> it) {
        Optional<Field> field = field(term, it);
        Optional<BigDecimal> threshold = number(number, rule);
        if (field.isPresent() && threshold.isPresent()) {
            harmless(field.get(), operator, threshold.get())
                    .ifPresent(value -> byField.computeIfAbsent(field.get(), key -> new TreeSet<>())
                            .add(value));
        }
    }

    /** The first value on the harmless side of a comparison that harm makes true. */
    private static Optional<BigDecimal> harmless(Field field, Operator operator, BigDecimal threshold) {
        boolean lower = lowerIsWorse(field);
        return switch (operator) {
            case GREATER -> lower ? Optional.empty() : Optional.of(threshold);
            case LESS -> lower ? Optional.of(threshold) : Optional.empty();
            case AT_LEAST -> lower ? Optional.empty() : Optional.of(beside(field, threshold, false));
            case AT_MOST -> lower ? Optional.of(beside(field, threshold, true)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The next number that people would write: a whole one, or half of one that is itself a fraction. */
    private static BigDecimal beside(Field field, BigDecimal threshold, boolean up) {
        boolean fraction = field.kind() != FieldKind.COUNT && threshold.compareTo(BigDecimal.ONE) <= 0;
        BigDecimal step = fraction ? threshold.multiply(HALF) : BigDecimal.ONE;
        return up ? threshold.add(step) : threshold.subtract(step).max(BigDecimal.ZERO);
    }

    private static Optional<Field> field(Expr expr, Optional<Field> it) {
        if (expr instanceof Expr.AsNumber number) {
            return field(number.operand(), it);
        }
        if (!(expr instanceof Expr.Name name)) {
            return Optional.empty();
        }
        if (name.name().equals(Item.IT)) {
            return it;
        }
        Optional<Field> figure = Optional.ofNullable(FIGURES.get(name.name()));
        return figure.isPresent() ? figure : Fields.ofPath(name.name());
    }

    private static Optional<BigDecimal> number(Expr expr, Rule rule) {
        if (expr instanceof Expr.Literal literal && literal.value() instanceof Operand.Num number) {
            return Optional.of(BigDecimal.valueOf(number.value()));
        }
        return expr instanceof Expr.Name name && name.name().startsWith(PARAM)
                ? Optional.ofNullable(rule.parameters().get(name.name().substring(PARAM.length())))
                        .flatMap(Parameter::value)
                : Optional.empty();
    }

    private static Operator mirrored(Operator operator) {
        return switch (operator) {
            case GREATER -> Operator.LESS;
            case LESS -> Operator.GREATER;
            case AT_LEAST -> Operator.AT_MOST;
            case AT_MOST -> Operator.AT_LEAST;
            default -> operator;
        };
    }
}
