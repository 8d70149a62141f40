package org.dealrisk.expr;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the operators do with two values. */
final class Operations {

    private Operations() {}

    /** A number and a text are unequal; order is of numbers only. */
    static boolean compare(Operator operator, Operand left, Operand right) {
        return switch (operator) {
            case EQUAL -> same(left, right);
            case NOT_EQUAL -> !same(left, right);
            default -> operator.holds(number(left), number(right));
        };
    }

    /** As {@link Operator#calculate}. */
    static double calculate(Operator operator, Operand left, Operand right) {
        return operator.calculate(number(left), number(right));
    }

    /** Whether a list has a member that is the same as a value. */
    static boolean contains(List<Operand> list, Operand value) {
        for (Operand member : list) {
            if (same(member, value)) {
                return true;
            }
        }
        return false;
    }

    /** How many members of one list are in another. */
    static int countIn(List<Operand> members, List<Operand> among) {
        Set<Object> sought = new HashSet<>();
        for (Operand operand : among) {
            sought.add(bare(operand));
        }
        int count = 0;
        for (Operand member : members) {
            count += sought.contains(bare(member)) ? 1 : 0;
        }
        return count;
    }

    /**
     * Whether two values are equal. Compares what the records hold: their own equals is linked when
     * it is first called, which a single run of the command would pay for.
     */
    private static boolean same(Operand left, Operand right) {
        return bare(left).equals(bare(right));
    }

    private static Object bare(Operand operand) {
        if (operand instanceof Operand.Num num) {
            return num.value();
        }
        return operand instanceof Operand.Str str ? str.value() : ((Operand.Bool) operand).value();
    }

    private static double number(Operand operand) {
        return ((Operand.Num) operand).value();
    }
}
