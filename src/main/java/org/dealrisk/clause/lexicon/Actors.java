package org.dealrisk.clause.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dealrisk.clause.lexicon.ReadText.Part;

/** Tells who is bound by each part of a text. */
final class Actors {

    private final ReadText text;

    private Actors(ReadText text) {
        this.text = text;
    }

    /** Who is bound. */
    enum Actor {
        US,
        THEM,
        BOTH,
        UNKNOWN;

        private static final List<Actor> NAMED = List.of(BOTH, US, THEM);

        /** The concept whose words name them. */
        private String concept() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One for every part, in order. */
    static List<Actor> of(ReadText text) {
        Actors actors = new Actors(text);
        List<Actor> all = new ArrayList<>();
        for (Part part : text.parts()) {
            Actor named = actors.named(part);
            boolean goesOn = part.number() > 0
                    && text.parts().get(part.number() - 1).sentence().equals(part.sentence());
            all.add(named == Actor.UNKNOWN && goesOn ? all.get(part.number() - 1) : named);
        }
        return all;
    }

    private Actor named(Part part) {
        int first = Integer.MAX_VALUE;
        Actor actor = Actor.UNKNOWN;
        for (Actor candidate : Actor.NAMED) {
            for (Mention party : mentions(candidate.concept(), part)) {
                if (party.start() >= first) {
                    break;
                }
                if (acts(party, part)) {
                    first = party.start();
                    actor = candidate;
                }
            }
        }
        return actor;
    }

    /** Whether a party does something there, and is not one to whom or whose it is done. */
    private boolean acts(Mention party, Part part) {
        Stretch before = new Stretch(Math.max(part.stretch().start(), party.start() - 30), party.start());
        boolean object = text.in(before, concept("toward")).stream()
                .anyMatch(word -> text.distance(word.end(), party.start()) <= 2);
        Stretch behind = new Stretch(party.end(), Math.min(part.stretch().end(), party.end() + 3));
        boolean owner = text.in(behind, concept("of")).stream()
                .anyMatch(word -> text.distance(party.end(), word.start()) == 0);
        return !object && !owner;
    }

    private List<Mention> mentions(String concept, Part part) {
        return text.in(part.stretch(), concept(concept));
    }

    private int concept(String name) {
        return text.lexicon().known(name);
    }
}
