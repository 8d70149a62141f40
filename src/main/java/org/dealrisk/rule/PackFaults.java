package org.dealrisk.rule;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Suggestion;

/** Gathers what is wrong with a pack, so that all of it is told in one run. Not thread-safe. */
final class PackFaults {

    /** A condition that is compiled for several fields is at fault once. */
    private final Set<Diagnostic> faults = new LinkedHashSet<>();

    void add(Place place, String message) {
        faults.add(Diagnostic.at(place, message));
    }

    void add(Place place, String message, String hint) {
        faults.add(Diagnostic.at(place, message).withHint(hint));
    }

    void addAll(Collection<Diagnostic> more) {
        faults.addAll(more);
    }

    /** A word that is not one of the legal ones: names the nearest, and all of them when they are few. */
    void addUnknown(Place place, String what, String found, Collection<String> legal) {
        String nearest = Suggestion.nearest(found, legal)
                .map(word -> "; did you mean \"" + word + "\"?")
                .orElse("");
        String all = legal.size() < 10 ? "; expected one of " + String.join(", ", legal) : "";
        add(place, what + " \"" + found + "\" does not exist" + (nearest.isEmpty() ? all : nearest));
    }

    boolean any() {
        return !faults.isEmpty();
    }

    int count() {
        return faults.size();
    }

    /** Everything, in the order of places. */
    List<Diagnostic> inOrder() {
        return faults.stream().sorted(Diagnostic.BY_PLACE).toList();
    }
}
