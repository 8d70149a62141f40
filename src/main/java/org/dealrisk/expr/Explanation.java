package org.dealrisk.expr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an expression and everything in it came to, for one deal.
 *
 * @param root the whole expression
 * @param lets the lets that were looked at, by name, each after those it uses itself
 */
public record Explanation(Node root, Map<String, Node> lets) {

    public Explanation {
        lets = Collections.unmodifiableMap(new LinkedHashMap<>(lets));
    }

    /**
     * One expression inside the whole.
     *
     * @param source the text that it stands in
     * @param value what it came to; empty when it was not looked at, because the rest decided
     * @param parts its sub-expressions; a let that it names is not one, see {@link Explanation#lets}
     */
    public record Node(Expr expr, String source, Optional<Operand> value, List<Node> parts) {
        public Node {
            parts = List.copyOf(parts);
        }

        /** The stretch of source it was written as. */
        public String text() {
            return expr.extent().of(source);
        }

        /** Whether it was looked at and has no value. */
        public boolean cannotBeTold() {
            return value.filter(Operand.CannotTell.class::isInstance).isPresent();
        }
    }

    static Explanation of(Expression expression, Map<Expr, Operand> trace) {
        Map<String, Node> lets = new LinkedHashMap<>();
        for (Let let : expression.lets()) {
            if (trace.containsKey(let.root())) {
                lets.put(let.name(), node(let.root(), let.text(), trace));
            }
        }
        return new Explanation(node(expression.root(), expression.text(), trace), lets);
    }

    /**
     * The sub-conditions that decided a condition, outermost joints taken apart: of an {@code &&} that
     * is false the first false operand, of one that is true all, of one that cannot be told those that
     * cannot; likewise {@code ||}, {@code !}, {@code ? :} and lets that are conditions.
     */
    public List<Node> deciding() {
        return new Deciding(lets).of(root);
    }

    private static Node node(Expr expr, String source, Map<Expr, Operand> trace) {
        List<Node> parts = new ArrayList<>();
        for (Expr part : expr.parts()) {
            parts.add(node(part, source, trace));
        }
        return new Node(expr, source, Optional.ofNullable(trace.get(expr)), parts);
    }
}
