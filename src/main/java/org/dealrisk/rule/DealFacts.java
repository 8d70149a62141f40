package org.dealrisk.rule;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.clause.ReadClause;
import org.dealrisk.clause.Wording;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.FigureName;
import org.dealrisk.economics.Figures;
import org.dealrisk.expr.Facts;
import org.dealrisk.expr.Operand;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Clause;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Field;
import org.dealrisk.model.Fields;
import org.dealrisk.model.Remark;
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
        return switch (function) {
            case Functions.CLAUSE -> clause(type(arguments, 0));
            case Functions.LACKS -> Operand.of(lacks(type(arguments, 0)));
            case Functions.CLAUSE_BY -> clauseBy(arguments);
            case Functions.FINDINGS -> Operand.of((double) findings(arguments));
            case Functions.WORDING -> Operand.of(worded(wording(arguments)));
            case Functions.WRITTEN -> Operand.of(written(field(text(arguments, 0)), text(arguments, 1)));
            case Functions.REACHES -> Operand.of(Stage.reaches(text(arguments, 0), text(arguments, 1)));
            case Functions.AT_LEAST -> atLeast(number(arguments, 0), text(arguments, 1));
            default -> throw new IllegalArgumentException("no function " + function);
        };
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

    private Answer answer(Field field) {
        looked.at(field);
        return merged.deal().answer(field);
    }

    private Optional<Value> given(Field field) {
        looked.at(field);
        return merged.deal().value(field);
    }

    private boolean contractIsComplete() {
        looked.at(Field.CLAUSES_COMPLETE);
        return merged.contractIsComplete();
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

    private Operand clause(ClauseType type) {
        looked.at(type);
        if (merged.carries(type)) {
            return Operand.TRUE;
        }
        return contractIsComplete() ? Operand.FALSE : clausesOpen();
    }

    /** What is missing to rule a clause out: the clauses, or the word that they are all there are. */
    private Operand clausesOpen() {
        boolean given = answer(Field.CLAUSE_LIST).isKnown();
        return Operand.unknown((given ? Field.CLAUSES_COMPLETE : Field.CLAUSE_LIST).path());
    }

    /** The whole contract is there, no clause carries the type, and nobody filled in what it would say. */
    private boolean lacks(ClauseType type) {
        looked.at(type);
        return contractIsComplete()
                && !merged.carries(type)
                && type.feeds().stream().allMatch(field -> answer(field) instanceof Answer.NotFilledIn);
    }

    private Operand clauseBy(List<Operand> arguments) {
        looked.at(type(arguments, 0));
        Clause.Author author = Clause.Author.valueOf(text(arguments, 1).toUpperCase(Locale.ROOT));
        List<ReadClause> candidates = merged.carrying(type(arguments, 0)).stream()
                .filter(clause -> sets(clause, arguments))
                .toList();
        if (candidates.stream().anyMatch(clause -> clause.clause().draftedBy() == author)) {
            return Operand.TRUE;
        }
        boolean authorOpen = candidates.stream().anyMatch(c -> c.clause().draftedBy() == Clause.Author.UNKNOWN);
        return authorOpen || !contractIsComplete() ? clausesOpen() : Operand.FALSE;
    }

    /** Whether the clause says something about every parameter asked for. */
    private static boolean sets(ReadClause clause, List<Operand> arguments) {
        for (int i = 2; i < arguments.size(); i++) {
            Field field = type(arguments, 0).params().get(text(arguments, i));
            if (field == null || !clause.said().containsKey(field)) {
                return false;
            }
        }
        return true;
    }

    private boolean worded(Wording wording) {
        looked.atWriting();
        return !merged.phrases(wording).isEmpty();
    }

    private boolean written(Field field, String remark) {
        looked.atWriting();
        for (Remark found : merged.deal().remarks()) {
            if (found.field() == field
                    && Functions.REMARKS.get(found.kind().ordinal()).equals(remark)) {
                return true;
            }
        }
        return false;
    }

    private long findings(List<Operand> arguments) {
        Severity least = Severity.ofLabel(text(arguments, 0)).orElseThrow();
        long count = 0;
        for (Hit hit : found) {
            boolean routed = arguments.size() < 2 || hit.rule().route().label().equals(text(arguments, 1));
            count += routed && hit.severity().atLeast(least) ? 1 : 0;
        }
        return count;
    }

    private Operand atLeast(double amount, String parameter) {
        looked.at(Field.CURRENCY_CODE);
        Optional<String> currency = merged.deal().text(Field.CURRENCY_CODE);
        // Without a figure for the currency the deal is taken as large enough: the careful side.
        return currency.map(parameter(parameter).byCurrency()::get)
                .map(least -> Operand.of(amount >= least.doubleValue()))
                .orElse(Operand.TRUE);
    }

    /** A parameter of the pack; the checker has seen to it that there is one. */
    private Parameter parameter(String name) {
        return Objects.requireNonNull(parameters.get(name), name);
    }

    private static ClauseType type(List<Operand> arguments, int index) {
        return ClauseType.ofLabel(text(arguments, index)).orElseThrow();
    }

    private static Wording wording(List<Operand> arguments) {
        return Wording.ofLabel(text(arguments, 0)).orElseThrow();
    }

    private static String text(List<Operand> arguments, int index) {
        return ((Operand.Str) arguments.get(index)).value();
    }

    private static double number(List<Operand> arguments, int index) {
        return ((Operand.Num) arguments.get(index)).value();
    }
}
