package org.dealrisk.unit;

import java.math.BigDecimal;
import java.util.Optional;

/** What can be the matter with a number that was read well. */
final class Checks {

    private Checks() {}

    static Optional<String> notNegative(BigDecimal value) {
        return value.signum() < 0 ? Optional.of("which is negative") : Optional.empty();
    }

    static Optional<String> whole(BigDecimal value) {
        return value.stripTrailingZeros().scale() > 0 ? Optional.of("which is not a whole number") : Optional.empty();
    }

    static Optional<String> below(BigDecimal value, BigDecimal limit) {
        return value.abs().compareTo(limit) < 0 ? Optional.empty() : Optional.of("which is too large");
    }

    /** @throws IllegalArgumentException when the value is negative */
    static void requireNotNegative(BigDecimal value) {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("negative: " + value);
        }
    }
}
