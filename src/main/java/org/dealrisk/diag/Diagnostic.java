package org.dealrisk.diag;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One fault in a document somebody wrote, told so that its author can mend it: what was found, what
 * was expected, what to do.
 *
 * @param source the name of the document, for faults that have no place in it (a missing file)
 * @param place where the fault stands, or null when it concerns the document as a whole
 * @param field the canonical name of the field concerned, or null
 * @param message what was found and what was expected, one line
 * @param hint what to do about it, one line, or null
 */
public record Diagnostic(
        String source,
        @Nullable Place place,
        @Nullable String field,
        String message,
        @Nullable String hint) {

    /** Faults of a whole document first, then those with a place, in order of places. */
    public static final Comparator<Diagnostic> BY_PLACE =
            Comparator.comparing(Diagnostic::place, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** A fault at a place. */
    public static Diagnostic at(Place place, String message) {
        return new Diagnostic(place.source().name(), place, null, message, null);
    }

    /** A fault of a whole document. */
    public static Diagnostic of(String source, String message) {
        return new Diagnostic(source, null, null, message, null);
    }

    public Diagnostic withField(String name) {
        return new Diagnostic(source, place, name, message, hint);
    }

    public Diagnostic withHint(@Nullable String text) {
        return new Diagnostic(source, place, field, message, text);
    }

    /** {@code deal.yaml:7:10: message}; without a place, {@code deal.yaml: message}. */
    public String headline() {
        return (place == null ? source : place.toString()) + ": " + message;
    }
}
