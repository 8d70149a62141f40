package org.dealrisk.clause.lexicon;

import java.util.List;
import java.util.Locale;

/** Who is bound, or has a right. */
public enum Actor {
    US,
    THEM,
    BOTH,
    UNKNOWN;

    static final List<Actor> NAMED = List.of(BOTH, US, THEM);

    /** The other side of the contract; for both sides both again. */
    public Actor other() {
        return switch (this) {
            case US -> THEM;
            case THEM -> US;
            case BOTH, UNKNOWN -> this;
        };
    }

    /** Two statements about one thing taken together. */
    public Actor and(Actor more) {
        if (this == more || more == UNKNOWN) {
            return this;
        }
        return this == UNKNOWN ? more : BOTH;
    }

    /** The word for it in reports, such as {@code us}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The concept whose words name them. */
    String concept() {
        return label();
    }
}
