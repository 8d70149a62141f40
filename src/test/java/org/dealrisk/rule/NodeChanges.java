package org.dealrisk.rule;

import java.util.ArrayList;
import java.util.List;
import org.dealrisk.expr.Expr;
import org.dealrisk.expr.Operator;
import org.dealrisk.expr.Type;

/** What else an author could have written in the place of one node of a condition. */
final class NodeChanges {

    private NodeChanges() {}

    /** The nodes that may stand in the place of this one, in an order that depends on its kind alone. */
    static List<Expr> of(Expr node) {
        if (node instanceof Expr.Comparison c) {
            return operators(c.operator()).stream()
                    .<Expr>map(other -> new Expr.Comparison(c.extent(), other, c.left(), c.right()))
                    .toList();
        }
        if (node instanceof Expr.Junction j) {
            return junctions(j);
        }
        if (node instanceof Expr.Not not) {
            return List.of(not.operand());
        }
        if (node instanceof Expr.Membership in && in.list() instanceof Expr.ListLiteral list) {
            return shorter(list).stream()
                    .<Expr>map(rest -> new Expr.Membership(in.extent(), in.element(), rest))
                    .toList();
        }
        if (node instanceof Expr.CountIn count && count.among() instanceof Expr.ListLiteral list) {
            return shorter(list).stream()
                    .<Expr>map(rest -> new Expr.CountIn(count.extent(), count.members(), rest))
                    .toList();
        }
        if (node instanceof Expr.Conditional c) {
            return List.of(new Expr.Conditional(c.extent(), c.condition(), c.otherwise(), c.then(), c.type()));
        }
        if (node instanceof Expr.Arithmetic a) {
            return List.of(new Expr.Arithmetic(a.extent(), opposite(a.operator()), a.left(), a.right()));
        }
        boolean asks = node instanceof Expr.Call
                || node instanceof Expr.Presence
                || node instanceof Expr.Name
                || node instanceof Expr.LetName;
        return asks && node.type() == Type.BOOL ? List.of(new Expr.Not(node.extent(), node)) : List.of();
    }

    /** The other junction, and this one without each of its operands. */
    private static List<Expr> junctions(Expr.Junction junction) {
        Operator other = junction.operator() == Operator.AND ? Operator.OR : Operator.AND;
        List<Expr> choices = new ArrayList<>();
        choices.add(new Expr.Junction(junction.extent(), other, junction.operands()));
        for (Expr left : junction.operands()) {
            List<Expr> rest = junction.operands().stream()
                    .filter(operand -> operand != left)
                    .toList();
            choices.add(
                    rest.size() == 1 ? rest.get(0) : new Expr.Junction(junction.extent(), junction.operator(), rest));
        }
        return choices;
    }

    private static List<Operator> operators(Operator operator) {
        return switch (operator) {
            case LESS -> List.of(Operator.AT_MOST, Operator.AT_LEAST);
            case AT_MOST -> List.of(Operator.LESS, Operator.GREATER);
            case GREATER -> List.of(Operator.AT_LEAST, Operator.AT_MOST);
            case AT_LEAST -> List.of(Operator.GREATER, Operator.LESS);
            case EQUAL -> List.of(Operator.NOT_EQUAL);
            case NOT_EQUAL -> List.of(Operator.EQUAL);
            default -> throw new IllegalArgumentException(operator + " compares nothing");
        };
    }

    private static Operator opposite(Operator operator) {
        return switch (operator) {
            case PLUS -> Operator.MINUS;
            case MINUS -> Operator.PLUS;
            case TIMES -> Operator.DIVIDED;
            case DIVIDED -> Operator.TIMES;
            default -> throw new IllegalArgumentException(operator + " calculates nothing");
        };
    }

    private static List<Expr> shorter(Expr.ListLiteral list) {
        List<Expr> lists = new ArrayList<>();
        for (Expr left : list.elements()) {
            List<Expr> rest =
                    list.elements().stream().filter(element -> element != left).toList();
            lists.add(new Expr.ListLiteral(list.extent(), rest, list.type()));
        }
        return lists;
    }
}
