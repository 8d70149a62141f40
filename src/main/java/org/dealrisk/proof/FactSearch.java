package org.dealrisk.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.dealrisk.expr.Evaluation;
import org.dealrisk.expr.Expr;
import org.dealrisk.expr.Expression;
import org.dealrisk.expr.Operand;
import org.dealrisk.expr.Operator;
import org.dealrisk.expr.Type;
import org.dealrisk.model.Field;
import org.dealrisk.proof.Sketch.Choice;
import org.dealrisk.rule.Parameter;

/**
 * Looks for facts under which some conditions come out as hope: starts anywhere, then changes one
 * fact after the other to what serves best, and starts anew where that leads no further. What it finds
 * is so; that it finds nothing proves nothing, but it has then tried {@link #tried} sets of facts.
 * The same conditions always give the same answer.
 */
final class FactSearch {

    /** Enough starts where finding nothing is reported. */
    static final int THOROUGH = 30;

    /** Enough starts where finding something is reported, and nothing is what most rules give. */
    static final int QUICK = 6;

    private static final int SWEEPS = 4;
    private static final int CHOICES = 24;

    private final Map<String, Parameter> parameters;
    private final Optional<Field> it;
    private int tried;

    FactSearch(Map<String, Parameter> parameters, Optional<Field> it) {
        this.parameters = parameters;
        this.it = it;
    }

    /** A condition, and how it should come out. */
    record Wish(Expression condition, Hope hope) {}

    /** How a condition should come out. */
    enum Hope {
        TRUE,
        FALSE,
        /** False, or cannot be told. */
        NOT_TRUE,
        /** True, or cannot be told. */
        NOT_FALSE;

        boolean metBy(Operand value) {
            return switch (this) {
                case TRUE -> value.equals(Operand.TRUE);
                case FALSE -> value.equals(Operand.FALSE);
                case NOT_TRUE -> !value.equals(Operand.TRUE);
                case NOT_FALSE -> !value.equals(Operand.FALSE);
            };
        }

        /** What to hope of an expression for its negation to come out as hoped. */
        Hope negated() {
            return switch (this) {
                case TRUE -> FALSE;
                case FALSE -> TRUE;
                case NOT_TRUE -> NOT_FALSE;
                case NOT_FALSE -> NOT_TRUE;
            };
        }

        /** Whether every operand of a junction has to come out so, and not just one. */
        boolean wantsAll(Operator junction) {
            return (junction == Operator.AND) == (this == TRUE || this == NOT_FALSE);
        }
    }

    /** How many sets of facts all searches have looked at so far. */
    int tried() {
        return tried;
    }

    /** Facts under which every wish comes true. */
    Optional<Sketch> find(List<Wish> wishes, int starts) {
        List<Expression> conditions = wishes.stream().map(Wish::condition).toList();
        Map<String, List<Choice>> choices = Choices.of(conditions, parameters, it);
        Random random =
                new Random(conditions.stream().map(Expression::text).toList().hashCode());
        for (int start = 0; start < starts; start++) {
            Sketch sketch = new Sketch(parameters, it);
            choices.forEach((variable, all) -> sketch.choose(variable, all.get(random.nextInt(all.size()))));
            if (climb(sketch, wishes, choices, random)) {
                return Optional.of(sketch);
            }
        }
        return Optional.empty();
    }

    private boolean climb(Sketch sketch, List<Wish> wishes, Map<String, List<Choice>> choices, Random random) {
        double score = score(wishes, sketch);
        for (int sweep = 0; sweep < SWEEPS && score < wishes.size(); sweep++) {
            List<String> variables = new ArrayList<>(choices.keySet());
            Collections.shuffle(variables, random);
            double before = score;
            for (String variable : variables) {
                score = improve(sketch, variable, choices.getOrDefault(variable, List.of()), wishes, score, random);
            }
            if (score <= before && sweep > 0) {
                break;
            }
        }
        return wishes.stream().allMatch(wish -> isTrue(wish, sketch));
    }

    /** Gives one fact the choice that serves best, of those equal to what it has another one by chance. */
    private double improve(
            Sketch sketch, String variable, List<Choice> choices, List<Wish> wishes, double score, Random random) {
        List<Choice> order = new ArrayList<>(choices);
        Collections.shuffle(order, random);
        Choice best = sketch.chosen(variable);
        double top = score;
        for (Choice choice : order.subList(0, Math.min(CHOICES, order.size()))) {
            sketch.choose(variable, choice);
            double found = score(wishes, sketch);
            if (found > top || (found == top && random.nextInt(4) == 0)) {
                top = found;
                best = choice;
            }
            if (top >= wishes.size()) {
                break;
            }
        }
        sketch.choose(variable, best);
        return top;
    }

    private static boolean isTrue(Wish wish, Sketch sketch) {
        return wish.hope().metBy(Evaluation.value(wish.condition(), sketch));
    }

    private double score(List<Wish> wishes, Sketch sketch) {
        tried++;
        double score = 0;
        for (Wish wish : wishes) {
            score += score(wish.condition().root(), wish.hope(), wish.condition(), sketch);
        }
        return score;
    }

    /** How near an expression comes to what is hoped of it, 0 to 1; 1 when it has it. */
    private static double score(Expr expr, Hope hope, Expression whole, Sketch sketch) {
        if (expr instanceof Expr.Not not) {
            return score(not.operand(), hope.negated(), whole, sketch);
        }
        if (expr instanceof Expr.Junction junction) {
            return junction(junction, hope, whole, sketch);
        }
        if (expr instanceof Expr.LetName name && name.type() == Type.BOOL) {
            Expr root = whole.lets().stream()
                    .filter(let -> let.name().equals(name.name()))
                    .findFirst()
                    .orElseThrow()
                    .root();
            return score(root, hope, whole, sketch);
        }
        if (expr instanceof Expr.Conditional choice && choice.type() == Type.BOOL && isPlain(hope)) {
            double then =
                    score(choice.condition(), Hope.TRUE, whole, sketch) + score(choice.then(), hope, whole, sketch);
            double otherwise = score(choice.condition(), Hope.FALSE, whole, sketch)
                    + score(choice.otherwise(), hope, whole, sketch);
            return Math.max(then, otherwise) / 2;
        }
        Operand value = Evaluation.value(new Expression(whole.text(), expr, whole.lets()), sketch);
        return hope.metBy(value) ? 1 : 0;
    }

    private static boolean isPlain(Hope hope) {
        return hope == Hope.TRUE || hope == Hope.FALSE;
    }

    private static double junction(Expr.Junction junction, Hope hope, Expression whole, Sketch sketch) {
        boolean all = hope.wantsAll(junction.operator());
        double sum = 0;
        double best = 0;
        for (Expr part : junction.operands()) {
            double score = score(part, hope, whole, sketch);
            sum += score;
            best = Math.max(best, score);
        }
        return all ? sum / junction.operands().size() : best;
    }
}
