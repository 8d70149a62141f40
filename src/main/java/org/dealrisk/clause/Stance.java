package org.dealrisk.clause;

import java.util.Locale;
import java.util.Optional;
import org.dealrisk.clause.lexicon.Actor;
import org.dealrisk.clause.lexicon.ReadText;
import org.dealrisk.clause.lexicon.Stretch;

/**
 * How a pattern tells whom a clause binds and favours.
 *
 * @param favours whether the one it names is favoured rather than bound
 * @param fixed whom it names; empty for whoever acts in the words that were found
 */
record Stance(boolean favours, Optional<Actor> fixed) {

    /**
     * As it is written: {@code binds} or {@code favours}, and {@code actor}, {@code us}, {@code them} or
     * {@code both}.
     *
     * @throws IllegalArgumentException when it is written otherwise
     */
    static Stance parse(String written) {
        String[] words = written.strip().split(" ", 2);
        boolean known = words.length == 2 && (words[0].equals("favours") || words[0].equals("binds"));
        if (!known) {
            throw new IllegalArgumentException("not a stance: " + written);
        }
        Optional<Actor> fixed = words[1].equals("actor")
                ? Optional.empty()
                : Optional.of(Actor.valueOf(words[1].toUpperCase(Locale.ROOT)));
        return new Stance(words[0].equals("favours"), fixed);
    }

    Bearing bearing(ReadText text, Stretch place) {
        Actor actor = fixed.orElseGet(() -> text.actor(place));
        return favours ? Bearing.favouring(actor) : Bearing.binding(actor);
    }
}
