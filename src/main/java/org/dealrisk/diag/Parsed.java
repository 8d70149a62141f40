package org.dealrisk.diag;

import java.util.List;
import java.util.Optional;

/**
 * What could be understood of a document, and what could not.
 *
 * @param <T> the thing read
 * @param value the thing read; empty when the faults leave nothing that could be used
 * @param faults every fault found, in order of place
 */
public record Parsed<T>(Optional<T> value, List<Diagnostic> faults) {

    public Parsed {
        faults = List.copyOf(faults);
    }

    public static <T> Parsed<T> of(T value) {
        return new Parsed<>(Optional.of(value), List.of());
    }

    public static <T> Parsed<T> failed(List<Diagnostic> faults) {
        return new Parsed<>(Optional.empty(), faults);
    }

    public boolean ok() {
        return faults.isEmpty();
    }
}
