package org.dealrisk.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.model.Field;

/** What every rule came to for one deal, in the order of the pack. */
public final class Results {

    private final List<RuleResult> results;
    private final MergedDeal merged;

    Results(List<RuleResult> results, MergedDeal merged) {
        this.results = List.copyOf(results);
        this.merged = merged;
    }

    private record Weight(Rule rule, Severity severity, Optional<Field> subject, Set<Integer> clauses)
            implements Weighed {}

    /** Every finding, without its words. */
    public List<Weighed> weights() {
        return hits().stream()
                .<Weighed>map(hit -> new Weight(hit.rule(), hit.severity(), hit.subject(), clauses(hit)))
                .toList();
    }

    /** A rule that could not be told. */
    public record Undecided(Rule rule, Gap gap) {}

    /** The rules that could not be told, and why. */
    public List<Undecided> undecided() {
        return results.stream()
                .filter(RuleResult::cannotTell)
                .map(result -> new Undecided(result.rule(), result.gap()))
                .toList();
    }

    List<Hit> hits() {
        return results.stream().flatMap(result -> result.hits().stream()).toList();
    }

    private Set<Integer> clauses(Hit hit) {
        return Citations.of(hit, merged, Set.of()).stream()
                .flatMapToInt(evidence -> evidence.clause().stream())
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }
}
