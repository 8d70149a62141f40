package org.dealrisk.plan;

import org.dealrisk.expr.Operator;

/**
 * A part that comes to a number. Where there is none, be it unknown or undefined, it is NaN, which no number of a
 * condition ever is; nor is one minus zero.
 */
non-sealed interface Amount extends Node {

    double of(RowFacts facts);

    /** The same for every deal. */
    record Settled(double value) implements Amount {
        @Override
        public double of(RowFacts facts) {
            return value;
        }
    }

    static Amount settled(double value) {
        return new Settled(value + 0.0);
    }

    static boolean isNone(Amount amount) {
        return amount instanceof Settled settled && Double.isNaN(settled.value);
    }

    static Amount negative(Amount amount) {
        // Adding zero makes zero of minus zero.
        return isNone(amount) ? amount : facts -> -amount.of(facts) + 0.0;
    }

    static Amount calculated(Operator operator, Amount left, Amount right) {
        if (isNone(left) || isNone(right)) {
            return settled(Double.NaN);
        }
        return facts -> operator.calculate(left.of(facts), right.of(facts)) + 0.0;
    }

    /** A comparison of two numbers; open when either is none. */
    static Condition compared(Operator operator, Amount left, Amount right) {
        if (isNone(left) || isNone(right)) {
            return Condition.settled(Condition.OPEN);
        }
        return facts -> {
            double one = left.of(facts);
            double other = right.of(facts);
            return Double.isNaN(one) || Double.isNaN(other) ? Condition.OPEN : Condition.of(operator.holds(one, other));
        };
    }

    static Amount choice(Condition condition, Amount then, Amount otherwise) {
        return facts -> {
            int answer = condition.ask(facts);
            return answer == Condition.OPEN
                    ? Double.NaN
                    : answer == Condition.TRUE ? then.of(facts) : otherwise.of(facts);
        };
    }
}
