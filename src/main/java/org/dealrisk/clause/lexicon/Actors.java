package org.dealrisk.clause.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.dealrisk.clause.lexicon.ReadText.Part;

/** Tells who is bound by each part of a text. */
final class Actors {

    /** Who goes on in a part is named at its beginning: three English words, six Chinese characters. */
    private static final int BEGINNING = 6;

    private final ReadText text;

    private Actors(ReadText text) {
        this.text = text;
    }

    /** One for every part, in order. */
    static List<Actor> of(ReadText text) {
        Actors actors = new Actors(text);
        List<Actor> all = new ArrayList<>();
        for (Part part : text.parts()) {
            Actor before = actors.goesOn(part) ? all.get(part.number() - 1) : Actor.UNKNOWN;
            Actor named = actors.named(part, before == Actor.UNKNOWN ? Integer.MAX_VALUE : BEGINNING);
            all.add(named == Actor.UNKNOWN ? before : named);
        }
        return all;
    }

    private boolean goesOn(Part part) {
        return part.number() > 0
                && text.parts().get(part.number() - 1).sentence().equals(part.sentence());
    }

    /** @param reach how far from the beginning of the part a party may be named */
    private Actor named(Part part, int reach) {
        int first = Integer.MAX_VALUE;
        Actor actor = Actor.UNKNOWN;
        for (Actor candidate : Actor.NAMED) {
            for (Mention party : mentions(candidate.concept(), part)) {
                if (party.start() >= first || text.distance(part.stretch().start(), party.start()) > reach) {
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
        boolean owner =
                text.in(behind, concept("of")).stream().anyMatch(word -> text.distance(party.end(), word.start()) == 0);
        return !object && !owner;
    }

    private List<Mention> mentions(String concept, Part part) {
        return text.in(part.stretch(), concept(concept));
    }

    private int concept(String name) {
        return text.lexicon().known(name);
    }
}
