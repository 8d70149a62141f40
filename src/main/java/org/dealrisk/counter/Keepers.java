package org.dealrisk.counter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Field;
import org.dealrisk.model.Handling;
import org.dealrisk.rule.Evidence;
import org.dealrisk.rule.Finding;
import org.dealrisk.rule.Weighed;
import org.dealrisk.verdict.Assessment;
import org.dealrisk.verdict.Variant;
import org.dealrisk.verdict.Verdict;

/** What keeps a verdict where it is, with everything granted that can be asked for. */
final class Keepers {

    private final Assessment after;

    private Keepers(Assessment after) {
        this.after = after;
    }

    /**
     * The findings that stand in the way of the target, worst first.
     *
     * @param granted the deal with everything granted
     * @param after the same deal, told
     */
    static List<CounterOffer.Keeper> of(Variant granted, Assessment after, Verdict target) {
        List<Weighed> each = granted.eachInTheWayOf(target);
        Keepers keepers = new Keepers(after);
        List<Finding> findings = each.isEmpty()
                ? after.decision().causes()
                : after.unwaived().stream()
                        .filter(finding -> each.stream().anyMatch(one -> Gone.isSame(one, finding)))
                        .toList();
        return findings.stream().map(keepers::keeper).toList();
    }

    private CounterOffer.Keeper keeper(Finding finding) {
        Set<Field> facts = new LinkedHashSet<>();
        Set<Field> unknown = new LinkedHashSet<>();
        Set<Field> ours = new LinkedHashSet<>();
        Set<Field> fields = new LinkedHashSet<>(finding.subjects());
        finding.evidence().stream().map(Evidence::field).forEach(field -> field.ifPresent(fields::add));
        for (Field field : fields) {
            boolean known = after.deal().answer(field).isKnown();
            if (field.handling() == Handling.OWN_ACTION) {
                ours.add(field);
            } else if (!known) {
                unknown.add(field);
            } else if (field.handling() == Handling.FACT) {
                facts.add(field);
            }
        }
        return new CounterOffer.Keeper(
                finding, List.copyOf(facts), List.copyOf(unknown), List.copyOf(ours), refused(finding));
    }

    private List<Integer> refused(Finding finding) {
        return finding.clauses().stream()
                .filter(number -> after.deal().clauses().get(number).negotiable() == Clause.Negotiable.NO)
                .sorted()
                .toList();
    }
}
