package org.dealrisk.read;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dealrisk.diag.Message;
import org.dealrisk.diag.Suggestion;

/** Tells what could have been written in place of a word that is not legal. */
final class Choice {

    /** Longer lists are told only when no near word is found. */
    private static final int MOST_TOLD = 9;

    /** No word of a form is as long; comparing costs time and memory by the product of the lengths. */
    private static final int LONGEST_COMPARED = 60;

    private Choice() {}

    /** The legal word that the typed one most likely meant, when one is near. */
    static Optional<String> nearest(String typed, Collection<String> legal) {
        return typed.length() > LONGEST_COMPARED ? Optional.empty() : Suggestion.nearest(typed, legal);
    }

    /**
     * The finding, and behind it all legal words when they are few, the nearest one when it is certain, all of them
     * when neither holds.
     */
    static Message after(Message found, String typed, Collection<String> legal) {
        return after(found, nearest(typed, legal), legal);
    }

    static Message after(Message found, Optional<String> nearest, Collection<String> legal) {
        boolean told = legal.size() <= MOST_TOLD || nearest.isEmpty();
        Message expected = told ? Message.of("{0}; expected {1}", found, either(legal)) : found;
        return nearest.map(word -> Message.of("{0}; {1}", expected, question(List.of(word))))
                .orElse(expected);
    }

    /** {@code did you mean "a" or "b"?} */
    static Message question(Collection<String> meant) {
        return Message.of("did you mean {0}?", quoted(meant));
    }

    /** {@code a, b or c}. */
    static Message either(Collection<String> words) {
        return Message.either(words.stream().map(Message::verbatim).toList());
    }

    /** {@code "a", "b" or "c"}. */
    static Message quoted(Collection<String> words) {
        return Message.either(words.stream().map(Message::quoted).toList());
    }
}
