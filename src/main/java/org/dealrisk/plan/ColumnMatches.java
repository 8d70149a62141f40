package org.dealrisk.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dealrisk.expr.Expr;
import org.dealrisk.expr.Operator;
import org.dealrisk.expr.Type;

/** Makes nodes for many rows of conditions on what a field is: a word, one of a list, or anything but that. */
final class ColumnMatches {

    private final ConditionPlanner byRow;
    private final ColumnNodes nodes;

    /** @param byRow plans the same for one row */
    ColumnMatches(ConditionPlanner byRow, ColumnNodes nodes) {
        this.byRow = byRow;
        this.nodes = nodes;
    }

    /** Whether a field is what the other side says, or is not; empty where neither side is a field. */
    Optional<ColumnNode> equal(Expr.Comparison expr, ColumnPlanner planner) {
        Optional<ColumnNode> forward = equal(expr, expr.left(), expr.right(), planner);
        return forward.isPresent() ? forward : equal(expr, expr.right(), expr.left(), planner);
    }

    private Optional<ColumnNode> equal(Expr.Comparison expr, Expr one, Expr other, ColumnPlanner planner) {
        boolean wanted = expr.operator() == Operator.EQUAL;
        return settled(other)
                .flatMap(value -> holds(
                        expr, one, List.of("equal", value, wanted), found -> value.equals(found) == wanted, planner));
    }

    /** Whether a field is in a list that is the same for every row; empty for anything else. */
    Optional<ColumnNode> member(Expr.Membership expr, ColumnPlanner planner) {
        return settled(expr.list())
                .flatMap(list -> holds(expr, expr.element(), List.of("in", list), ((List<?>) list)::contains, planner));
    }

    /** @param what tells the test apart from others on the field */
    private Optional<ColumnNode> holds(
            Expr expr, Expr element, List<Object> what, Predicate<Object> wanted, ColumnPlanner planner) {
        return planner.field(element)
                .filter(field -> element.type() != Type.BOOL)
                .map(field -> nodes.holds(
                        Arrays.asList(field, what), field, FactPlanner.standard(field), wanted, byRow.condition(expr)));
    }

    /** What an expression comes to in every row; empty where that differs or is nothing. */
    private Optional<Object> settled(Expr expr) {
        Node node = expr.accept(byRow);
        if (node instanceof Amount.Settled number) {
            return Double.isNaN(number.value()) ? Optional.empty() : Optional.of(number.value());
        }
        return node instanceof Term.Settled term ? Optional.ofNullable(term.value()) : Optional.empty();
    }
}
