package org.dealrisk.expr;

/** The infix operators, with the binding strength CEL gives them. */
public enum Operator {
    OR("||", 2),
    AND("&&", 3),
    EQUAL("==", 4),
    NOT_EQUAL("!=", 4),
    LESS("<", 4),
    AT_MOST("<=", 4),
    GREATER(">", 4),
    AT_LEAST(">=", 4),
    IN("in", 4),
    PLUS("+", 5),
    MINUS("-", 5),
    TIMES("*", 6),
    DIVIDED("/", 6);

    private final String symbol;
    private final int precedence;

    Operator(String symbol, int precedence) {
        this.symbol = symbol;
        this.precedence = precedence;
    }

    public String symbol() {
        return symbol;
    }

    /** Higher binds tighter; conditionals bind loosest with 1, prefix signs tightest with 7. */
    int precedence() {
        return precedence;
    }

    boolean joins() {
        return this == AND || this == OR;
    }

    boolean tellsEquality() {
        return this == EQUAL || this == NOT_EQUAL;
    }

    boolean tellsOrder() {
        return precedence == LESS.precedence && this != IN && !tellsEquality();
    }
}
