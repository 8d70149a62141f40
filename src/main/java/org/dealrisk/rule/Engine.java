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
import org.dealrisk.model.Field;
import org.dealrisk.rule.RuleTrace.State;

/**
 * Asks every rule of a pack about a deal. First-order rules come first; derived rules then look at
 * what those found, and never at one another, so one finding more can never take another away.
 * Thread-safe: keeps nothing of a deal.
 */
public final class Engine {

    private final RulePack pack;
    private final Unsaid unsaid = new Unsaid(this);

    public Engine(RulePack pack) {
        this.pack = pack;
    }

    public RulePack pack() {
        return pack;
    }

    /**
     * What every rule that takes part came to, in the order of the pack.
     *
     * @param waived which findings are waived: derived rules do not look at them
     */
    public Results run(MergedDeal merged, Figures figures, Exemption waived) {
        return merged.deal().isYes(Field.TEMPLATE)
                ? askAll(merged, figures, waived)
                : run(merged, figures, waived, unsaid.settled(merged, figures.assumptions()));
    }

    /** As {@link #run}, and asks even the rules that the deal has nothing for. */
    Results askAll(MergedDeal merged, Figures figures, Exemption waived) {
        return run(merged, figures, waived, Settled.NOTHING);
    }

    /**
     * As {@link #run}, for a deal that differs from one that was run before in a few answers. Asks only
     * the rules that looked at any of them; what the others came to still holds.
     *
     * @param before what the rules came to then, with the same waivers
     * @param changed the fields whose answers differ
     */
    public Results again(Results before, MergedDeal merged, Figures figures, Set<Field> changed, Exemption waived) {
        if (changed.contains(Field.TEMPLATE)) {
            return run(merged, figures, waived);
        }
        boolean figuresChanged = !Collections.disjoint(before.figures().inputs(), changed);
        Map<String, RuleResult> known = before.firstOrder();
        known.values().removeIf(result -> result.looked().concernedBy(changed, figuresChanged));
        if (before.merged().sure().isPresent() || merged.sure().isPresent()) {
            // What is sure of the deal may differ where the whole does not.
            known.values().removeIf(Doubts::concern);
        }
        return run(merged, figures, waived, rule -> Optional.ofNullable(known.get(rule.code())));
    }

    private Results run(MergedDeal merged, Figures figures, Exemption waived, Settled settled) {
        boolean template = merged.deal().isYes(Field.TEMPLATE);
        List<Rule> rules = pack.rules();
        Map<Integer, RuleResult> results = new TreeMap<>();
        List<Hit> found = new ArrayList<>();
        Doubts doubts = new Doubts(merged, figures);
        for (boolean derived : new boolean[] {false, true}) {
            List<Hit> visible = List.copyOf(found);
            for (int i = 0; i < rules.size(); i++) {
                Rule rule = rules.get(i);
                if (rule.derived() == derived && pack.isOn(rule) && (!template || rule.inTemplates())) {
                    Optional<RuleResult> known = settled.result(rule);
                    RuleResult result = known.isPresent()
                            ? known.get()
                            : doubts.lower(ask(rule, merged, figures, visible, settled), visible);
                    results.put(i, result);
                    for (int j = 0; j < result.hits().size(); j++) {
                        Hit hit = result.hits().get(j);
                        if (!waived.covers(rule.code(), hit.severity(), hit.subject())) {
                            found.add(hit);
                        }
                    }
                }
            }
        }
        return new Results(List.copyOf(results.values()), merged, figures);
    }

    /**
     * What every rule of the pack came to, and what decided it, in the order of the pack.
     *
     * @param results what the rules came to, with the same waivers
     */
    public List<RuleTrace> trace(Results results, Exemption waived) {
        boolean template = results.merged().deal().isYes(Field.TEMPLATE);
        List<Hit> found = results.firstOrderHits(waived);
        Map<String, RuleResult> byCode = results.byCode();
        List<RuleTrace> traces = new ArrayList<>();
        for (Rule rule : pack.rules()) {
            RuleResult result = byCode.get(rule.code());
            if (result != null) {
                List<Hit> visible = rule.derived() ? found : List.of();
                DealFacts facts = DealFacts.of(results.merged(), results.figures(), rule, visible);
                traces.add(RuleTracer.trace(result, facts));
            } else {
                boolean unfit = template && pack.isOn(rule);
                traces.add(RuleTracer.silent(rule, unfit ? State.NOT_IN_TEMPLATES : State.OFF));
            }
        }
        return traces;
    }

