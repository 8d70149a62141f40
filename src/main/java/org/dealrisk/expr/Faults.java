package org.dealrisk.expr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Suggestion;
import org.jspecify.annotations.Nullable;

/** The faults found in one text, and how a mistyped word or name is put. */
final class Faults {

    /** Fewer legal values than this are all listed. */
    private static final int LISTED = 10;

    private final PlaceAt places;
    private final List<Diagnostic> found = new ArrayList<>();

    Faults(PlaceAt places) {
        this.places = places;
    }

    void add(Extent extent, String message, @Nullable String hint) {
        found.add(
                Diagnostic.at(places.at(extent.start(), extent.end()), message).withHint(hint));
    }

    /** A word that is none of the legal ones: names the nearest, and all when they are few. */
    void addWrongWord(Extent extent, String message, String typed, Collection<String> legal) {
        Optional<String> nearest = Suggestion.nearest(typed, legal);
        String question = nearest.map(word -> "; did you mean " + Printer.quoted(word) + "?")
                .orElse("");
        add(extent, message + question, few(legal.stream().map(Printer::quoted).toList()));
    }

    /**
     * A name that is none of the legal ones: names the nearest, and all when they are few.
     *
     * @param otherwise what to do when there is neither a nearest nor few
     */
    void addMistyped(
            Extent extent, String message, String typed, Collection<String> legal, @Nullable String otherwise) {
        Optional<String> nearest = Suggestion.nearest(typed, legal);
        String all = few(legal);
        String question = nearest.map(name -> "; did you mean " + name + "?").orElse("");
        add(extent, message + question, all == null && nearest.isEmpty() ? otherwise : all);
    }

    boolean any() {
        return !found.isEmpty();
    }

    /** The faults in the order in which they stand in the document. */
    List<Diagnostic> inOrder() {
        return found.stream()
                .sorted(Comparator.comparing(Diagnostic::place, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private static @Nullable String few(Collection<String> legal) {
        if (legal.isEmpty() || legal.size() >= LISTED) {
            return null;
        }
        return "expected " + (legal.size() == 1 ? "" : "one of ") + String.join(", ", legal);
    }
}
