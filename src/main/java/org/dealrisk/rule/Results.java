package org.dealrisk.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What every rule came to for one deal, in the order of the pack. */
public final class Results {

    private final List<RuleResult> results;

    Results(List<RuleResult> results) {
        this.results = List.copyOf(results);
    }

    /** What the gates and the index need to know of a finding. */
    public record Weight(String code, Severity severity, Route route, Set<String> reads) {}

    /** Every finding, without its words. */
    public List<Weight> weights() {
        return hits().stream()
                .map(hit -> new Weight(hit.rule().code(), hit.severity(), hit.rule().route(), hit.reads()))
                .toList();
    }

    /** The rules that could not be told, and why. */
    public List<Undecided> undecided() {
        return results.stream()
                .filter(RuleResult::cannotTell)
                .map(result -> new Undecided(result.rule(), result.gap()))
                .toList();
    }

    /** A rule that could not be told. */
    public record Undecided(Rule rule, Gap gap) {}

    /** What a rule came to; empty for one that did not take part. */
    Optional<RuleResult> of(String code) {
        return results.stream()
                .filter(result -> result.rule().code().equals(code))
                .findFirst();
    }

    List<Hit> hits() {
        return results.stream().flatMap(result -> result.hits().stream()).toList();
    }
}
