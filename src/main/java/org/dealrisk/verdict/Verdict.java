package org.dealrisk.verdict;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What to do with the deal as it stands. In ascending order of alarm. */
public enum Verdict {
    SIGN,
    NEGOTIATE,
    ESCALATE,
    /** From these terms, not from the client. */
    WALK_AWAY;

    public boolean atLeast(Verdict other) {
        return compareTo(other) >= 0;
    }

    /** The word on the command line, such as {@code walk-away}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Verdict> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.label().equals(label))
                .findFirst();
    }
}
