package org.dealrisk.clause;

import java.util.List;
import java.util.Optional;
import org.dealrisk.clause.lexicon.Actor;
import org.dealrisk.clause.lexicon.Stretch;
import org.dealrisk.model.ClauseType;

/**
 * A type that was found in the words of a clause. Every stretch is one of the clause's text.
 *
 * @param words where it stands
 * @param denied whether the words deny it
 * @param confidence how sure that is
 * @param bound who is bound there
 * @param concepts the words behind it, in order
 * @param caps words such as "at most" in the sentence
 */
public record Found(
        ClauseType type,
        Stretch words,
        boolean denied,
        Confidence confidence,
        Actor bound,
        List<Concept> concepts,
        List<Stretch> caps) {

    public Found {
        concepts = List.copyOf(concepts);
        caps = List.copyOf(caps);
    }

    /**
     * A word that stands for something.
     *
     * @param name what it stands for, such as {@code assure}
     * @param negator the word that turns its meaning round
     */
    public record Concept(String name, Stretch words, Optional<Stretch> negator) {}
}
