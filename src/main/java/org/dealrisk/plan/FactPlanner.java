package org.dealrisk.plan;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dealrisk.economics.DealEconomics;
import org.dealrisk.economics.FigureName;
import org.dealrisk.expr.Expr;
import org.dealrisk.expr.Operand;
import org.dealrisk.expr.Type;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Field;
import org.dealrisk.model.FieldKind;
import org.dealrisk.model.Fields;
import org.dealrisk.model.Value;
import org.dealrisk.rule.DealOperand;
import org.dealrisk.rule.Item;
import org.dealrisk.rule.Parameter;
import org.dealrisk.rule.ReadingCount;
import org.jspecify.annotations.Nullable;

/** What the names in the conditions of one rule stand for. */
final class FactPlanner {

    private static final String CALC = "calc.";
    private static final String PARAM = "param.";

    private static final Set<FigureName> OF_DELIVERY = Collections.unmodifiableSet(EnumSet.of(
            FigureName.SHORTFALL_PROBABILITY,
            FigureName.EXPECTED_SHORTFALL,
            FigureName.SAFE_PROMISE,
            FigureName.EXPECTED_MAKE_GOOD,
            FigureName.P95_MAKE_GOOD,
            FigureName.EXPECTED_LOSS,
            FigureName.RISK_ADJUSTED_MARGIN,
            FigureName.TAIL_LOSS));

    private final Shape shape;
    private final Slots slots;
    private final Reads reads;
    private final Map<String, Parameter> parameters;
    private final Optional<Field> it;

    FactPlanner(Shape shape, Slots slots, Reads reads, Map<String, Parameter> parameters, Optional<Field> it) {
        this.shape = shape;
        this.slots = slots;
        this.reads = reads;
        this.parameters = parameters;
        this.it = it;
    }

    /** How much work a name may take: 0 for what was read, 1 for a sum, 2 for one over all that may be delivered. */
    static int effort(String name) {
        boolean sum = name.startsWith(CALC);
        boolean overAll = sum
                && FigureName.ofLabel(name.substring(CALC.length()))
                        .filter(OF_DELIVERY::contains)
                        .isPresent();
        return overAll ? 2 : sum ? 1 : 0;
    }

    Node value(String name, Type type) {
        if (name.startsWith(PARAM)) {
            return Amount.settled(parameter(name.substring(PARAM.length())));
        }
        if (name.startsWith(CALC)) {
            return computed(name.substring(CALC.length()));
        }
        Field field = field(name);
        reads.add(field);
        if (!shape.mayAnswer(field)) {
            return settled(field, type);
        }
        int slot = slots.of(field);
        if (type == Type.BOOL) {
            return flag(field, slot);
        }
        return type == Type.NUMBER ? number(field, slot) : other(field, slot);
    }

    /** Whether a fact is missing, known or said to be unknown. */
    Condition presence(Expr.Question question, String name) {
        if (name.startsWith(PARAM)) {
            return Condition.settled(question == Expr.Question.KNOWN);
        }
        if (name.startsWith(CALC)) {
            return presence(question, computed(name.substring(CALC.length())));
        }
        Field field = field(name);
        reads.add(field);
        if (!shape.mayAnswer(field)) {
            return Condition.settled(Condition.FALSE);
        }
        int slot = slots.of(field);
        return switch (question) {
            case MISSING -> facts -> Condition.of(facts.answer(slot).isMissing());
            case KNOWN -> facts -> Condition.of(facts.answer(slot) instanceof Answer.Known);
            case UNKNOWN -> facts -> Condition.of(facts.answer(slot) instanceof Answer.Unknown);
        };
    }

    private static Condition presence(Expr.Question question, Amount figure) {
        return switch (question) {
            case MISSING -> facts -> Condition.of(Double.isNaN(figure.of(facts)));
            case KNOWN -> facts -> Condition.of(!Double.isNaN(figure.of(facts)));
            case UNKNOWN -> Condition.settled(Condition.FALSE);
        };
    }

    Field field(String name) {
        return name.equals(Item.IT) ? it.orElseThrow() : Fields.ofPath(name).orElseThrow();
    }

