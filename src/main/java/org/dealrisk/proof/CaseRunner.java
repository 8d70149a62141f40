package org.dealrisk.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.dealrisk.clause.ClauseReader;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Parsed;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.read.DealReader;
import org.dealrisk.rule.Finding;
import org.dealrisk.rule.Rule;
import org.dealrisk.rule.RuleCase;
import org.dealrisk.rule.RulePack;
import org.dealrisk.rule.Severity;
import org.dealrisk.text.Language;
import org.dealrisk.verdict.Assessment;
import org.dealrisk.verdict.Judge;
import org.dealrisk.verdict.NotAssessed;

/** Judges the deal of a case by the whole pack, and compares what its rule made of it. */
public final class CaseRunner {

    private final Judge judge;

    public CaseRunner(RulePack pack, ClauseReader reader) {
        this.judge = new Judge(pack, reader, new Judge.Terms(Language.EN, Optional.empty(), true));
    }

    /**
     * What is wrong with a case.
     *
     * @param message what was expected and what came, one line
     */
    public record Miss(Rule rule, RuleCase example, String message) {}

    /** Every case of every rule that does not come out as it says, in the order of the pack. */
    public List<Miss> run() {
        List<Miss> misses = new ArrayList<>();
        for (Rule rule : judge.pack().rules()) {
            for (RuleCase example : rule.cases()) {
                check(rule, example).ifPresent(message -> misses.add(new Miss(rule, example, message)));
            }
        }
        return misses;
    }

    /** What is wrong with one case; empty when it comes out as it says. */
    public Optional<String> check(Rule rule, RuleCase example) {
        Parsed<Deal> deal = DealReader.create().read(example.deal());
        if (deal.value().isEmpty()) {
            return Optional.of("the deal cannot be read: "
                    + deal.faults().stream().map(Diagnostic::headline).toList());
        }
        return compare(rule, example, judge.assess(deal.value().get()));
    }

    private static Optional<String> compare(Rule rule, RuleCase example, Assessment assessment) {
        List<Finding> findings = assessment.findings().stream()
                .filter(finding -> finding.code().equals(rule.code()))
                .toList();
        Optional<NotAssessed> open = assessment.notAssessed().stream()
                .filter(notAssessed -> notAssessed.rule().code().equals(rule.code()))
                .findFirst();
        String expected = expected(example);
        String found = found(findings, open);
        if (!expected.equals(found)) {
            return Optional.of("expected " + expected + ", found " + found);
        }
        return subjects(example, findings).or(() -> missing(example, open));
    }

    private static Optional<String> subjects(RuleCase example, List<Finding> findings) {
        List<String> about = findings.stream()
                .flatMap(finding -> finding.subjects().stream())
                .map(Field::path)
                .distinct()
                .toList();
        boolean open = example.fields().isEmpty() || new TreeSet<>(example.fields()).equals(new TreeSet<>(about));
        return open
                ? Optional.empty()
                : Optional.of("expected findings about " + example.fields() + ", found them about " + about);
    }

    private static Optional<String> missing(RuleCase example, Optional<NotAssessed> open) {
        List<String> missing = open.map(NotAssessed::missing).orElse(List.of());
        boolean named = missing.containsAll(example.missing());
        return named
                ? Optional.empty()
                : Optional.of("expected " + example.missing() + " to be missing, found " + missing);
    }

    private static String expected(RuleCase example) {
        return example.expect().map(Severity::label).orElse(example.cannotTell() ? "cannot-tell" : "clear");
    }

    private static String found(List<Finding> findings, Optional<NotAssessed> open) {
        return findings.stream()
                .map(Finding::severity)
                .max(Severity::compareTo)
                .map(Severity::label)
                .orElse(open.isPresent() ? "cannot-tell" : "clear");
    }
}
