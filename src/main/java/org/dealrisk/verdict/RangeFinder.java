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
import org.dealrisk.model.Answer;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.dealrisk.rule.Engine;
import org.dealrisk.rule.Exemption;
import org.dealrisk.rule.Severity;

/**
 * Judges the deal again with its unknown facts at their best and at their worst. This tells the whole
 * range because the gates are monotone. Money and counts have no ends and stay unknown.
 */
final class RangeFinder {

    private final Trial asKnown;
    private final Engine engine;
    private final Exemption waived;
    private final List<Field> open;
    private final Map<Field, Effect> effects = new LinkedHashMap<>();

    /**
     * What one open fact could do by itself.
     *
     * @param verdicts other than today's that it could bring, mildest first
     * @param points by how many points of findings it could move the deal at most
     */
    record Effect(List<Verdict> verdicts, int points) {}

    RangeFinder(Trial asKnown, Unknowns unknowns, Engine engine, Exemption waived) {
        this.asKnown = asKnown;
        this.engine = engine;
        this.waived = waived;
        this.open = unknowns.open().stream()
                .filter(field -> field.benign().isPresent())
                .toList();
    }

    VerdictRange range() {
        Trial best = with(open, Field::benign);
        Trial worst = with(open, Field::adverse);
        VerdictRange ends = between(best, worst);
        return ends.best() == ends.worst() ? ends : ends.with(decidedBy(best, worst));
    }

    /** As {@link #range()}, without the facts that decide it. */
    VerdictRange ends() {
        return open.isEmpty()
                ? between(asKnown, asKnown)
                : between(with(open, Field::benign), with(open, Field::adverse));
    }

    private VerdictRange between(Trial best, Trial worst) {
        return between(End.of(asKnown), End.of(best), End.of(worst));
    }

    /** What a deal comes to with its unknown facts at one end. */
    record End(Verdict verdict, Optional<Severity> worst) {

        static End of(Trial trial) {
            return new End(trial.verdict(), trial.worstSeverity());
        }
    }

    static VerdictRange between(End now, End best, End worst) {
        // Filling in a fact also takes away the finding that it was missing; what is so today stays possible.
        Verdict low = best.verdict.compareTo(now.verdict) < 0 ? best.verdict : now.verdict;
        Verdict high = worst.verdict.atLeast(now.verdict) ? worst.verdict : now.verdict;
        return new VerdictRange(low, high, milder(best.worst, now.worst), worse(worst.worst, now.worst), List.of());
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
        if (!effects.isEmpty()) {
            return effects;
        }
        for (Field field : open) {
            Set<Verdict> verdicts = new TreeSet<>();
            int points = 0;
            for (Trial end : List.of(with(List.of(field), Field::benign), with(List.of(field), Field::adverse))) {
                verdicts.add(end.verdict());
                points = Math.max(points, Math.abs(end.points() - asKnown.points()));
            }
            verdicts.remove(asKnown.verdict());
            effects.put(field, new Effect(List.copyOf(verdicts), points));
        }
        return effects;
    }

    /** The facts that move the verdict by themselves; if none does, those without which an end is not reached. */
    private List<Field> decidedBy(Trial best, Trial worst) {
        Map<Field, Effect> alones = effects();
        List<Field> alone = alones.entrySet().stream()
                .filter(effect -> !effect.getValue().verdicts().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        if (!alone.isEmpty()) {
            return alone;
        }
        List<Field> needed = new ArrayList<>();
        for (Field field : open) {
            List<Field> others = open.stream().filter(other -> other != field).toList();
            boolean forWorst = with(others, Field::adverse).verdict() != worst.verdict();
            if (forWorst || with(others, Field::benign).verdict() != best.verdict()) {
                needed.add(field);
            }
        }
        return needed.isEmpty() ? open : needed;
    }

    private Trial with(List<Field> fields, Function<Field, Optional<Value>> end) {
        Map<Field, Answer> answers = new EnumMap<>(Field.class);
        for (Field field : fields) {
            put(answers, field, end.apply(field).orElseThrow());
        }
        return asKnown.with(answers, engine, waived);
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
