package org.dealrisk.read;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
     * What follows the finding in a message: all legal words when they are few, the nearest one when it
     * is certain, all of them when neither holds. Starts with {@code "; "}.
     */
    static String after(String typed, Collection<String> legal) {
        return after(nearest(typed, legal), legal);
    }

    static String after(Optional<String> nearest, Collection<String> legal) {
        String question =
                nearest.map(word -> "; did you mean \"" + word + "\"?").orElse("");
        boolean told = legal.size() <= MOST_TOLD || nearest.isEmpty();
        return told ? "; expected " + either(legal) + question : question;
    }

    /** {@code a, b or c}. */
    static String either(Collection<String> words) {
        List<String> all = List.copyOf(words);
        if (all.size() < 2) {
            return String.join("", all);
        }
        int last = all.size() - 1;
        return all.stream().limit(last).collect(Collectors.joining(", ")) + " or " + all.get(last);
    }
}
