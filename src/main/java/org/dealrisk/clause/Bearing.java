package org.dealrisk.clause;

import org.dealrisk.clause.lexicon.Actor;
import org.jspecify.annotations.Nullable;

/** Whom a clause binds, and whom it favours. */
public record Bearing(Actor binds, Actor favours) {

    /** Of a clause that names nobody whom we know. */
    public static final Bearing UNKNOWN = new Bearing(Actor.UNKNOWN, Actor.UNKNOWN);

    static Bearing binding(Actor actor) {
        return new Bearing(actor, actor.other());
    }

    static Bearing favouring(Actor actor) {
        return new Bearing(actor.other(), actor);
    }

    /** Of two clauses of one type: what one gives to us and the other to the client is given to both. */
    Bearing and(Bearing more) {
        return new Bearing(binds.and(more.binds), favours.and(more.favours));
    }

    // Written out, as Java puts together what a record has by itself at run time, which makes a start slow.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Bearing bearing && binds == bearing.binds && favours == bearing.favours;
    }

    @Override
    public int hashCode() {
        return binds.ordinal() * 31 + favours.ordinal();
    }
}
