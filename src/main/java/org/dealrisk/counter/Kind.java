package org.dealrisk.counter;

import java.util.Locale;

/**
 * What a change asks of the client, in the order in which it is easier to grant. Of two offers with as
 * many changes the one with the smaller sum of weights is the milder.
 */
public enum Kind {
    /** Something is written down that costs an honest client nothing: a definition, a deadline for answers. */
    CLARIFY(1),
    /** What we owe when things go wrong gets an end. */
    LIMIT(2),
    /** When and how is paid or delivered, and for how long. */
    TERMS(3),
    /** Less is promised. */
    PROMISE(4),
    /** A right of the client goes: a clause is struck, a promise is no longer one. */
    WITHDRAW(5),
    /** The client pays more. */
    PRICE(6);

    private final int weight;

    Kind(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    /** The word in files and messages. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
