package org.dealrisk.rule;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A named threshold.
 *
 * @param value the threshold; empty for one that differs by currency
 * @param byCurrency the threshold for each ISO 4217 code that has one
 * @param unit what it is counted in, such as {@code times} or {@code percent}
 * @param source where the figure comes from
 */
public record Parameter(
        String name, Optional<BigDecimal> value, Map<String, BigDecimal> byCurrency, String unit, String source) {

    public Parameter {
        byCurrency = Collections.unmodifiableMap(new TreeMap<>(byCurrency));
    }

    public Parameter withValue(BigDecimal other) {
        return new Parameter(name, Optional.of(other), byCurrency, unit, source);
    }

    public Parameter withValue(String currency, BigDecimal other) {
        Map<String, BigDecimal> values = new TreeMap<>(byCurrency);
        values.put(currency, other);
        return new Parameter(name, value, values, unit, source);
    }

    public boolean differsByCurrency() {
        return value.isEmpty();
    }
}
