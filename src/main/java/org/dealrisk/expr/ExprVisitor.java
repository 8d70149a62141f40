package org.dealrisk.expr;

/** One method for each kind of expression. */
public interface ExprVisitor<R> {

    R literal(Expr.Literal expr);

    R listLiteral(Expr.ListLiteral expr);

    R name(Expr.Name expr);

    R letName(Expr.LetName expr);

    R conditional(Expr.Conditional expr);

    R call(Expr.Call expr);

    R not(Expr.Not expr);

    R junction(Expr.Junction expr);

    R comparison(Expr.Comparison expr);

    R membership(Expr.Membership expr);

    R presence(Expr.Presence expr);

    R negate(Expr.Negate expr);

    R arithmetic(Expr.Arithmetic expr);

    R size(Expr.Size expr);

    R countIn(Expr.CountIn expr);

    R asNumber(Expr.AsNumber expr);
}
