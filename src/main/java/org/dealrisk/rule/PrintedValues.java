package org.dealrisk.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.FigureName;
import org.dealrisk.expr.Evaluation;
import org.dealrisk.expr.Expression;
import org.dealrisk.expr.Operand;
import org.dealrisk.model.Field;
import org.dealrisk.model.Fields;
import org.dealrisk.model.Remark;
import org.dealrisk.text.Messages;
import org.dealrisk.unit.PrintedNumbers;

/** Prints the values that the texts of a rule ask for, in one language. */
final class PrintedValues {

    /** In the texts of a rule that looks at fields in turn: the value of the field. */
    static final String IT_VALUE = "it.value";

    /** In the texts of a gathered rule: the labels of all the fields. */
    static final String ITEMS = "items";

    /** In the texts of a rule that looks at fields in turn: the value as it was written, where that is odd. */
    static final String IT_WRITTEN = "it.written";

    /** The fields on which form and contract differ, each with both values. */
    static final String CONFLICTS = "conflicts";

    /** The forms a template may ask for. */
    static final List<String> FORMS = List.of("money", "percent", "rate", "times", "count", "days", "number");

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private final Hit hit;
    private final DealFacts facts;
    private final PrintedFields fields;

    PrintedValues(Hit hit, DealFacts facts, Messages messages) {
        this.hit = hit;
        this.facts = facts;
        this.fields = new PrintedFields(messages);
    }

    /** The value a template asks for; empty when it is not known. */
    Optional<String> print(Template.Request request) {
        String name = request.name();
        if (name.equals(ITEMS)) {
            return Optional.of(
                    fields.join(hit.subjects().stream().map(fields::label).toList()));
        }
        if (name.equals(CONFLICTS)) {
            return Optional.of(fields.join(
                    facts.merged().conflicts().stream().map(fields::conflict).toList()));
        }
        if (name.equals(IT_WRITTEN)) {
            return facts.merged().deal().remarks().stream()
                    .filter(remark -> hit.subjects().contains(remark.field()))
                    .map(Remark::text)
                    .findFirst();
        }
        if (name.equals(Item.IT)) {
            return hit.subjects().stream().findFirst().map(fields::label);
        }
        if (name.equals(IT_VALUE)) {
            return hit.subjects().stream().findFirst().flatMap(field -> field(field, request.form()));
        }
        if (name.startsWith(DealVocabulary.PARAM)) {
            return parameter(name.substring(DealVocabulary.PARAM.length()), request.form());
        }
        if (name.startsWith(DealVocabulary.CALC)) {
            return computed(name.substring(DealVocabulary.CALC.length()), request.form());
        }
        Optional<Field> field = Fields.ofPath(name);
        return field.isPresent() ? field(field.get(), request.form()) : let(request);
    }

    private Optional<String> field(Field field, Optional<String> form) {
        return facts.merged().deal().value(field).map(value -> fields.value(field, value, form));
    }

    private Optional<String> computed(String label, Optional<String> form) {
        Optional<ReadingCount> count = ReadingCount.ofLabel(label);
        if (count.isPresent()) {
            return Optional.of(PrintedNumbers.count(count.get().in(facts.merged())));
        }
        FigureName name = FigureName.ofLabel(label).orElseThrow();
        Figure figure = facts.figures().get(name);
        if (figure instanceof Figure.Known known) {
            return Optional.of(fields.number(readable(known.value(), name), form.orElse(formOf(name))));
        }
        return figure instanceof Figure.Infinite infinite ? Optional.of(infinite.toString()) : Optional.empty();
    }

    /**
     * A computed number as a person would say it: from a thousand on without decimals, and shares to a
     * tenth of a percent. Exact figures are for machines; an estimate with six digits claims too much.
     */
    private static BigDecimal readable(BigDecimal value, FigureName name) {
        boolean large = value.abs().compareTo(THOUSAND) >= 0;
        boolean wholePercents =
                name.unit() == FigureName.Unit.SHARE && value.abs().compareTo(HUNDREDTH) >= 0;
        if (large || name.unit() == FigureName.Unit.COUNT) {
            return value.setScale(0, RoundingMode.HALF_UP);
        }
        // Below a tenth the next digit tells on which side of a threshold the share lies.
        int decimals = value.abs().compareTo(TENTH) >= 0 ? 3 : 4;
        return wholePercents ? value.setScale(decimals, RoundingMode.HALF_UP) : value;
    }

    private Optional<String> parameter(String name, Optional<String> form) {
        Parameter parameter = facts.parameters().get(name);
        return parameter == null
                ? Optional.empty()
                : parameter.value().map(value -> fields.number(value, form.orElse(formOf(parameter))));
    }

    private Optional<String> let(Template.Request request) {
        Expression expression = hit.rule().lets().get(request.name());
        if (expression == null) {
            return Optional.empty();
        }
        Operand operand = Evaluation.value(expression, facts);
        if (operand instanceof Operand.Num number) {
            return Optional.of(
                    Double.isInfinite(number.value())
                            ? number.value() > 0 ? "∞" : "-∞"
                            : letNumber(
                                    BigDecimal.valueOf(number.value()),
                                    request.form().orElse("number")));
        }
        return operand instanceof Operand.Str text ? Optional.of(text.value()) : Optional.empty();
    }

    private String letNumber(BigDecimal value, String form) {
        boolean percent = form.equals("percent") && value.abs().compareTo(BigDecimal.ONE) >= 0;
        return fields.number(percent ? value.setScale(1, RoundingMode.HALF_UP) : value, form);
    }

    private static String formOf(FigureName name) {
        return switch (name.unit()) {
            case PERCENT -> "percent";
            case SHARE -> "rate";
            case TIMES -> "times";
            case MONEY -> "money";
            case COUNT -> "number";
        };
    }

    /** By the unit that the pack states; a unit of the author's own prints as a plain number. */
    private static String formOf(Parameter parameter) {
        return switch (parameter.unit()) {
            case "percent", "times", "days", "money" -> parameter.unit();
            case "share", "rate", "probability" -> "rate";
            default -> "number";
        };
    }
}
