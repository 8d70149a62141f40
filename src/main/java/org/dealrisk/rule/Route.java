package org.dealrisk.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who has to act on a finding. In the order in which a report names them. */
public enum Route {
    LEGAL,
    MANAGER,
    /** The salesperson can negotiate it. */
    COMMERCIAL,
    /** Somebody has to go and ask. */
    DATA;

    /** The word in rules and reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Route> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(route -> route.label().equals(label))
                .findFirst();
    }

    public static List<String> labels() {
        return Arrays.stream(values()).map(Route::label).toList();
    }
}
