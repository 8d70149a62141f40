package org.dealrisk.plan;

import java.util.ArrayList;
import java.util.List;

/** A part that comes to true, false or neither, in Kleene's logic. Numbers stand for the three, as they are fast. */
non-sealed interface Condition extends Node {

    int FALSE = 0;
    int TRUE = 1;
    /** It cannot be told. */
    int OPEN = 2;

    int ask(RowFacts facts);

    default boolean holds(RowFacts facts) {
        return ask(facts) == TRUE;
    }

    /** The same for every deal. */
    record Settled(int answer) implements Condition {
        @Override
        public int ask(RowFacts facts) {
            return answer;
        }
    }

    static Condition settled(int answer) {
        return new Settled(answer);
    }

    static Condition settled(boolean answer) {
        return settled(of(answer));
    }

    static int of(boolean answer) {
        return answer ? TRUE : FALSE;
    }

    private static boolean isSettled(Condition test, int answer) {
        return test instanceof Settled settled && settled.answer == answer;
    }

    static Condition not(Condition test) {
        if (test instanceof Settled settled) {
            return settled(opposite(settled.answer));
        }
        return facts -> opposite(test.ask(facts));
    }

    private static int opposite(int answer) {
        return answer == OPEN ? OPEN : TRUE - answer;
    }

    /**
     * Several tests joined by and, or by or.
     *
     * @param decides the answer of one that settles it, whatever the others say
     */
    static Condition joined(List<Condition> tests, int decides) {
        List<Condition> asked = new ArrayList<>();
        for (Condition test : tests) {
            if (isSettled(test, decides)) {
                return test;
            }
            if (!isSettled(test, TRUE - decides)) {
                asked.add(test);
            }
        }
        if (asked.stream().allMatch(test -> isSettled(test, OPEN))) {
            return settled(asked.isEmpty() ? TRUE - decides : OPEN);
        }
        return asked.size() == 1 ? asked.get(0) : new Junction(asked.toArray(Condition[]::new), decides);
    }

    static Condition choice(Condition condition, Condition then, Condition otherwise) {
        if (condition instanceof Settled settled) {
            return settled.answer == OPEN ? condition : settled.answer == TRUE ? then : otherwise;
        }
        return facts -> {
            int answer = condition.ask(facts);
            return answer == OPEN ? OPEN : answer == TRUE ? then.ask(facts) : otherwise.ask(facts);
        };
    }

    /** Stops at the first test that decides. */
    final class Junction implements Condition {

        private final Condition[] tests;
        private final int decides;

        private Junction(Condition[] tests, int decides) {
            this.tests = tests;
            this.decides = decides;
        }

        @Override
        public int ask(RowFacts facts) {
            int answer = TRUE - decides;
            for (Condition test : tests) {
                int part = test.ask(facts);
                if (part == decides) {
                    return part;
                }
                answer = part == OPEN ? OPEN : answer;
            }
            return answer;
        }
    }
}
