package org.dealrisk.expr;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dealrisk.expr.Explanation.Node;

/** Finds the sub-conditions that decided a condition. */
final class Deciding {

    private final Map<String, Node> lets;
    private final Set<String> letsSeen = new HashSet<>();
    private final List<Node> found = new ArrayList<>();

    Deciding(Map<String, Node> lets) {
        this.lets = lets;
    }

    /** Those below a node, itself when it cannot be taken apart; empty when it was not looked at. */
    List<Node> of(Node root) {
        collect(root);
        return List.copyOf(found);
    }

    private void collect(Node node) {
        if (node.value().isEmpty()) {
            return;
        }
        if (node.expr() instanceof Expr.Junction junction) {
            junction(node, junction.operator() == Operator.OR);
        } else if (node.expr() instanceof Expr.Not) {
            collect(node.parts().get(0));
        } else if (node.expr() instanceof Expr.Conditional && node.expr().type() == Type.BOOL) {
            node.parts().forEach(this::collect);
        } else if (node.expr() instanceof Expr.LetName name && name.type() == Type.BOOL) {
            // Seen once is enough, and lets that use lets twice would otherwise double at each step.
            if (letsSeen.add(name.name())) {
                collect(Objects.requireNonNull(lets.get(name.name()), name.name()));
            }
        } else {
            found.add(node);
        }
    }

    private void junction(Node node, boolean decides) {
        for (Node part : node.parts()) {
            boolean stopped = part.value().filter(Operand.of(decides)::equals).isPresent();
            if (stopped || node.value().equals(part.value()) || (node.cannotBeTold() && part.cannotBeTold())) {
                collect(part);
            }
        }
    }
}
