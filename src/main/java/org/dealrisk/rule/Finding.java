package org.dealrisk.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dealrisk.clause.Confidence;
import org.dealrisk.model.Field;
import org.dealrisk.model.Waiver;

/**
 * What a rule found in one deal, told in one language.
 *
 * @param subject the field it is about, for a rule that finds one thing a field
 * @param subjects all the fields it is about: several for one that gathers them
 * @param wording says what was found, the same whenever it is asked: of many deals few messages are read
 * @param basis what it rests on; a run that shows nothing of it never asks
 * @param undecided the facts that would have to be known to rule out a higher severity; empty when
 *     the severity stands
 * @param waived the waiver that covers it, if one counts
 * @param baselined whether it was there before, and no waiver covers it
 */
public record Finding(
        Rule rule,
        Severity severity,
        Optional<Field> subject,
        List<Field> subjects,
        String title,
        Supplier<String> wording,
        String why,
        String ask,
        Later<Basis> basis,
        List<String> undecided,
        Optional<Waiver> waived,
        boolean baselined)
        implements Weighed {

    /** Worst first, then by code, then by the place in the catalog of what they are about. */
    public static final Comparator<Finding> WORST_FIRST = Finding::compareWorstFirst;

    public Finding {
        subjects = List.copyOf(subjects);
        undecided = List.copyOf(undecided);
    }

    /**
     * What a finding rests on.
     *
     * @param evidence in the order to be shown
     * @param confidence how sure the clauses were read that it rests on; empty when it rests on none. Low: it
     *     would be critical, and somebody should confirm it
     */
    public record Basis(List<Evidence> evidence, Optional<Confidence> confidence) {

        public Basis {
            evidence = List.copyOf(evidence);
        }
    }

    public List<Evidence> evidence() {
        return basis.get().evidence();
    }

    public Optional<Confidence> confidence() {
        return basis.get().confidence();
    }

    @Override
    public Set<Integer> clauses() {
        return evidence().stream()
                .flatMapToInt(cited -> cited.clause().stream())
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What was found, in a sentence or two. */
    public String message() {
        return wording.get();
    }

    public String code() {
        return rule.code();
    }

    public Route route() {
        return rule.route();
    }

    public boolean isWaived() {
        return waived.isPresent();
    }

    public Finding withWaiver(Waiver waiver) {
        return with(Optional.of(waiver), false);
    }

    /** The same finding, known from before. */
    public Finding inBaseline() {
        return with(Optional.empty(), true);
    }

    private Finding with(Optional<Waiver> waiver, boolean known) {
        return new Finding(
                rule, severity, subject, subjects, title, wording, why, ask, basis, undecided, waiver, known);
    }

    /** Whether it takes part in the verdict: nobody waived it, and it was not there before. */
    public boolean counts() {
        return waived.isEmpty() && !baselined;
    }

    private static int compareWorstFirst(Finding one, Finding other) {
        int bySeverity = other.severity().compareTo(one.severity());
        int byCode = bySeverity != 0 ? bySeverity : one.code().compareTo(other.code());
        return byCode != 0 ? byCode : Integer.compare(one.place(), other.place());
    }

    /** The place of its subject in the catalog; before the first for a finding about the whole deal. */
    private int place() {
        return subject.map(Enum::ordinal).orElse(-1);
    }
}
