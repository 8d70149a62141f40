package org.dealrisk.counter;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dealrisk.verdict.Ground;
import org.dealrisk.verdict.Variant;
import org.dealrisk.verdict.Variants;

/** Judges one deal with sets of changes, each set once. Not thread-safe. */
final class Bench {

    private final Draft draft;
    private final Variants variants;
    private final Map<Set<Change>, Variant> judged = new HashMap<>();
    private final Map<Change, Ground> grounds = new HashMap<>();

    Bench(Draft draft, Variants variants) {
        this.draft = draft;
        this.variants = variants;
    }

    /** The deal with the changes made. */
    Variant with(Collection<Change> changes) {
        if (changes.isEmpty()) {
            return variants.unchanged();
        }
        Set<Change> set = Set.copyOf(changes);
        Variant known = judged.get(set);
        if (known == null) {
            known = with(draft.with(changes));
            judged.put(set, known);
        }
        return known;
    }

    Variant with(Draft changed) {
        return variants.with(changed.form(), changed.clauses());
    }

    Draft draft() {
        return draft;
    }

    /** What a change can move. */
    Ground groundOf(Change change) {
        return grounds.computeIfAbsent(change, draft::ground);
    }

    /** How many times the deal was judged so far. */
    int evaluations() {
        return variants.evaluations();
    }
}