    /**
     * The fields that a rule with items looks at in this deal; none for a rule that the pack lacks.
     * Rules that are switched off answer too: what concerns a deal does not depend on what is reported.
     *
     * @param results what the rules came to
     */
    public List<Field> concerned(String code, Results results) {
        Optional<RuleResult> asked = results.of(code);
        return asked.isPresent() ? asked.get().concerned() : concerned(code, results.merged(), results.figures());
    }

    private List<Field> concerned(String code, MergedDeal merged, Figures figures) {
        return pack.rule(code)
                .map(rule -> {
                    DealFacts facts = DealFacts.of(merged, figures, rule, List.of());
                    return rule.items().stream()
                            .filter(item -> takesPart(item, facts.about(item.field())))
                            .map(Item::field)
                            .toList();
                })
                .orElse(List.of());
    }

    static RuleResult ask(Rule rule, MergedDeal merged, Figures figures, List<Hit> found, Settled settled) {
        DealFacts facts = DealFacts.of(merged, figures, rule, found);
        if (rule.items().isEmpty()) {
            TierLadder.Rung rung = new TierLadder(facts).climb(rule.applies(), rule.tiers());
            List<Hit> hits = rung.severity().isPresent()
                    ? List.of(hit(rule, rung.severity().get(), List.of(), rung.deciding(), rung.gap()))
                    : List.of();
            return new RuleResult(rule, hits, List.of(), rung.gap(), facts.looked());
        }
        return askEach(rule, facts, settled);
    }

    private static RuleResult askEach(Rule rule, DealFacts facts, Settled settled) {
        List<Hit> hits = new ArrayList<>();
        List<Field> concerned = new ArrayList<>();
        Gap gap = Gap.NONE;
        for (int i = 0; i < rule.items().size(); i++) {
            Item item = rule.items().get(i);
            DealFacts about = facts.about(item.field());
            Settled.QuietItem quiet = settled.item(rule, i);
            boolean takesPart = quiet == null ? takesPart(item, about) : quiet.takesPart();
            if (takesPart) {
                concerned.add(item.field());
            }
            if (quiet != null) {
                gap = gap.and(quiet.gap());
                facts.looked().and(quiet.looked());
            } else if (takesPart) {
                TierLadder.Rung rung = rung(item, about);
                if (rung.severity().isPresent()) {
                    Later<Set<String>> names =
                            new Later<>(() -> named(rung.deciding().get(), item));
                    addWorst(hits, hit(rule, rung.severity().get(), List.of(item.field()), names, rung.gap()));
                }
                gap = gap.and(rung.gap());
            }
        }
        List<Hit> told = rule.gather() && !hits.isEmpty() ? List.of(gathered(rule, hits)) : hits;
        return new RuleResult(rule, told, concerned, gap, facts.looked());
    }

    /** What an item that takes part comes to by itself. */
    static TierLadder.Rung rung(Item item, DealFacts about) {
        return new TierLadder(about).climb(item.applies(), item.tiers());
    }

    /** A field that is looked at twice has one finding, the worse of the two. */
    private static void addWorst(List<Hit> hits, Hit hit) {
        for (int i = 0; i < hits.size(); i++) {
            if (hits.get(i).subjects().equals(hit.subjects())) {
                if (!hits.get(i).severity().atLeast(hit.severity())) {
                    hits.set(i, hit);
                }
                return;
            }
        }
        hits.add(hit);
    }

    /** A field of which it cannot be told whether it is concerned does not take part. */
    static boolean takesPart(Item item, DealFacts facts) {
        return item.when().isEmpty()
                || Evaluation.outcome(item.when().get(), facts).isTrue();
    }

    private static Set<String> named(Set<String> reads, Item item) {
        Set<String> names = new LinkedHashSet<>();
        names.add(item.field().path());
        names.addAll(reads);
        names.remove(Item.IT);
        return names;
    }

    private static Hit hit(Rule rule, Severity severity, List<Field> subjects, Later<Set<String>> deciding, Gap gap) {
        return new Hit(rule, rule.fixedSeverity().orElse(severity), subjects, deciding, gap.missing(), false);
    }

    private static Hit gathered(Rule rule, List<Hit> hits) {
        Severity worst =
                hits.stream().map(Hit::severity).max(Severity::compareTo).orElseThrow();
        List<Field> subjects =
                hits.stream().flatMap(hit -> hit.subjects().stream()).toList();
        Set<String> undecided = new TreeSet<>();
        for (Hit hit : hits) {
            if (hit.severity() == worst) {
                undecided.addAll(hit.undecided());
            }
        }
        Later<Set<String>> deciding = new Later<>(() -> {
            Set<String> names = new LinkedHashSet<>();
            hits.forEach(hit -> names.addAll(hit.reads()));
            return names;
        });
        return new Hit(rule, worst, subjects, deciding, List.copyOf(undecided), false);
    }
}
