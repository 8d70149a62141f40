package org.dealrisk.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every pair of answers stands in a row of its own; not sure may turn out to be any of the other three. */
class TruthsTest {

    private static final int UNSURE = 3;
    private static final List<Integer> ANSWERS = List.of(Condition.FALSE, Condition.TRUE, Condition.OPEN, UNSURE);

    private static final BinaryOperator<Integer> AND =
            (one, other) -> one == Condition.FALSE || other == Condition.FALSE
                    ? Condition.FALSE
                    : one == Condition.OPEN || other == Condition.OPEN ? Condition.OPEN : Condition.TRUE;
    private static final BinaryOperator<Integer> OR = (one, other) -> one == Condition.TRUE || other == Condition.TRUE
            ? Condition.TRUE
            : one == Condition.OPEN || other == Condition.OPEN ? Condition.OPEN : Condition.FALSE;

    private final Truths left = new Truths();
    private final Truths right = new Truths();

    TruthsTest() {
        for (int row = 0; row < ANSWERS.size() * ANSWERS.size(); row++) {
            // Into the second long as well, as bits of rows beyond the first 64 stand there.
            for (int place : List.of(row, row + 64)) {
                put(left, place, ANSWERS.get(row / ANSWERS.size()));
                put(right, place, ANSWERS.get(row % ANSWERS.size()));
            }
        }
    }

    @Test
    void andIsUnsureOnlyWhereThatDecides() {
        left.and(right);
        holds(left, AND);
    }

    @Test
    void orIsUnsureOnlyWhereThatDecides() {
        left.or(right);
        holds(left, OR);
    }

    @Test
    void notLeavesWhatCannotBeToldAsItIs() {
        right.not(left);
        for (int row = 0; row < 16; row++) {
            int answer = ANSWERS.get(row / ANSWERS.size());
            int opposite = answer > Condition.TRUE ? answer : 1 - answer;
            assertThat(at(right, row)).isEqualTo(opposite);
        }
    }

    @Test
    void choiceIsOneOfTwoAsTheConditionSays() {
        Truths chosen = new Truths();
        Truths otherwise = new Truths();
        otherwise.fill(Condition.FALSE);
        chosen.choose(left, right, otherwise);
        for (int row = 0; row < 16; row++) {
            int condition = ANSWERS.get(row / ANSWERS.size());
            int wanted = condition == Condition.TRUE ? ANSWERS.get(row % ANSWERS.size()) : condition;
            assertThat(at(chosen, row)).isEqualTo(wanted);
        }
    }

    private static void holds(Truths found, BinaryOperator<Integer> meaning) {
        for (int row = 0; row < 16; row++) {
            Set<Integer> possible = new HashSet<>();
            for (int one : possible(ANSWERS.get(row / ANSWERS.size()))) {
                for (int other : possible(ANSWERS.get(row % ANSWERS.size()))) {
                    possible.add(meaning.apply(one, other));
                }
            }
            int wanted = possible.size() > 1 ? UNSURE : possible.iterator().next();
            assertThat(at(found, row)).as("row " + row).isEqualTo(wanted);
            assertThat(at(found, row + 64)).as("row " + (row + 64)).isEqualTo(wanted);
        }
    }

    private static List<Integer> possible(int answer) {
        return answer == UNSURE ? ANSWERS.subList(0, UNSURE) : List.of(answer);
    }

    private static void put(Truths truths, int row, int answer) {
        if (answer == UNSURE) {
            truths.unsure[row / Long.SIZE] |= 1L << row;
        } else {
            truths.set(row, answer);
        }
    }

    private static int at(Truths truths, int row) {
        long bit = 1L << row;
        List<long[]> all = List.of(truths.yes, truths.open, truths.unsure);
        assertThat(Stream.of(truths.yes, truths.open, truths.unsure)
                        .filter(bits -> (bits[row / Long.SIZE] & bit) != 0)
                        .count())
                .isLessThan(2);
        for (int kind = 0; kind < all.size(); kind++) {
            if ((all.get(kind)[row / Long.SIZE] & bit) != 0) {
                return kind + 1;
            }
        }
        return Condition.FALSE;
    }
}
