package org.dealrisk.counter;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.dealrisk.rule.Weighed;
import org.dealrisk.verdict.Ground;
import org.dealrisk.verdict.Variant;
import org.dealrisk.verdict.Verdict;

/**
 * Finds the smallest sets of changes that bring a verdict, by deepening: all sets of one change, then of
 * two. From a set only changes are tried that move something which stands in the way of the verdict; if
 * several findings do, one of them that fewest changes can move, for every one of them has to go. That
 * leaves out no smallest set: in each the finding is gone, so one of its changes moved it.
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

    /** The options of which at least one is in every set that goes on from here. */
    private List<Integer> promising(Variant variant, BitSet set, int more) {
        List<Weighed> obstacles = variant.eachInTheWayOf(target);
        if (obstacles.isEmpty()) {
            return moving(variant.inTheWayOf(target), set);
        }
        List<List<Integer>> ways = new ArrayList<>();
        for (Weighed obstacle : obstacles) {
            ways.add(moving(variant.groundOf(obstacle), set));
        }
        ways.sort((one, other) -> Integer.compare(one.size(), other.size()));
        return apart(ways) > more ? List.of() : ways.get(0);
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
