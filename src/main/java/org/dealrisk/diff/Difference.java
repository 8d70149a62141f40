package org.dealrisk.diff;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How far a number moved.
 *
 * @param amount new less old, in the unit of both
 * @param percent the same in hundredths of the old number, which has to be above 0; one decimal, half up.
 *     100,000 to 120,000 is 20; 0 to 5 has none
 */
public record Difference(BigDecimal amount, Optional<BigDecimal> percent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The difference of two numbers; empty when they are equal, however many decimals they are written with. */
    static Optional<Difference> between(BigDecimal old, BigDecimal now) {
        BigDecimal amount = now.subtract(old);
        if (amount.signum() == 0) {
            return Optional.empty();
        }
        Optional<BigDecimal> percent = old.signum() > 0
                ? Optional.of(amount.multiply(HUNDRED)
                        .divide(old, MathContext.DECIMAL128)
                        .setScale(1, RoundingMode.HALF_UP))
                : Optional.empty();
        return Optional.of(new Difference(amount, percent));
    }

    /** The same with an amount of so many decimals, half up. */
    public Difference rounded(int decimals) {
        return new Difference(amount.setScale(decimals, RoundingMode.HALF_UP), percent);
    }
}
