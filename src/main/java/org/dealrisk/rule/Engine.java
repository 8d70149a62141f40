package org.dealrisk.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.economics.Figures;
import org.dealrisk.expr.Evaluation;
import org.dealrisk.expr.Outcome;
import org.dealrisk.model.Field;

/**
 * Asks every rule of a pack about a deal. First-order rules come first; derived rules then look at
 * what those found, and never at one another, so one finding more can never take another away.
 * Thread-safe: keeps nothing of a deal.
 */
public final class Engine {

    private final RulePack pack;

    public Engine(RulePack pack) {
        this.pack = pack;
    }

    public RulePack pack() {
        return pack;
    }

    /**
     * What every rule that takes part came to, in the order of the pack.
     *
     * @param waived the codes of rules whose findings are waived: derived rules do not look at them
     */
    public Results run(MergedDeal merged, Figures figures, Set<String> waived) {
        boolean template = merged.deal().isYes(Field.TEMPLATE);
        List<Rule> rules = pack.rules();
        Map<Integer, RuleResult> results = new TreeMap<>();
        List<Hit> found = new ArrayList<>();
        for (boolean derived : new boolean[] {false, true}) {
            List<Hit> visible = List.copyOf(found);
            for (int i = 0; i < rules.size(); i++) {
                Rule rule = rules.get(i);
                if (rule.derived() == derived && pack.isOn(rule) && (!template || rule.inTemplates())) {
                    RuleResult result = ask(rule, merged, figures, visible);
                    results.put(i, result);
                    if (!waived.contains(rule.code())) {
                        found.addAll(result.hits());
                    }
                }
            }
        }
        return new Results(List.copyOf(results.values()), merged);
    }

    /**
     * The fields that a rule with items looks at in this deal; none for a rule that the pack lacks.
     * Rules that are switched off answer too: what concerns a deal does not depend on what is reported.
     */
    public List<Field> concerned(String code, MergedDeal merged, Figures figures) {
        return pack.rule(code)
                .map(rule -> {
                    DealFacts facts = new DealFacts(merged, figures, rule.parameters(), List.of(), Optional.empty());
                    return rule.items().stream()
                            .filter(item -> takesPart(item, facts.about(item.field())))
                            .map(Item::field)
                            .toList();
                })
                .orElse(List.of());
    }

    private static RuleResult ask(Rule rule, MergedDeal merged, Figures figures, List<Hit> found) {
        DealFacts facts = new DealFacts(merged, figures, rule.parameters(), found, Optional.empty());
        if (rule.items().isEmpty()) {
            TierLadder.Rung rung = new TierLadder(facts).climb(rule.applies(), rule.tiers());
            List<Hit> hits = rung.severity()
                    .map(severity -> hit(rule, severity, List.of(), rung.reads(), rung.gap()))
                    .map(List::of)
                    .orElse(List.of());
            return new RuleResult(rule, hits, rung.gap());
        }
        return askEach(rule, facts);
    }

    private static RuleResult askEach(Rule rule, DealFacts facts) {
        List<Hit> hits = new ArrayList<>();
        Gap gap = Gap.NONE;
        for (Item item : rule.items()) {
            DealFacts about = facts.about(item.field());
            if (takesPart(item, about)) {
                TierLadder.Rung rung = new TierLadder(about).climb(item.applies(), item.tiers());
                rung.severity()
                        .map(severity ->
                                hit(rule, severity, List.of(item.field()), named(rung.reads(), item), rung.gap()))
                        .filter(hit -> hits.stream()
                                .noneMatch(other -> other.subjects().equals(hit.subjects())))
                        .ifPresent(hits::add);
                gap = gap.and(rung.gap());
            }
        }
        List<Hit> told = rule.gather() && !hits.isEmpty() ? List.of(gathered(rule, hits)) : hits;
        return new RuleResult(rule, told, gap);
    }

    /** A field of which it cannot be told whether it is concerned does not take part. */
    private static boolean takesPart(Item item, DealFacts facts) {
        return item.when()
                .map(when -> Evaluation.outcome(when, facts))
                .map(Outcome::isTrue)
                .orElse(true);
    }

    private static Set<String> named(Set<String> reads, Item item) {
        Set<String> names = new LinkedHashSet<>();
        names.add(item.field().path());
        names.addAll(reads);
        names.remove(Item.IT);
        return names;
    }

    private static Hit hit(Rule rule, Severity severity, List<Field> subjects, Set<String> reads, Gap gap) {
        return new Hit(rule, rule.fixedSeverity().orElse(severity), subjects, reads, gap.missing());
    }

    private static Hit gathered(Rule rule, List<Hit> hits) {
        Severity worst =
                hits.stream().map(Hit::severity).max(Severity::compareTo).orElseThrow();
        List<Field> subjects =
                hits.stream().flatMap(hit -> hit.subjects().stream()).toList();
        Set<String> reads = new LinkedHashSet<>();
        Set<String> undecided = new TreeSet<>();
        for (Hit hit : hits) {
            reads.addAll(hit.reads());
            if (hit.severity() == worst) {
                undecided.addAll(hit.undecided());
            }
        }
        return new Hit(rule, worst, subjects, Collections.unmodifiableSet(reads), List.copyOf(undecided));
    }
}
