package org.dealrisk.rule;

import java.util.ArrayList;
import java.util.List;
import org.dealrisk.expr.Argument;
import org.dealrisk.expr.Expr;
import org.dealrisk.expr.ExprVisitor;

/** Copies a tree with one node of it replaced. */
final class Rewriting implements ExprVisitor<Expr> {

    private final Expr target;
    private final Expr with;

    private Rewriting(Expr target, Expr with) {
        this.target = target;
        this.with = with;
    }

    static Expr replace(Expr root, Expr target, Expr with) {
        return new Rewriting(target, with).run(root);
    }

    /** Every node in the order written, the whole before its parts; conversions, which nobody writes, left out. */
    static List<Expr> nodes(Expr root) {
        List<Expr> nodes = new ArrayList<>();
        collect(root, nodes);
        return nodes;
    }

    private static void collect(Expr expr, List<Expr> nodes) {
        if (!(expr instanceof Expr.AsNumber)) {
            nodes.add(expr);
        }
        expr.parts().forEach(part -> collect(part, nodes));
    }

    private Expr run(Expr expr) {
        return expr == target ? with : expr.accept(this);
    }

    private List<Expr> run(List<Expr> exprs) {
        return exprs.stream().map(this::run).toList();
    }

    @Override
    public Expr literal(Expr.Literal expr) {
        return expr;
    }

    @Override
    public Expr listLiteral(Expr.ListLiteral expr) {
        return new Expr.ListLiteral(expr.extent(), run(expr.elements()), expr.type());
    }

    @Override
    public Expr name(Expr.Name expr) {
        return expr;
    }

    @Override
    public Expr letName(Expr.LetName expr) {
        return expr;
    }

    @Override
    public Expr conditional(Expr.Conditional expr) {
        return new Expr.Conditional(
                expr.extent(), run(expr.condition()), run(expr.then()), run(expr.otherwise()), expr.type());
    }

    @Override
    public Expr call(Expr.Call expr) {
        List<Argument> arguments = expr.arguments().stream()
                .map(argument ->
                        argument instanceof Argument.Value value ? new Argument.Value(run(value.expr())) : argument)
                .toList();
        return new Expr.Call(expr.extent(), expr.function(), arguments, expr.type());
    }

    @Override
    public Expr not(Expr.Not expr) {
        return new Expr.Not(expr.extent(), run(expr.operand()));
    }

    @Override
    public Expr junction(Expr.Junction expr) {
        return new Expr.Junction(expr.extent(), expr.operator(), run(expr.operands()));
    }

    @Override
    public Expr comparison(Expr.Comparison expr) {
        return new Expr.Comparison(expr.extent(), expr.operator(), run(expr.left()), run(expr.right()));
    }

    @Override
    public Expr membership(Expr.Membership expr) {
        return new Expr.Membership(expr.extent(), run(expr.element()), run(expr.list()));
    }

    @Override
    public Expr presence(Expr.Presence expr) {
        return expr;
    }

    @Override
    public Expr negate(Expr.Negate expr) {
        return new Expr.Negate(expr.extent(), run(expr.operand()));
    }

    @Override
    public Expr arithmetic(Expr.Arithmetic expr) {
        return new Expr.Arithmetic(expr.extent(), expr.operator(), run(expr.left()), run(expr.right()));
    }

    @Override
    public Expr size(Expr.Size expr) {
        return new Expr.Size(expr.extent(), run(expr.list()));
    }

    @Override
    public Expr countIn(Expr.CountIn expr) {
        return new Expr.CountIn(expr.extent(), run(expr.members()), run(expr.among()));
    }

    @Override
    public Expr asNumber(Expr.AsNumber expr) {
        return new Expr.AsNumber(expr.extent(), run(expr.operand()));
    }
}
