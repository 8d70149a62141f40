package org.dealrisk.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.economics.Figures;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Field;

/** What every rule came to for one deal, in the order of the pack. */
public final class Results {

    private final List<RuleResult> results;
    private final List<Hit> hits;
    private final MergedDeal merged;
    private final Figures figures;

    Results(List<RuleResult> results, MergedDeal merged, Figures figures) {
        this.results = List.copyOf(results);
        this.hits = hitsOf(results);
        this.merged = merged;
        this.figures = figures;
    }

    private static List<Hit> hitsOf(List<RuleResult> results) {
        List<Hit> hits = new ArrayList<>();
        for (RuleResult result : results) {
            hits.addAll(result.hits());
        }
        return List.copyOf(hits);
    }

    /** A finding of one deal; most are weighed without a look at the clauses. */
    private record Weight(Hit hit, MergedDeal merged) implements Weighed {

        @Override
        public Rule rule() {
            return hit.rule();
        }

        @Override
        public Severity severity() {
            return hit.severity();
        }

        @Override
        public Optional<Field> subject() {
            return hit.subject();
        }

        @Override
        public Set<Integer> clauses() {
            return Citations.of(hit, merged, Set.of()).stream()
                    .flatMapToInt(evidence -> evidence.clause().stream())
                    .boxed()
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** Every finding, without its words. */
    public List<Weighed> weights() {
        List<Weighed> weights = new ArrayList<>();
        for (Hit hit : hits) {
            weights.add(new Weight(hit, merged));
        }
        return List.copyOf(weights);
    }

    /** A rule that could not be told. */
    public record Undecided(Rule rule, Gap gap) {}

    /** The rules that could not be told, and why. */
    public List<Undecided> undecided() {
        List<Undecided> undecided = new ArrayList<>();
        for (RuleResult result : results) {
            if (result.cannotTell()) {
                undecided.add(new Undecided(result.rule(), result.gap()));
            }
        }
        return List.copyOf(undecided);
    }

    /**
     * The fields whose answers a rule looked at, through figures as well; as long as none of them changes,
     * and no clause of {@link #typesLookedAt}, it finds the same. Of a derived rule also those behind what
     * it was shown: findings of high or above. A rule that counts contradictions looked at the fields that
     * contradict.
     */
    public Set<Field> lookedAt(Rule rule) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        behind(rule).forEach(looked -> add(looked, fields));
        return fields;
    }

    /** The types of clauses that a rule asked for, as in {@link #lookedAt}. */
    public Set<ClauseType> typesLookedAt(Rule rule) {
        Set<ClauseType> types = EnumSet.noneOf(ClauseType.class);
        behind(rule).forEach(looked -> types.addAll(looked.types()));
        return types;
    }

    private Stream<Looked> behind(Rule rule) {
        return results.stream()
                .filter(result -> result.rule().code().equals(rule.code()) || (rule.derived() && isShown(result)))
                .map(RuleResult::looked);
    }

    /** Whether derived rules were shown something serious of it. */
    private static boolean isShown(RuleResult result) {
        return !result.rule().derived()
                && result.hits().stream().anyMatch(hit -> hit.severity().atLeast(Severity.HIGH));
    }

    private void add(Looked looked, Set<Field> fields) {
        fields.addAll(looked.fields());
        if (looked.lookedAtFigures()) {
            fields.addAll(figures.inputs());
        }
        if (looked.lookedAtEverything()) {
            merged.conflicts().forEach(conflict -> fields.add(conflict.field()));
        }
    }

    List<Hit> hits() {
        return hits;
    }

    MergedDeal merged() {
        return merged;
    }

    Figures figures() {
        return figures;
    }

    /** What first-order rules found and no waiver covers: what derived rules look at. */
    List<Hit> firstOrderHits(Exemption waived) {
        List<Hit> firstOrder = new ArrayList<>();
        for (Hit hit : hits) {
            if (!hit.rule().derived() && !waived.covers(hit.rule().code(), hit.severity(), hit.subject())) {
                firstOrder.add(hit);
            }
        }
        return List.copyOf(firstOrder);
    }

    /** What one rule came to; empty when it was not asked. */
    Optional<RuleResult> of(String code) {
        for (RuleResult result : results) {
            if (result.rule().code().equals(code)) {
                return Optional.of(result);
            }
        }
        return Optional.empty();
    }

    /** What the rules came to, by their codes. */
    Map<String, RuleResult> byCode() {
        Map<String, RuleResult> byCode = new HashMap<>();
        results.forEach(result -> byCode.put(result.rule().code(), result));
        return byCode;
    }

    /** What the first-order rules came to, by their codes. */
    Map<String, RuleResult> firstOrder() {
        Map<String, RuleResult> byCode = new HashMap<>();
        for (RuleResult result : results) {
            if (!result.rule().derived()) {
                byCode.put(result.rule().code(), result);
            }
        }
        return byCode;
    }
}
