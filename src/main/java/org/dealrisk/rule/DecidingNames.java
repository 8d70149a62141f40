package org.dealrisk.rule;

import java.util.LinkedHashSet;
import java.util.Set;
import org.dealrisk.expr.Evaluation;
import org.dealrisk.expr.Explanation;
import org.dealrisk.expr.Expr;
import org.dealrisk.expr.Expression;

/** The names looked at by the parts of a condition that decided it, in the order of the text. */
final class DecidingNames {

    private final Explanation explanation;
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> letsSeen = new LinkedHashSet<>();

    private DecidingNames(Explanation explanation) {
        this.explanation = explanation;
    }

    /** The names; a clause that was asked for counts as {@code clause:<type>}. */
    static Set<String> of(Expression condition, DealFacts facts) {
        DecidingNames deciding = new DecidingNames(Evaluation.explain(condition, facts));
        deciding.explanation.deciding().forEach(deciding::collect);
        return deciding.names;
    }

    private void collect(Explanation.Node node) {
        if (node.expr() instanceof Expr.Name name) {
            names.add(name.name());
        } else if (node.expr() instanceof Expr.Presence presence) {
            names.add(presence.name());
        } else if (node.expr() instanceof Expr.LetName let) {
            Explanation.Node value = explanation.lets().get(let.name());
            // Once is enough, and lets that use lets twice would otherwise double at each step.
            if (value != null && letsSeen.add(let.name())) {
                collect(value);
            }
        } else if (node.expr() instanceof Expr.Call call) {
            TextEvidence.asked(call).ifPresent(names::add);
        }
        node.parts().forEach(this::collect);
    }
}
