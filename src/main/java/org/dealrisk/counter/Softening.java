package org.dealrisk.counter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.dealrisk.model.Value;
import org.dealrisk.verdict.Verdict;

/** Takes back from a set of changes what is not needed for the verdict, what is hardest to grant first. */
final class Softening {

    private final Bench bench;
    private final List<Lever> levers;
    private final Predicate<Change> allowed;
    private final Verdict target;

    Softening(Bench bench, List<Lever> levers, Predicate<Change> allowed, Verdict target) {
        this.bench = bench;
        this.levers = levers;
        this.allowed = allowed;
        this.target = target;
    }

    /** At most as many changes of the same levers, each as mild as the others let it be. */
    List<Change> of(List<Change> changes) {
        List<Change> soft = new ArrayList<>(changes);
        List<Change> order = new ArrayList<>(changes);
        order.sort(Comparator.comparingDouble(Change::weight).reversed());
        for (Change hard : order) {
            int at = soft.indexOf(hard);
            soft.set(at, softest(hard, at, soft));
        }
        return Relief.irreducible(bench, soft, target);
    }

    private Change softest(Change hard, int at, List<Change> others) {
        Lever lever = levers.stream()
                .filter(candidate -> candidate.steps().contains(hard))
                .findFirst()
                .orElseThrow();
        Optional<Change> failed = Optional.empty();
        for (Change step : lever.steps()) {
            if (allowed.test(step)) {
                if (step.equals(hard) || reaches(step, at, others)) {
                    return lever.steady() ? between(failed, step, at, others) : step;
                }
                failed = Optional.of(step);
            }
        }
        return hard;
    }

    private boolean reaches(Change step, int at, List<Change> others) {
        List<Change> changes = new ArrayList<>(others);
        changes.set(at, step);
        return bench.with(changes).reaches(target);
    }

    /** The number nearest to what holds now that is enough, to three digits. */
    private Change between(Optional<Change> failed, Change enough, int at, List<Change> others) {
        if (!(enough instanceof Change.Move move) || !(move.value() instanceof Value.Quantity good)) {
            return enough;
        }
        Optional<Value> start =
                failed.map(change -> ((Change.Move) change).value()).or(move::from);
        // A promise is made no higher than what is safe, which is the first step.
        boolean first = failed.isEmpty() && move.kind() == Kind.PROMISE;
        if (first || !(start.orElse(null) instanceof Value.Quantity bad)) {
            return enough;
        }
        BigDecimal tooLittle = bad.amount();
        Change.Move best = move;
        BigDecimal least = good.amount();
        boolean up = least.compareTo(tooLittle) > 0;
        while (true) {
            BigDecimal middle =
                    Ladders.rounded(tooLittle.add(least).divide(BigDecimal.valueOf(2), 6, RoundingMode.HALF_UP), up);
            boolean inside = middle.compareTo(tooLittle.min(least)) > 0 && middle.compareTo(tooLittle.max(least)) < 0;
            if (!inside) {
                return best;
            }
            Change.Move tried = with(best, middle);
            if (reaches(tried, at, others)) {
                best = tried;
                least = middle;
            } else {
                tooLittle = middle;
            }
        }
    }

    private static Change.Move with(Change.Move move, BigDecimal number) {
        Value value = new Value.Quantity(number);
        double size = Levers.size(move.from().orElse(value), value, move.size());
        return new Change.Move(move.kind(), move.field(), move.from(), Map.of(move.field(), value), size);
    }
}
