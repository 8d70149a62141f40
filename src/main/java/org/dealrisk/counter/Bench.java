package org.dealrisk.counter;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.FigureName;
import org.dealrisk.verdict.Ground;
import org.dealrisk.verdict.Variant;
import org.dealrisk.verdict.Variants;

/** Judges one deal with sets of changes, each set once. Not thread-safe. */
final class Bench {

    private static final List<FigureName> LOSSES = List.of(FigureName.EXPECTED_LOSS, FigureName.TAIL_LOSS);

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

    /** Whether the change, made alone, leaves a finding or a loss worse than it was. */
    boolean harms(Change change) {
        Variant before = variants.unchanged();
        Variant after = with(Set.of(change));
        return !Gone.between(after.findings(), before.findings()).isEmpty()
                || LOSSES.stream()
                        .anyMatch(loss -> isMore(
                                after.figures().get(loss), before.figures().get(loss)));
    }

    private static boolean isMore(Figure after, Figure before) {
        return after.compare(before).orElse(0) > 0;
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
