package org.dealrisk.rule;

import org.dealrisk.expr.Expr;
import org.dealrisk.expr.Expression;
import org.dealrisk.expr.Let;
import org.dealrisk.yaml.YamlScalar;

/**
 * What all conditions of one pack together may cost, to compile and to evaluate. Each expression has
 * limits of its own, see {@link org.dealrisk.expr.Limits}; these keep a stranger's pack from asking
 * for thousands that are just within them. The built-in pack spends a twentieth. Not thread-safe.
 */
final class PackBudget {

    /** Parts of all expressions, a let counted for each one that uses it; an evaluation visits each at most once. */
    static final int PARTS = 200_000;

    private int spent;
    private boolean told;

    /** Whether a text may still be compiled; the first that may not is a fault. */
    boolean allows(YamlScalar text, PackFaults faults) {
        // What does not compile has no parts that could be charged, but has cost time all the same.
        spent += 1 + text.text().length() / 10;
        if (spent <= PARTS) {
            return true;
        }
        if (!told) {
            faults.add(
                    text.place(),
                    "the conditions of the pack have more than " + PARTS + " parts up to here, which is the most"
                            + " that is allowed",
                    "a let is counted for each field of for_each and for each condition that uses it");
            told = true;
        }
        return false;
    }

    /** Charges an expression, and gives it back. */
    Expression charge(Expression expression) {
        spent += parts(expression.root());
        for (Let let : expression.lets()) {
            spent += parts(let.root());
        }
        return expression;
    }

    private static int parts(Expr expr) {
        int count = 1;
        for (Expr part : expr.parts()) {
            count += parts(part);
        }
        return count;
    }
}
