package org.dealrisk.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dealrisk.expr.Evaluation;
import org.dealrisk.expr.Explanation;
import org.dealrisk.expr.Expr;
import org.dealrisk.expr.Expression;
import org.dealrisk.expr.Operand;
import org.dealrisk.expr.Outcome;
import org.dealrisk.expr.Outcome.Truth;
import org.dealrisk.model.Field;
import org.dealrisk.rule.RuleTrace.Ground;
import org.dealrisk.rule.RuleTrace.State;
import org.dealrisk.rule.RuleTrace.Step;

/** Asks one rule again and writes down what decided it. */
final class RuleTracer {

    private final Rule rule;
    private final DealFacts facts;

    private RuleTracer(Rule rule, DealFacts facts) {
        this.rule = rule;
        this.facts = facts;
    }

    /** What a rule that takes part came to. */
    static RuleTrace trace(RuleResult result, DealFacts facts) {
        Rule rule = result.rule();
        RuleTracer tracer = new RuleTracer(rule, facts);
        List<Step> steps = rule.items().isEmpty()
                ? List.of(tracer.step(Optional.empty(), facts, rule.applies(), rule.tiers()))
                : tracer.items();
        Optional<Severity> worst = result.hits().stream().map(Hit::severity).max(Severity::compareTo);
        boolean doubtful = result.hits().stream().anyMatch(Hit::doubtful);
        return new RuleTrace(rule, state(result, steps), worst, steps, result.gap(), doubtful);
    }

    /** A rule that was not asked. */
    static RuleTrace silent(Rule rule, State why) {
        return new RuleTrace(rule, why, Optional.empty(), List.of(), Gap.NONE, false);
    }

    private static State state(RuleResult result, List<Step> steps) {
        if (!result.hits().isEmpty()) {
            return State.FIRES;
        }
        if (result.cannotTell()) {
            return State.CANNOT_TELL;
        }
        return steps.stream().map(Step::state).min(Comparator.naturalOrder()).orElse(State.NOT_APPLICABLE);
    }

    private List<Step> items() {
        List<Step> steps = new ArrayList<>();
        for (Item item : rule.items()) {
            DealFacts about = facts.about(item.field());
            if (Engine.takesPart(item, about)) {
                steps.add(step(Optional.of(item.field()), about, item.applies(), item.tiers()));
            }
        }
        return steps;
    }

    private Step step(Optional<Field> field, DealFacts about, Optional<Expression> applies, List<Tier> tiers) {
        List<Asked> conditions = new ArrayList<>();
        applies.ifPresent(condition -> conditions.add(ask(RuleTrace.APPLIES, condition, about)));
        tiers.forEach(tier -> conditions.add(ask(tier.severity().label(), tier.condition(), about)));
        if (applies.isPresent() && conditions.get(0).truth == Truth.FALSE) {
            return new Step(
                    field,
                    State.NOT_APPLICABLE,
                    Optional.empty(),
                    conditions.get(0).grounds());
        }
        TierLadder.Rung rung = new TierLadder(about).climb(applies, tiers);
        if (rung.severity().isPresent()) {
            String reached = rung.severity().get().label();
            Severity severity = rule.fixedSeverity().orElse(rung.severity().get());
            return new Step(
                    field,
                    State.FIRES,
                    Optional.of(severity),
                    grounds(conditions.stream()
                            .filter(condition ->
                                    condition.role.equals(reached) || condition.role.equals(RuleTrace.APPLIES))));
        }
        if (rung.gap().isEmpty()) {
            return new Step(
                    field, State.CLEAR, Optional.empty(), last(conditions).grounds());
        }
        Stream<Asked> open = conditions.stream().filter(condition -> condition.truth == Truth.CANNOT_TELL);
        return new Step(field, State.CANNOT_TELL, Optional.empty(), grounds(open));
    }

    /** A condition and what it came to. */
    private record Asked(String role, Truth truth, Explanation explanation, Optional<Field> it) {

        private List<Ground> grounds() {
            return explanation.deciding().stream().map(this::ground).toList();
        }

        private Ground ground(Explanation.Node node) {
            Map<String, Operand> values = new LinkedHashMap<>();
            collect(node, values);
            Truth came = node.value()
                    .filter(value -> value instanceof Operand.Bool || value instanceof Operand.CannotTell)
                    .map(value -> Outcome.of(value).truth())
                    .orElse(truth);
            return new Ground(role, flat(node.text()), came, values);
        }

        private void collect(Explanation.Node node, Map<String, Operand> values) {
            String name = name(node.expr());
            if (!name.isEmpty() && node.value().isPresent()) {
                values.put(name, node.value().get());
            }
            if (node.expr() instanceof Expr.LetName let) {
                Explanation.Node meant = explanation.lets().get(let.name());
                if (meant != null && values.size() < MOST_VALUES) {
                    meant.parts().forEach(part -> collect(part, values));
                }
            }
            node.parts().forEach(part -> collect(part, values));
        }

        private String name(Expr expr) {
            if (expr instanceof Expr.LetName let) {
                return let.name();
            }
            String name = expr instanceof Expr.Name named ? named.name() : "";
            return name.equals(Item.IT) ? it.orElseThrow().path() : name;
        }
    }

    /** Lets that use lets twice would otherwise double at each step. */
    private static final int MOST_VALUES = 20;

    private static Asked ask(String role, Expression condition, DealFacts facts) {
        Explanation explanation = Evaluation.explain(condition, facts);
        Operand value = Objects.requireNonNull(explanation.root().value().orElse(Operand.FALSE));
        return new Asked(role, Outcome.of(value).truth(), explanation, facts.it());
    }

    private static List<Ground> grounds(Stream<Asked> conditions) {
        return conditions
                .sorted(Comparator.comparing(condition -> condition.role.equals(RuleTrace.APPLIES)))
                .flatMap(condition -> condition.grounds().stream())
                .distinct()
                .toList();
    }

    private static Asked last(List<Asked> conditions) {
        return conditions.get(conditions.size() - 1);
    }

    private static String flat(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
