package org.dealrisk.verdict;

import java.util.List;

/**
 * Something that keeps a verdict from being milder, and what has to move before it goes: at least one of
 * the first, or at least one in every choice of so many of the others.
 *
 * @param first what it rests on of which moving any part may be enough
 * @param others what else it rests on
 * @param choice how many of the others are at most left where they are, and one; 0 where there are none
 */
public record Obstacle(List<Ground> first, List<Ground> others, int choice) {

    /** @throws IllegalArgumentException when fewer others are there than have to be chosen */
    public Obstacle {
        if (choice < 0 || choice > others.size()) {
            throw new IllegalArgumentException(choice + " of " + others.size());
        }
        first = List.copyOf(first);
        others = List.copyOf(others);
    }

    /** One that goes only if this moves. */
    static Obstacle of(Ground ground) {
        return new Obstacle(List.of(ground), List.of(), 0);
    }

    /** How many of the others have to move at least, if none of the first does. */
    public int fewest() {
        return choice == 0 ? 0 : others.size() - choice + 1;
    }
}
