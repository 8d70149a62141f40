package org.dealrisk.diff;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.dealrisk.rule.Finding;
import org.dealrisk.rule.Severity;

/**
 * A finding that came, went, or counts otherwise than before.
 *
 * @param old empty for one that came
 * @param now empty for one that went
 */
public record FindingChange(Optional<Finding> old, Optional<Finding> now) {

    /** What is worse before what is better, each worst first, then by code and subject. */
    static final Comparator<FindingChange> WORST_FIRST =
            Comparator.comparing(FindingChange::isRelief).thenComparing(FindingChange::finding, Finding.WORST_FIRST);

    /** @throws IllegalArgumentException when there is neither */
    public FindingChange {
        if (old.isEmpty() && now.isEmpty()) {
            throw new IllegalArgumentException("a finding that never was");
        }
    }

    /** What became of it. */
    public enum Kind {
        NEW,
        GONE,
        /** Of higher severity than before. */
        WORSE,
        /** Of lower severity than before. */
        MILDER,
        /** A waiver covers it now. */
        WAIVED,
        /** The waiver that covered it does so no more. */
        UNWAIVED
    }

    public Kind kind() {
        if (old.isEmpty()) {
            return Kind.NEW;
        }
        if (now.isEmpty()) {
            return Kind.GONE;
        }
        if (old.get().isWaived() != now.get().isWaived()) {
            return now.get().isWaived() ? Kind.WAIVED : Kind.UNWAIVED;
        }
        return now.get().severity().atLeast(old.get().severity()) ? Kind.WORSE : Kind.MILDER;
    }

    /** Whether it is of this severity or above, or was. */
    public boolean reaches(Severity severity) {
        return Stream.of(old, now)
                .flatMap(Optional::stream)
                .anyMatch(finding -> finding.severity().atLeast(severity));
    }

    /** The finding as it is, or was. */
    public Finding finding() {
        return now.or(() -> old).orElseThrow();
    }

    /** Whether it counts now, at this severity or above, and did not or counted for less before. */
    public boolean worsensTo(Severity severity) {
        Optional<Severity> was = counted(old);
        Optional<Severity> is = counted(now);
        return is.filter(found -> found.atLeast(severity)).isPresent()
                && (was.isEmpty() || is.get().compareTo(was.get()) > 0);
    }

    private boolean isRelief() {
        return !worsensTo(Severity.INFO);
    }

    private static Optional<Severity> counted(Optional<Finding> finding) {
        return finding.filter(found -> !found.isWaived()).map(Finding::severity);
    }
}
