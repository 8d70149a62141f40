package org.dealrisk.verdict;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.dealrisk.rule.Later;
import org.dealrisk.rule.Severity;

/**
 * Judges the deal again with its unknown facts at their best and at their worst. This tells the whole
 * range because the gates are monotone. Money and counts have no ends and stay unknown.
 */
final class RangeFinder {

    private final End now;
    private final Supplier<Tries> tries;
    private final List<Field> open;
    private final Later<End> best;
    private final Later<End> worst;
    private final Later<Map<Field, Effect>> effects;

    /**
     * What one open fact could do by itself.
     *
     * @param verdicts other than today's that it could bring, mildest first
     * @param points by how many points of findings it could move the deal at most
     */
    record Effect(List<Verdict> verdicts, int points) {}

    /**
     * @param now the deal as it is known
     * @param tries judges it with other answers; asked for when the first is tried
     */
    RangeFinder(End now, Unknowns unknowns, Supplier<Tries> tries) {
        this.now = now;
        this.tries = tries;
        this.open = unknowns.open().stream()
                .filter(field -> field.benign().isPresent())
                .toList();
        this.best = new Later<>(() -> with(open, Field::benign));
        this.worst = new Later<>(() -> with(open, Field::adverse));
        this.effects = new Later<>(this::effectsAlone);
    }

    VerdictRange ends() {
        return between(now, best.get(), worst.get());
    }

    /** Judges one deal with other answers to some fields; as it is known where there are none. */
    interface Tries {
        End with(Map<Field, Answer> answers);
    }

    /**
     * What a deal comes to with some unknown facts at one end.
     *
     * @param points what the findings that count weigh together
     */
    record End(Verdict verdict, Optional<Severity> worst, int points) {

        static End of(Trial trial) {
            return new End(trial.verdict(), trial.worstSeverity(), trial.points());
        }
    }

    static VerdictRange between(End now, End best, End worst) {
        // Filling in a fact also takes away the finding that it was missing; what is so today stays possible.
        Verdict low = best.verdict.compareTo(now.verdict) < 0 ? best.verdict : now.verdict;
        Verdict high = worst.verdict.atLeast(now.verdict) ? worst.verdict : now.verdict;
        return new VerdictRange(low, high, milder(best.worst, now.worst), worse(worst.worst, now.worst));
    }

    private static Optional<Severity> milder(Optional<Severity> first, Optional<Severity> second) {
        return first.isEmpty() || second.isEmpty()
                ? Optional.empty()
                : Optional.of(first.get().atLeast(second.get()) ? second.get() : first.get());
    }

    private static Optional<Severity> worse(Optional<Severity> first, Optional<Severity> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        return Optional.of(first.get().atLeast(second.get()) ? first.get() : second.get());
    }

    /** What each open fact that has ends could do by itself. */
    Map<Field, Effect> effects() {
        return effects.get();
    }

    private Map<Field, Effect> effectsAlone() {
        Map<Field, Effect> effects = new LinkedHashMap<>();
        for (Field field : open) {
            Set<Verdict> verdicts = new TreeSet<>();
            int points = 0;
            for (End end : List.of(with(List.of(field), Field::benign), with(List.of(field), Field::adverse))) {
                verdicts.add(end.verdict());
                points = Math.max(points, Math.abs(end.points() - now.points()));
            }
            verdicts.remove(now.verdict());
            effects.put(field, new Effect(List.copyOf(verdicts), points));
        }
        return effects;
    }

    /** What {@link Assessment#decidedBy()} tells. */
    List<Field> decidedBy() {
        VerdictRange ends = ends();
        if (ends.best() == ends.worst()) {
            return List.of();
        }
        List<Field> alone = effects().entrySet().stream()
                .filter(effect -> !effect.getValue().verdicts().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        if (!alone.isEmpty()) {
            return alone;
        }
        List<Field> needed = neededForAnEnd();
        return needed.isEmpty() ? open : needed;
    }

    private List<Field> neededForAnEnd() {
        Verdict atBest = best.get().verdict();
        Verdict atWorst = worst.get().verdict();
        List<Field> needed = new ArrayList<>();
        for (Field field : open) {
            List<Field> others = open.stream().filter(other -> other != field).toList();
            boolean forWorst = with(others, Field::adverse).verdict() != atWorst;
            if (forWorst || with(others, Field::benign).verdict() != atBest) {
                needed.add(field);
            }
        }
        return needed;
    }

    private End with(List<Field> fields, Function<Field, Optional<Value>> end) {
        if (fields.isEmpty()) {
            return now;
        }
        Map<Field, Answer> answers = new EnumMap<>(Field.class);
        for (Field field : fields) {
            put(answers, field, end.apply(field).orElseThrow());
        }
        return tries.get().with(answers);
    }

    /** Answers a field, by both of its names if it has two. */
    static void put(Map<Field, Answer> answers, Field field, Value value) {
        Answer answer = new Answer.Known(value, List.of());
        answers.put(field, answer);
        if (field == Field.REFERRAL_SOURCE) {
            answers.put(Field.REFERRAL, answer);
        }
    }
}
