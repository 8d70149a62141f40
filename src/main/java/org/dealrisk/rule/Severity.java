package org.dealrisk.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How bad a finding is, from a note to a reason not to sign. In ascending order. */
public enum Severity {
    /** No effect on the verdict. */
    INFO(0),
    /** A note. */
    LOW(1),
    /** To be negotiated or priced. */
    MEDIUM(5),
    /** To be changed, or accepted by a manager by name. */
    HIGH(15),
    /** Not to be signed while this stands. */
    CRITICAL(40);

    private final int points;
    private final String label;

    Severity(int points) {
        this.points = points;
        this.label = name().toLowerCase(Locale.ROOT);
    }

    /** Points towards the risk index. */
    public int points() {
        return points;
    }

    /** What findings weigh together. */
    public static int points(List<? extends Weighed> findings) {
        int points = 0;
        for (Weighed finding : findings) {
            points += finding.severity().points;
        }
        return points;
    }

    /** The worst among findings; empty when there are none. */
    public static Optional<Severity> worst(List<? extends Weighed> findings) {
        Severity worst = null;
        for (Weighed finding : findings) {
            worst = worst == null || finding.severity().atLeast(worst) ? finding.severity() : worst;
        }
        return Optional.ofNullable(worst);
    }

    /** The word in rules, reports and on the command line. */
    public String label() {
        return label;
    }

    public boolean atLeast(Severity other) {
        return compareTo(other) >= 0;
    }

    public static Optional<Severity> ofLabel(String label) {
        for (Severity severity : values()) {
            if (severity.label.equals(label)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }

    /** Every label, the mildest first. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(Severity::label).toList();
    }
}
