package org.dealrisk.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Message;
import org.dealrisk.diag.Place;
import org.jspecify.annotations.Nullable;

/** Gathers the faults of one document. Not thread-safe. */
final class Faults {

    /** Looking for what was meant costs more than reading; after so many faults it helps nobody. */
    private static final int MOST_EXPLAINED = 100;

    private final List<Diagnostic> found = new ArrayList<>();

    void addAll(List<Diagnostic> faults) {
        found.addAll(faults);
    }

    /** @param field the field concerned, as {@link Diagnostic#field()} names it */
    void add(Place place, @Nullable String field, Message message) {
        add(place, field, message, null);
    }

    void add(Place place, @Nullable String field, Message message, @Nullable Message hint) {
        found.add(new Diagnostic(place.source().name(), place, field, message, hint));
    }

    boolean any() {
        return !found.isEmpty();
    }

    /** Whether the next fault is worth looking for what was meant. */
    boolean areFew() {
        return found.size() < MOST_EXPLAINED;
    }

    /** Every fault, those of the whole document first, then in order of place. */
    List<Diagnostic> inOrder() {
        return found.stream()
                .sorted(Comparator.comparing(Diagnostic::place, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }
}
