package org.dealrisk.counter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dealrisk.verdict.Variant;
import org.dealrisk.verdict.Verdict;

/**
 * All that can be asked for, at once: what terms can bring at best. Every lever at its last step; those
 * of which too much harms too at each of their steps in turn. Then the same without what harms by itself:
 * a limit of revisions tells what those beyond it cost, which nobody knew before.
 */
final class Relief {

    private final Bench bench;
    private final List<Lever> levers;
    private final Predicate<Change> allowed;

    Relief(Bench bench, List<Lever> levers, Predicate<Change> allowed) {
        this.bench = bench;
        this.levers = levers;
        this.allowed = allowed;
    }

    /** Changes that bring the verdict, each needed; empty when all that can be asked for does not. */
    Optional<List<Change>> reaching(Verdict target) {
        if (isHopeless(target)) {
            return Optional.empty();
        }
        return everything(balances())
                .filter(all -> bench.with(all).reaches(target))
                .findFirst()
                .map(all -> irreducible(bench, all, target));
    }

    /** The changes after which the fewest findings still stand in the way of the verdict. */
    List<Change> mostFor(Verdict target) {
        return everything(balances().stream()
                        .filter(balance -> balance.size() < 2)
                        .toList())
                .min(Comparator.comparingInt(
                        all -> bench.with(all).eachInTheWayOf(target).size()))
                .orElse(List.of());
    }

    /** Whether something stands in the way that no lever moves. */
    private boolean isHopeless(Verdict target) {
        Variant now = bench.with(List.of());
        return now.eachInTheWayOf(target).stream()
                .map(now::groundOf)
                .anyMatch(ground -> levers.stream()
                        .flatMap(lever -> lever.steps().stream())
                        .filter(allowed)
                        .noneMatch(step -> bench.groundOf(step).meets(ground)));
    }

    private Stream<List<Change>> everything(List<List<Change>> balances) {
        List<Predicate<Change>> choices = List.of(
                step -> true,
                step -> !isStrike(step),
                step -> !bench.harms(step),
                step -> !isStrike(step) && !bench.harms(step));
        return choices.stream()
                .map(this::strongest)
                .distinct()
                .flatMap(strongest -> balances.stream()
                        .map(balance -> Stream.concat(strongest.stream(), balance.stream())
                                .toList()));
    }

    private static boolean isStrike(Change change) {
        return change instanceof Change.Strike;
    }

    private List<Change> strongest(Predicate<Change> choice) {
        List<Change> changes = new ArrayList<>();
        for (Lever lever : levers) {
            if (!lever.hasTwoEnds()) {
                lever.steps().stream()
                        .filter(allowed)
                        .reduce((first, last) -> last)
                        .filter(choice)
                        .ifPresent(changes::add);
            }
        }
        return changes;
    }

    /** Every choice of a step, or none, of the levers with two ends; the fewest changes first. */
    private List<List<Change>> balances() {
        List<List<Change>> choices = new ArrayList<>();
        choices.add(List.of());
        for (Lever lever : levers) {
            if (lever.hasTwoEnds()) {
                for (List<Change> choice : List.copyOf(choices)) {
                    for (Change step : lever.steps()) {
                        if (allowed.test(step)) {
                            List<Change> more = new ArrayList<>(choice);
                            more.add(step);
                            choices.add(more);
                        }
                    }
                }
            }
        }
        choices.sort(Comparator.comparingInt(List::size));
        return choices;
    }

    /** Leaves out whatever is not needed, what is hardest to grant first. */
    static List<Change> irreducible(Bench bench, List<Change> changes, Verdict target) {
        List<Change> order = new ArrayList<>(changes);
        order.sort(Comparator.comparingDouble(Change::weight).reversed());
        List<Change> needed = new ArrayList<>(changes);
        for (Change change : order) {
            List<Change> fewer = new ArrayList<>(needed);
            fewer.remove(change);
            if (bench.with(fewer).reaches(target)) {
                needed = fewer;
            }
        }
        return needed;
    }
}
