package org.dealrisk.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dealrisk.clause.ClauseMerge;
import org.dealrisk.clause.ClauseReader;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.economics.Assumptions;
import org.dealrisk.economics.DealEconomics;
import org.dealrisk.economics.Figures;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.read.DealReader;

/** The cases of one rule, read once, to be put to many variants of it. */
final class CaseBench {

    private final List<Prepared> cases;
    private final List<Rule> lookedAt;

    private CaseBench(List<Prepared> cases, List<Rule> lookedAt) {
        this.cases = cases;
        this.lookedAt = lookedAt;
    }

    private record Prepared(RuleCase example, MergedDeal merged, Figures figures, Set<String> waived) {}

    static CaseBench of(RulePack pack, Rule rule, ClauseReader reader) {
        List<Rule> firstOrder =
                pack.rules().stream().filter(other -> !other.derived()).toList();
        return new CaseBench(
                rule.cases().stream().map(example -> prepared(example, reader)).toList(),
                rule.derived() ? firstOrder : List.of());
    }

    private static Prepared prepared(RuleCase example, ClauseReader reader) {
        Deal deal = DealReader.create().read(example.deal()).value().orElseThrow();
        MergedDeal merged = new ClauseMerge(reader).merge(deal);
        Set<String> waived = deal.waivers().stream()
                .flatMap(waiver -> waiver.rule().stream())
                .collect(Collectors.toSet());
        return new Prepared(example, merged, DealEconomics.of(merged.deal(), Assumptions.standard()), waived);
    }

    /** The first case that does not come out as it says; empty when all do. */
    Optional<String> miss(Rule variant) {
        List<Rule> rules = new ArrayList<>(lookedAt);
        rules.add(variant);
        Engine engine = new Engine(new RulePack(List.of(), rules, Map.of(), Set.of()));
        return cases.stream()
                .filter(one -> !comesOut(one, engine, variant))
                .map(one -> one.example().name())
                .findFirst();
    }

    private static boolean comesOut(Prepared one, Engine engine, Rule variant) {
        Results results = engine.run(
                one.merged(),
                one.figures(),
                (code, severity, subject) -> one.waived().contains(code));
        List<Hit> hits = results.hits().stream()
                .filter(hit -> hit.rule().code().equals(variant.code()))
                .toList();
        Optional<Gap> gap = results.undecided().stream()
                .filter(undecided -> undecided.rule().code().equals(variant.code()))
                .map(Results.Undecided::gap)
                .findFirst();
        RuleCase example = one.example();
        Optional<Severity> worst = hits.stream().map(Hit::severity).max(Severity::compareTo);
        boolean sameOutcome = worst.equals(example.expect()) && gap.isPresent() == example.cannotTell();
        return sameOutcome && subjects(example, hits) && missing(example, gap);
    }

    private static boolean subjects(RuleCase example, List<Hit> hits) {
        Set<String> about = hits.stream()
                .flatMap(hit -> hit.subjects().stream())
                .map(Field::path)
                .collect(Collectors.toCollection(TreeSet::new));
        return example.fields().isEmpty() || new TreeSet<>(example.fields()).equals(about);
    }

    private static boolean missing(RuleCase example, Optional<Gap> gap) {
        return gap.map(Gap::missing).orElse(List.of()).containsAll(example.missing());
    }
}
