package org.dealrisk.diag;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One fault in a document somebody wrote, told so that its author can mend it: what was found, what
 * was expected, what to do.
 *
 * @param source the name of the document, for faults that have no place in it (a missing file)
 * @param place where the fault stands, or null when it concerns the document as a whole
 * @param field the canonical name of the field concerned, or null
 * @param found what was found and what was expected, one line
 * @param remedy what to do about it, one line, or null
 */
public record Diagnostic(
        String source,
        @Nullable Place place,
        @Nullable String field,
        Message found,
        @Nullable Message remedy) {

    /** Faults of a whole document first, then those with a place, in order of places. */
    public static final Comparator<Diagnostic> BY_PLACE =
            Comparator.comparing(Diagnostic::place, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** A fault at a place. */
    public static Diagnostic at(Place place, Message found) {
        return new Diagnostic(place.source().name(), place, null, found, null);
    }

    /** A fault at a place that is told in English to everybody. */
    public static Diagnostic at(Place place, String found) {
        return at(place, Message.of(found));
    }

    /** A fault of a whole document. */
    public static Diagnostic of(String source, Message found) {
        return new Diagnostic(source, null, null, found, null);
    }

    /** A fault of a whole document that is told in English to everybody. */
    public static Diagnostic of(String source, String found) {
        return of(source, Message.of(found));
    }

    public Diagnostic withField(String name) {
        return new Diagnostic(source, place, name, found, remedy);
    }

    public Diagnostic withHint(@Nullable Message text) {
        return new Diagnostic(source, place, field, found, text);
    }

    /** The same with a hint that is told in English to everybody. */
    public Diagnostic withHint(@Nullable String text) {
        return withHint(text == null ? null : Message.of(text));
    }

    public Diagnostic withoutHint() {
        return new Diagnostic(source, place, field, found, null);
    }

    /**
     * The same fault in the words of another language; as it is where they do not suffice for all of it, for half a
     * translation is worse than none.
     *
     * @param translations as {@link Message#in} takes them
     */
    public Diagnostic in(Function<String, Optional<String>> translations) {
        Optional<String> told = found.in(translations);
        Optional<String> hint = remedy == null ? Optional.of("") : remedy.in(translations);
        if (told.isEmpty() || hint.isEmpty()) {
            return this;
        }
        Message translated = remedy == null ? null : Message.of(hint.get());
        return new Diagnostic(source, place, field, Message.of(told.get()), translated);
    }

    /** What was found and what was expected, in English if nobody {@linkplain #in said otherwise}. */
    public String message() {
        return found.text();
    }

    /** What to do about it, or null. */
    public @Nullable String hint() {
        return remedy == null ? null : remedy.text();
    }

    /** What was found and what to do about it, in one line. */
    public Message whole() {
        return remedy == null ? found : Message.of("{0}; {1}", found, remedy);
    }

    /** {@code deal.yaml:7:10: message}; without a place, {@code deal.yaml: message}. */
    public String headline() {
        return (place == null ? source : place.toString()) + ": " + message();
    }
}
