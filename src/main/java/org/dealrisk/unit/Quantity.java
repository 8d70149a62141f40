package org.dealrisk.unit;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * A number found in a text, with what the words beside it say about it.
 *
 * @param start index of its first char in the text, words that belong to it included
 * @param end index behind its last char, its unit included
 * @param value the number, scale words applied: {@code 10萬} is 100000; of a range the lower end
 * @param upper the upper end of a range, else empty
 * @param currency ISO 4217 code when the author named one, else empty
 */
public record Quantity(
        int start,
        int end,
        BigDecimal value,
        Optional<BigDecimal> upper,
        Measure measure,
        Optional<String> currency,
        Set<Mark> marks) {

    public Quantity {
        // Most numbers have none, and copying no marks takes as long as copying some.
        marks = marks.isEmpty() ? Set.of() : Set.copyOf(marks);
        value = plain(value);
        upper = upper.map(Quantity::plain);
    }

    /** One form for one number, so that equal amounts are equal: {@code 1k}, {@code 1,000.00} and {@code 1000}. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
