package org.dealrisk.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dealrisk.model.Field;
import org.dealrisk.rule.Rule;
import org.dealrisk.rule.Severity;
import org.dealrisk.rule.Weighed;

/**
 * What to ask, by how far an answer could move the verdict: first the steps between verdicts, then the points of
 * the findings, then how many rules wait for it, then the order of the catalog.
 *
 * <p>A fact with ends is tried at both. An amount or a count has none, so all that waits for it is taken to be
 * found at its worst: no answer can do more than that.
 */
final class Questions {

    private static final Comparator<Ranked> FURTHEST_FIRST = Comparator.comparingInt(Ranked::steps)
            .thenComparingInt(Ranked::points)
            .thenComparingInt(ranked -> ranked.question().blocks().size())
            .reversed();

    private final Trial now;
    private final Map<Field, RangeFinder.Effect> effects;
    private final List<NotAssessed> waiting;

    private Questions(Trial now, Map<Field, RangeFinder.Effect> effects, List<NotAssessed> waiting) {
        this.now = now;
        this.effects = effects;
        this.waiting = waiting;
    }

    private record Ranked(Question question, int steps, int points) {}

    /** A finding that an answer might bring. */
    private record Possible(Rule rule, Severity severity) implements Weighed {
        @Override
        public Optional<Field> subject() {
            return Optional.empty();
        }

        @Override
        public Set<Integer> clauses() {
            return Set.of();
        }
    }

    /** The open facts of a deal, those that matter most first. */
    static List<Question> of(Trial now, Unknowns unknowns, RangeFinder ranges, List<NotAssessed> waiting) {
        Questions questions = new Questions(now, ranges.effects(), waiting);
        return unknowns.open().stream()
                .map(questions::ranked)
                .sorted(FURTHEST_FIRST)
                .map(Ranked::question)
                .toList();
    }

    private Ranked ranked(Field field) {
        List<Rule> blocked = waiting.stream()
                .filter(rule -> rule.missing().contains(field.path()))
                .map(NotAssessed::rule)
                .toList();
        List<String> codes = blocked.stream().map(Rule::code).toList();
        RangeFinder.Effect effect = effects.get(field);
        if (effect == null) {
            return atWorst(field, blocked, codes);
        }
        int steps = effect.verdicts().stream().mapToInt(this::steps).max().orElse(0);
        return new Ranked(new Question(field, effect.verdicts(), codes), steps, effect.points());
    }

    private Ranked atWorst(Field field, List<Rule> blocked, List<String> codes) {
        List<Weighed> worst = new ArrayList<>(now.counted());
        int points = 0;
        for (Rule rule : blocked) {
            Optional<Severity> severity = rule.severities().stream().max(Severity::compareTo);
            if (severity.isPresent()) {
                worst.add(new Possible(rule, severity.get()));
                points += severity.get().points();
            }
        }
        List<Weighed> settled = now.counted().stream()
                .filter(finding -> !finding.subject().equals(Optional.of(field)))
                .toList();
        int steps = Math.max(steps(verdict(worst)), steps(verdict(settled)));
        return new Ranked(new Question(field, List.of(), codes), steps, points);
    }

    private Verdict verdict(List<Weighed> findings) {
        return Gates.highest(new Balance(findings, now.figures(), now.merged()))
                .map(Gate::verdict)
                .orElse(Verdict.SIGN);
    }

    private int steps(Verdict verdict) {
        return Math.abs(verdict.ordinal() - now.verdict().ordinal());
    }
}
