package org.dealrisk.verdict;

import static org.dealrisk.rule.Severity.CRITICAL;
import static org.dealrisk.rule.Severity.HIGH;
import static org.dealrisk.rule.Severity.MEDIUM;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dealrisk.rule.Route;
import org.dealrisk.rule.Weighed;

/**
 * Which gate is the highest that is true. Every gate is a conjunction of "at least" comparisons on
 * counts of findings and on losses, so one finding or one loss more can never lower the verdict.
 */
final class Gates {

    private static final List<Gate> HIGHEST_FIRST = List.of(Gate.values());

    private final Balance balance;
    private final int criticals;
    private final int highs;

    private Gates(Balance balance) {
        this.balance = balance;
        this.criticals = balance.count(CRITICAL);
        this.highs = balance.count(HIGH);
    }

    /** The highest true gate; empty when none is, and the deal can be signed. */
    static Optional<Gate> highest(Balance balance) {
        Gates gates = new Gates(balance);
        for (Gate gate : HIGHEST_FIRST) {
            if (gates.isTrue(gate)) {
                return Optional.of(gate);
            }
        }
        return Optional.empty();
    }

    /** Whether a gate is true, whatever the higher ones are. */
    static boolean holds(Gate gate, Balance balance) {
        return new Gates(balance).isTrue(gate);
    }

    /** The findings that a gate rests on; none for a gate of money alone. */
    static Predicate<Weighed> causes(Gate gate, Balance balance) {
        Predicate<Weighed> critical = Balance.is(CRITICAL);
        Predicate<Weighed> high = Balance.is(HIGH);
        return switch (gate) {
            case W1 -> critical.and(balance.refused());
            case W2, E1 -> critical;
            case W3 -> critical.or(high);
            case E2 -> high.and(Balance.routed(Route.LEGAL));
            case E4, N1 -> high;
            case E5 -> high.and(Balance.routed(Route.MANAGER));
            case N2 -> Balance.is(MEDIUM);
            case N3 -> Balance::leavesBasicsOpen;
            case E3, N4 -> finding -> false;
        };
    }

    private boolean isTrue(Gate gate) {
        return switch (gate) {
            case W1 -> criticals >= 1 && balance.any(causes(gate, balance));
            case N1 -> highs >= 1;
            case E2, E5 -> highs >= 1 && balance.any(causes(gate, balance));
            case N3 -> balance.any(causes(gate, balance));
            case W2 -> criticals >= 2 && balance.any(Balance.is(CRITICAL).and(Balance::isOfValue));
            case W3 -> (criticals >= 1 || highs >= 3) && balance.losesMoney();
            case E1 -> criticals >= 1;
            case E3 -> balance.tailIsHeavy() || balance.losesMoney();
            case E4 -> highs >= 3;
            case N2 -> balance.count(MEDIUM) >= 3;
            case N4 -> balance.lossEatsMargin();
        };
    }
}
