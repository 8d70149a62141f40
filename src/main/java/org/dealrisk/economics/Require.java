package org.dealrisk.economics;

/**
 * The ranges a caller has to keep: a reader refuses a negative fee or a rate above 1 with a message of
 * its own, so one that arrives here is a fault of the program.
 */
final class Require {

    private Require() {}

    /**
     * Lets pass what is not negative, and what is no number.
     *
     * @throws IllegalArgumentException if the figure is below 0
     */
    static void notNegative(String name, Figure figure) {
        if (FigureArithmetic.signum(figure) < 0) {
            throw new IllegalArgumentException(name + " is " + figure + "; it may not be negative");
        }
    }

    /**
     * Lets pass what lies between 0 and 1, and what is no number.
     *
     * @throws IllegalArgumentException if the figure is below 0 or above 1
     */
    static void rate(String name, Figure figure) {
        notNegative(name, figure);
        if (figure.compare(Figure.ONE).orElse(0) > 0) {
            throw new IllegalArgumentException(name + " is " + figure + "; a rate lies between 0 and 1");
        }
    }
}
