package org.dealrisk.expr;

/** What the operators do with two values. */
final class Operations {

    private Operations() {}

    /** A number and a text are unequal; order is of numbers only. */
    static boolean compare(Operator operator, Operand left, Operand right) {
        return switch (operator) {
            case EQUAL -> left.equals(right);
            case NOT_EQUAL -> !left.equals(right);
            case LESS -> number(left) < number(right);
            case AT_MOST -> number(left) <= number(right);
            case GREATER -> number(left) > number(right);
            case AT_LEAST -> number(left) >= number(right);
            default -> throw new IllegalStateException(operator + " compares nothing");
        };
    }

    /** By IEEE 754, so that x / 0 is an infinity; NaN where there is no result, as for 0 / 0. */
    static double calculate(Operator operator, Operand left, Operand right) {
        return switch (operator) {
            case PLUS -> number(left) + number(right);
            case MINUS -> number(left) - number(right);
            case TIMES -> number(left) * number(right);
            case DIVIDED -> number(left) / number(right);
            default -> throw new IllegalStateException(operator + " calculates nothing");
        };
    }

    private static double number(Operand operand) {
        return ((Operand.Num) operand).value();
    }
}
