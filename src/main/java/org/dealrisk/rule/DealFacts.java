package org.dealrisk.rule;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.FigureName;
import org.dealrisk.economics.Figures;
import org.dealrisk.expr.Facts;
import org.dealrisk.expr.Operand;
import org.dealrisk.model.Answer;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Field;
import org.dealrisk.model.Fields;
import org.dealrisk.model.Value;

/**
 * What is known of one deal, as the conditions of one rule ask for it.
 *
 * @param parameters the rule's thresholds
 * @param found what the first-order rules found, for a derived rule
 * @param it the field that {@code it} stands for
 * @param looked told of everything that is asked for
 */
record DealFacts(
        MergedDeal merged,
        Figures figures,
        Map<String, Parameter> parameters,
        List<Hit> found,
        Optional<Field> it,
        Looked looked)
        implements Facts {

    static DealFacts of(MergedDeal merged, Figures figures, Rule rule, List<Hit> found) {
        return new DealFacts(merged, figures, rule.parameters(), found, Optional.empty(), new Looked());
    }

    DealFacts about(Field field) {
        return new DealFacts(merged, figures, parameters, found, Optional.of(field), looked);
    }

    /** The same for whoever asks again what was asked already. */
    DealFacts again() {
        return new DealFacts(merged, figures, parameters, found, it, new Looked());
    }

    @Override
    public Operand value(String name) {
        Optional<Field> field = name.equals(Item.IT) ? it : Fields.ofPath(name);
        if (field.isPresent()) {
            return stated(field.get());
        }
        if (name.startsWith(DealVocabulary.CALC)) {
            return computed(name.substring(DealVocabulary.CALC.length()));
        }
        if (!name.startsWith(DealVocabulary.PARAM)) {
            throw new IllegalArgumentException("no fact is called " + name);
        }
        Parameter parameter = parameter(name.substring(DealVocabulary.PARAM.length()));
        return Operand.of(parameter.value().orElseThrow().doubleValue());
    }

    @Override
    public boolean missing(String name) {
        return isFigure(name) ? !known(name) : answer(name).isMissing();
    }

    @Override
    public boolean known(String name) {
        return isFigure(name)
                ? !(value(name) instanceof Operand.CannotTell)
                : answer(name).isKnown();
    }

    @Override
    public boolean unknown(String name) {
        return !isFigure(name) && answer(name).isExplicitlyUnknown();
    }

    @Override
    public Operand call(String function, List<Operand> arguments) {
        return new DealCalls(this).call(function, arguments);
    }

    Field field(String name) {
        Optional<Field> field = name.equals(Item.IT) ? it : Fields.ofPath(name);
        if (field.isEmpty()) {
            throw new IllegalArgumentException("no field " + name);
        }
        return field.get();
    }

    private Answer answer(String name) {
        return answer(field(name));
    }

    Answer answer(Field field) {
        looked.at(field);
        return merged.deal().answer(field);
    }

    private Optional<Value> given(Field field) {
        looked.at(field);
        return merged.deal().value(field);
    }

    boolean contractIsComplete() {
        looked.at(Field.CLAUSES_COMPLETE);
        return merged.contractIsComplete();
    }

    boolean lacks(ClauseType type) {
        looked.at(Field.CLAUSES_COMPLETE);
        return merged.lacks(type);
    }

    private static boolean isFigure(String name) {
        return name.startsWith(DealVocabulary.CALC) || name.startsWith(DealVocabulary.PARAM);
    }

    private Operand computed(String label) {
        Optional<ReadingCount> count = ReadingCount.ofLabel(label);
        if (count.isPresent()) {
            looked.atEverything();
            return Operand.of((double) count.get().in(merged));
        }
        looked.atFigures();
        Figure figure = figures.get(FigureName.ofLabel(label).orElseThrow());
        if (figure instanceof Figure.NotAssessable gap) {
            return new Operand.CannotTell(sorted(gap.missingInputs()), List.of());
        }
        if (figure instanceof Figure.Undefined undefined) {
            return Operand.undefined(undefined.reason());
        }
        return Operand.of(figure.toDouble().orElseThrow());
    }

    private static List<String> sorted(List<String> names) {
        String[] sorted = names.toArray(new String[0]);
        Arrays.sort(sorted);
        return List.of(sorted);
    }

    private Operand stated(Field field) {
        Optional<Value> value = given(field);
        return value.isPresent() ? operand(field, value.get()) : Operand.unknown(field.path());
    }

    private Operand operand(Field field, Value value) {
        if (value instanceof Value.TimesFee times) {
            return times(times.multiple());
        }
        Optional<Operand> operand = DealOperand.of(value);
        return operand.isPresent() ? operand.get() : Operand.unknown(field.path());
    }

    private Operand times(BigDecimal multiple) {
        Optional<Value> fee = given(Field.FEE);
        return fee.isPresent() && fee.get() instanceof Value.Quantity amount
                ? Operand.of(amount.amount().multiply(multiple).doubleValue())
                : Operand.unknown(Field.FEE.path());
    }

    /** A parameter of the pack; the checker has seen to it that there is one. */
    Parameter parameter(String name) {
        return Objects.requireNonNull(parameters.get(name), name);
    }
}
