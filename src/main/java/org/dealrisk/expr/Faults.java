package org.dealrisk.expr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
        found.add(Diagnostic.at(places.at(extent.start(), extent.end()), message).withHint(hint));
    }

    /** A word or name that is none of the legal ones: names the nearest, and all when they are few. */
    void addMistyped(Extent extent, String message, String typed, Collection<String> legal, boolean quoted) {
        Optional<String> nearest = Suggestion.nearest(typed, legal);
        String question = nearest.map(word -> "; did you mean " + shown(word, quoted) + "?").orElse("");
        String all = legal.stream().map(word -> shown(word, quoted)).collect(Collectors.joining(", "));
        boolean few = !legal.isEmpty() && legal.size() < LISTED;
        add(extent, message + question, few ? "expected " + (legal.size() == 1 ? "" : "one of ") + all : null);
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

    private static String shown(String word, boolean quoted) {
        return quoted ? Printer.quoted(word) : word;
    }
}
