package org.dealrisk.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealrisk.rule.Finding;
import org.dealrisk.rule.Severity;

/** From where on a deal fails the command: a verdict, a severity, or nothing. Inclusive. */
public sealed interface FailOn {

    String NEVER_WORD = "never";
    String NOTES_WORD = "sign-with-notes";

    /** From this verdict on. */
    record AtVerdict(Verdict verdict) implements FailOn {}

    /** From a deal to sign that carries a finding of low or above. */
    record AtNotes() implements FailOn {}

    /** From a finding of this severity on. */
    record AtSeverity(Severity severity) implements FailOn {}

    record Never() implements FailOn {}

    /** The threshold a word stands for. */
    static Optional<FailOn> of(String word) {
        if (word.equals(NEVER_WORD)) {
            return Optional.of(new Never());
        }
        if (word.equals(NOTES_WORD)) {
            return Optional.of(new AtNotes());
        }
        Optional<FailOn> verdict =
                Verdict.ofLabel(word).filter(found -> found != Verdict.SIGN).map(AtVerdict::new);
        return verdict.isPresent()
                ? verdict
                : Severity.ofLabel(word).filter(found -> found != Severity.INFO).map(AtSeverity::new);
    }

    /** Every word that is legal. */
    static List<String> words() {
        List<String> words = new ArrayList<>(List.of(NOTES_WORD, "negotiate", "escalate", "walk-away"));
        Severity.labels().stream().filter(label -> !label.equals("info")).forEach(words::add);
        words.add(NEVER_WORD);
        return words;
    }

    /** Whether a deal fails. */
    default boolean reachedBy(Assessment deal) {
        return reachedBy(deal.verdict(), deal.worstSeverity());
    }

    /** Whether a deal with this verdict and this worst finding fails. */
    default boolean reachedBy(Verdict verdict, Optional<Severity> worst) {
        if (this instanceof AtVerdict threshold) {
            return verdict.atLeast(threshold.verdict());
        }
        if (this instanceof AtSeverity threshold) {
            return worst.filter(severity -> severity.atLeast(threshold.severity()))
                    .isPresent();
        }
        return this instanceof AtNotes
                && (verdict != Verdict.SIGN
                        || worst.filter(severity -> severity.atLeast(Severity.LOW))
                                .isPresent());
    }

    /**
     * Whether a finding makes its deal fail: one of the severity or above, or one behind the gate that was
     * reached. None does where the deal does not fail, and none where money alone makes it.
     */
    default boolean blames(Finding finding, Assessment deal) {
        if (!finding.counts() || !reachedBy(deal)) {
            return false;
        }
        if (this instanceof AtVerdict) {
            return deal.decision().causes().contains(finding);
        }
        Severity from = this instanceof AtSeverity threshold ? threshold.severity() : Severity.LOW;
        return finding.severity().atLeast(from);
    }

    /** Whether what is unknown decides if a deal fails: its best case does not, its worst does. */
    default boolean straddledBy(Assessment deal) {
        return straddledBy(deal.range());
    }

    /** As {@link #straddledBy(Assessment)}, for the cases of a deal. */
    default boolean straddledBy(VerdictRange range) {
        return !reachedBy(range.best(), range.worstSeverityAtBest())
                && reachedBy(range.worst(), range.worstSeverityAtWorst());
    }
}
