package org.dealrisk.expr;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dealrisk.expr.Operand.CannotTell;

/** In which states the operands of each operator have been met. */
final class OperandStates {

    private static final Set<String> OF_A_TEST = Set.of("true", "false", "unknown", "undefined");
    private static final Set<String> OF_A_VALUE = Set.of("value", "unknown", "undefined");

    private final Map<String, Set<String>> met = new TreeMap<>();
    private final Map<String, Set<String>> wanted = new HashMap<>();

    void note(Explanation explanation) {
        note(explanation.root());
        explanation.lets().values().forEach(this::note);
    }

    /** Operands of operators that have not met a state they can be in, and every operator never met. */
    Set<String> neverMet() {
        Set<String> gaps = new TreeSet<>(operators());
        wanted.forEach((operand, states) -> {
            gaps.remove(operand.substring(0, operand.indexOf(' ')));
            Set<String> missed = new TreeSet<>(states);
            missed.removeAll(met.get(operand));
            missed.forEach(state -> gaps.add(operand + " " + state));
        });
        return gaps;
    }

    /** Every operator and function of the language that has operands. */
    static Set<String> operators() {
        Set<String> all = new HashSet<>(
                Set.of("Not", "Negate", "Conditional", "Size", "CountIn", "AsNumber", "Call", "ListLiteral"));
        for (Operator operator : Operator.values()) {
            all.add(operator.symbol());
        }
        return all;
    }

    /** How an expression is called in a count: its sign, or what it is. */
    static String operatorOf(Expr expr) {
        if (expr instanceof Expr.Junction junction) {
            return junction.operator().symbol();
        }
        if (expr instanceof Expr.Comparison comparison) {
            return comparison.operator().symbol();
        }
        if (expr instanceof Expr.Arithmetic arithmetic) {
            return arithmetic.operator().symbol();
        }
        return expr instanceof Expr.Membership
                ? Operator.IN.symbol()
                : expr.getClass().getSimpleName();
    }

    /** {@code true}, {@code false}, {@code value}, {@code unknown} or {@code undefined}, or the last two. */
    static List<String> statesOf(Operand operand) {
        if (operand instanceof CannotTell gap) {
            return gap.missing().isEmpty()
                    ? List.of("undefined")
                    : gap.undefined().isEmpty() ? List.of("unknown") : List.of("unknown", "undefined");
        }
        return List.of(operand instanceof Operand.Bool bool ? String.valueOf(bool.value()) : "value");
    }

    private void note(Explanation.Node node) {
        for (int i = 0; i < node.parts().size(); i++) {
            Explanation.Node part = node.parts().get(i);
            String operand = operatorOf(node.expr()) + " " + (node.expr() instanceof Expr.ListLiteral ? 0 : i);
            boolean test = part.expr().type() == Type.BOOL;
            if (!(node.expr() instanceof Expr.Junction) || i < 2) {
                String key = operand + (test ? " bool" : "");
                wanted.put(key, test ? OF_A_TEST : OF_A_VALUE);
                Set<String> states = met.computeIfAbsent(key, any -> new TreeSet<>());
                part.value().ifPresent(value -> states.addAll(statesOf(value)));
            }
            note(part);
        }
    }
}
