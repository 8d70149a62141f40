package org.dealrisk.expr;

import java.util.ArrayList;
import java.util.List;

/** The sub-expressions of each kind of expression. */
final class Parts implements ExprVisitor<List<Expr>> {

    @Override
    public List<Expr> literal(Expr.Literal expr) {
        return List.of();
    }

    @Override
    public List<Expr> listLiteral(Expr.ListLiteral expr) {
        return expr.elements();
    }

    @Override
    public List<Expr> name(Expr.Name expr) {
        return List.of();
    }

    @Override
    public List<Expr> letName(Expr.LetName expr) {
        return List.of();
    }

    @Override
    public List<Expr> conditional(Expr.Conditional expr) {
        return List.of(expr.condition(), expr.then(), expr.otherwise());
    }

    @Override
    public List<Expr> call(Expr.Call expr) {
        List<Expr> values = new ArrayList<>();
        for (Argument argument : expr.arguments()) {
            if (argument instanceof Argument.Value value) {
                values.add(value.expr());
            }
        }
        return List.copyOf(values);
    }

    @Override
    public List<Expr> not(Expr.Not expr) {
        return List.of(expr.operand());
    }

    @Override
    public List<Expr> junction(Expr.Junction expr) {
        return expr.operands();
    }

    @Override
    public List<Expr> comparison(Expr.Comparison expr) {
        return List.of(expr.left(), expr.right());
    }

    @Override
    public List<Expr> membership(Expr.Membership expr) {
        return List.of(expr.element(), expr.list());
    }

    @Override
    public List<Expr> presence(Expr.Presence expr) {
        return List.of();
    }

    @Override
    public List<Expr> negate(Expr.Negate expr) {
        return List.of(expr.operand());
    }

    @Override
    public List<Expr> arithmetic(Expr.Arithmetic expr) {
        return List.of(expr.left(), expr.right());
    }

    @Override
    public List<Expr> size(Expr.Size expr) {
        return List.of(expr.list());
    }

    @Override
    public List<Expr> countIn(Expr.CountIn expr) {
        return List.of(expr.members(), expr.among());
    }

    @Override
    public List<Expr> asNumber(Expr.AsNumber expr) {
        return List.of(expr.operand());
    }
}