    /** The field that a name stands for; empty for a threshold and for what is computed. */
    Optional<Field> fieldNamed(String name) {
        return name.startsWith(PARAM) || name.startsWith(CALC) ? Optional.empty() : Optional.of(field(name));
    }

    /** The name of something computed, without what all such names begin with; empty for any other name. */
    static Optional<String> computedLabel(String name) {
        return name.startsWith(CALC) ? Optional.of(name.substring(CALC.length())) : Optional.empty();
    }

    /** What conditions see where a field is not known; null for nothing. */
    static @Nullable Object standard(Field field) {
        return field.standard().map(FactPlanner::plain).orElse(null);
    }

    static int standardFlag(Field field) {
        return field.standard().orElse(null) instanceof Value.Flag flag ? Condition.of(flag.yes()) : Condition.OPEN;
    }

    static double standardNumber(Field field) {
        return field.standard().orElse(null) instanceof Value.Quantity quantity
                ? quantity.amount().doubleValue()
                : Double.NaN;
    }

    private double parameter(String name) {
        return Optional.ofNullable(parameters.get(name))
                .flatMap(Parameter::value)
                .orElseThrow()
                .doubleValue();
    }

    private Amount computed(String label) {
        Optional<ReadingCount> count = ReadingCount.ofLabel(label);
        if (count.isPresent()) {
            ReadingCount counted = count.get();
            reads.addEverything();
            return facts -> counted.in(facts.merged());
        }
        FigureName figure = FigureName.ofLabel(label).orElseThrow();
        reads.addAll(DealEconomics.inputs());
        return facts -> facts.figure(figure);
    }

    /** What holds for a field that no deal answers. */
    private static Node settled(Field field, Type type) {
        @Nullable Object standard = standard(field);
        if (type == Type.BOOL) {
            return Condition.settled(standard instanceof Boolean yes ? Condition.of(yes) : Condition.OPEN);
        }
        return type == Type.NUMBER
                ? Amount.settled(standard instanceof Double number ? number : Double.NaN)
                : Term.settled(standard);
    }

    private static Condition flag(Field field, int slot) {
        int standard = standardFlag(field);
        return facts -> facts.stated(slot) instanceof Value.Flag flag ? Condition.of(flag.yes()) : standard;
    }

    private Amount number(Field field, int slot) {
        double standard = standardNumber(field);
        int fee = feeOf(field);
        return facts -> {
            Value value = facts.stated(slot);
            if (value instanceof Value.Quantity quantity) {
                return quantity.amount().doubleValue();
            }
            return value instanceof Value.TimesFee times ? times(facts, times, fee) : standard;
        };
    }

    private Term other(Field field, int slot) {
        @Nullable Object standard = standard(field);
        int fee = feeOf(field);
        return facts -> {
            Value value = facts.stated(slot);
            if (value instanceof Value.Word word) {
                return word.word();
            }
            if (value instanceof Value.Quantity quantity) {
                return quantity.amount().doubleValue();
            }
            if (value instanceof Value.TimesFee times) {
                double amount = times(facts, times, fee);
                return Double.isNaN(amount) ? null : (Object) amount;
            }
            return value == null ? standard : plain(value);
        };
    }

    /** Where the fee stands, for a limit that may be stated in fees. */
    private int feeOf(Field field) {
        if (field.kind() != FieldKind.LIABILITY_CAP) {
            return 0;
        }
        reads.add(Field.FEE);
        return slots.of(Field.FEE);
    }

    private static double times(RowFacts facts, Value.TimesFee times, int fee) {
        return facts.stated(fee) instanceof Value.Quantity quantity
                ? quantity.amount().multiply(times.multiple()).doubleValue()
                : Double.NaN;
    }

    /** A value as conditions see it; null for one that they can only ask to be known or not. */
    static @Nullable Object plain(Value value) {
        return DealOperand.of(value).map(FactPlanner::bare).orElse(null);
    }

    /** What an operand holds. */
    static Object bare(Operand operand) {
        if (operand instanceof Operand.Num num) {
            return num.value();
        }
        if (operand instanceof Operand.Bool bool) {
            return bool.value();
        }
        return operand instanceof Operand.ListOf list
                ? list.elements().stream().map(FactPlanner::bare).toList()
                : ((Operand.Str) operand).value();
    }
}
