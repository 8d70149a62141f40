package org.dealrisk.diff;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** In whose favour a change is. */
public enum Favour {
    OURS,
    CLIENT,
    /** Neither side's, both sides', or it depends on the rest of the deal. */
    NEUTRAL,
    /** Something became known or unknown; the deal itself may be as it was. */
    INFORMATION;

    /** The word in files, such as {@code ours}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The favour of the change back. */
    public Favour reversed() {
        return switch (this) {
            case OURS -> CLIENT;
            case CLIENT -> OURS;
            case NEUTRAL, INFORMATION -> this;
        };
    }

    /** The side that all of them favour which favour one; neutral when none does, or both are favoured. */
    static Favour of(Collection<Favour> parts) {
        Set<Favour> sides = EnumSet.noneOf(Favour.class);
        parts.stream().filter(part -> part == OURS || part == CLIENT).forEach(sides::add);
        return sides.size() == 1 ? sides.iterator().next() : NEUTRAL;
    }
}
