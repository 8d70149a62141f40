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

    /** Whether it compares values of all kinds, not numbers alone. */
    public boolean tellsEquality() {
        return this == EQUAL || this == NOT_EQUAL;
    }

    boolean tellsOrder() {
        return precedence == LESS.precedence && this != IN && !tellsEquality();
    }

    /**
     * Whether a comparison of two numbers holds, of which none is NaN.
     *
     * @throws IllegalStateException if the operator compares nothing
     */
    public boolean holds(double left, double right) {
        return switch (this) {
            case EQUAL -> left == right;
            case NOT_EQUAL -> left != right;
            case LESS -> left < right;
            case AT_MOST -> left <= right;
            case GREATER -> left > right;
            case AT_LEAST -> left >= right;
            default -> throw new IllegalStateException(this + " compares nothing");
        };
    }

    /**
     * What two numbers come to by IEEE 754, so that 1 / 0 is an infinity; NaN where there is no result, as for 0 / 0.
     *
     * @throws IllegalStateException if the operator calculates nothing
     */
    public double calculate(double left, double right) {
        return switch (this) {
            case PLUS -> left + right;
            case MINUS -> left - right;
            case TIMES -> left * right;
            case DIVIDED -> left / right;
            default -> throw new IllegalStateException(this + " calculates nothing");
        };
    }
}
