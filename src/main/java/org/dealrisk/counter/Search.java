package org.dealrisk.counter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.dealrisk.verdict.Ground;
import org.dealrisk.verdict.Obstacle;
import org.dealrisk.verdict.Variant;
import org.dealrisk.verdict.Verdict;

/**
 * Finds the smallest sets of changes that bring a verdict, by deepening: all sets of one change, then of
 * two. From a set only changes are tried that move one {@link Obstacle}, the one that fewest changes can
 * move, for every one of them has to go. That leaves out no smallest set: in each the obstacle is gone, so
 * one of its changes moved it. A set is given up when the obstacles left need more changes than may follow.
 *
 * <p>Levers are tried at the step that goes furthest, {@link Softening} takes back what is not needed.
 */
final class Search {

    /** More sets of the same size are not compared. */
    private static final int MOST_FOUND = 24;

    private final Bench bench;
    private final List<Option> options = new ArrayList<>();
    private final Verdict target;
    private final int budget;
    private final Set<BitSet> visited = new HashSet<>();
    private final List<BitSet> found = new ArrayList<>();
    private int tried;

    /** A change that can be asked for, and the lever that it moves. */
    private record Option(int lever, Change change, Ground ground) {}

    /**
     * @param budget how many sets are judged before the search ends with what it has
     */
    Search(Bench bench, List<Lever> levers, Predicate<Change> allowed, Verdict target, int budget) {
        this.bench = bench;
        this.target = target;
        this.budget = budget;
        for (int i = 0; i < levers.size(); i++) {
            for (Change change : tried(levers.get(i), allowed)) {
                options.add(new Option(i, change, bench.groundOf(change)));
            }
        }
    }

    /** Of a lever with one end, the last step of each kind. */
    private static List<Change> tried(Lever lever, Predicate<Change> allowed) {
        List<Change> steps = lever.steps().stream().filter(allowed).toList();
        if (lever.hasTwoEnds()) {
            return steps;
        }
        Map<Kind, Change> last = new EnumMap<>(Kind.class);
        steps.forEach(step -> last.put(step.kind(), step));
        return List.copyOf(last.values());
    }

    /** The smallest sets, of one size; none when even the largest size allowed is too small. */
    List<List<Change>> smallest(int mostChanges) {
        for (int size = 0; size <= mostChanges && found.isEmpty() && !isExhausted(); size++) {
            visited.clear();
            extend(new BitSet(), size);
        }
        return found.stream().map(this::changes).toList();
    }

    private void extend(BitSet set, int more) {
        if (found.size() >= MOST_FOUND || isExhausted() || !visited.add((BitSet) set.clone())) {
            return;
        }
        Variant variant = bench.with(changes(set));
        tried++;
        if (variant.reaches(target)) {
            found.add((BitSet) set.clone());
            return;
        }
        if (more == 0) {
            return;
        }
        for (int option : promising(variant, set, more)) {
            set.set(option);
            extend(set, more - 1);
            set.clear(option);
        }
    }

    /** The options of which at least one is in every set that goes on from here; none when too few are left. */
    private List<Integer> promising(Variant variant, BitSet set, int more) {
        List<List<Integer>> ways = new ArrayList<>();
        for (Obstacle obstacle : variant.obstaclesTo(target)) {
            List<List<Integer>> first =
                    obstacle.first().stream().map(ground -> moving(ground, set)).toList();
            List<List<Integer>> others = obstacle.others().stream()
                    .map(ground -> moving(ground, set))
                    .toList();
            if (first.isEmpty() && fewestMoving(others, obstacle.fewest()) > more) {
                return List.of();
            }
            ways.add(any(first, others, obstacle.choice()));
        }
        ways.sort((one, other) -> Integer.compare(one.size(), other.size()));
        return apart(ways) > more ? List.of() : ways.get(0);
    }

    /** Every option of the first, and of those of the others that have the fewest. */
    private static List<Integer> any(List<List<Integer>> first, List<List<Integer>> others, int choice) {
        BitSet any = new BitSet();
        first.forEach(way -> way.forEach(any::set));
        others.stream()
                .sorted((one, other) -> Integer.compare(one.size(), other.size()))
                .limit(choice)
                .forEach(way -> way.forEach(any::set));
        return any.stream().boxed().toList();
    }

    /** How many options it takes at least to move so many of these, if those that move the most could be added up. */
    private int fewestMoving(List<List<Integer>> ways, int number) {
        int[] moved = new int[options.size()];
        ways.forEach(way -> way.forEach(option -> moved[option]++));
        Arrays.sort(moved);
        int left = number;
        int count = 0;
        for (int i = moved.length - 1; i >= 0 && left > 0 && moved[i] > 0; i--) {
            left -= moved[i];
            count++;
        }
        return left > 0 ? Integer.MAX_VALUE : count;
    }

    /** How many of these no two share an option: at least as many changes are needed. */
    private static int apart(List<List<Integer>> ways) {
        BitSet used = new BitSet();
        int count = 0;
        for (List<Integer> way : ways) {
            if (way.stream().noneMatch(used::get)) {
                way.forEach(used::set);
                count++;
            }
        }
        return count;
    }

    private List<Integer> moving(Ground ground, BitSet set) {
        Set<Integer> levers = new HashSet<>();
        set.stream().forEach(option -> levers.add(options.get(option).lever()));
        return IntStream.range(0, options.size())
                .filter(option -> !levers.contains(options.get(option).lever()))
                .filter(option -> options.get(option).ground().meets(ground))
                .boxed()
                .toList();
    }

    private List<Change> changes(BitSet set) {
        return set.stream().mapToObj(option -> options.get(option).change()).toList();
    }

    private boolean isExhausted() {
        return tried >= budget;
    }
}
