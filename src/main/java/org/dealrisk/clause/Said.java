package org.dealrisk.clause;

import java.util.Optional;
import org.dealrisk.clause.lexicon.Stretch;
import org.dealrisk.model.Value;

/**
 * What a clause says about one field, and in which of its words.
 *
 * @param words the stretch of the clause's text that says it; the whole text for what a person said of it
 * @param number the words of the number, or of the share, that was read; empty where no number was
 */
public record Said(Value value, Stretch words, Optional<Stretch> number) {

    static Said of(Value value, Stretch words) {
        return new Said(value, words, Optional.empty());
    }
}
