package org.dealrisk.clause;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dealrisk.clause.lexicon.ReadText;
import org.dealrisk.clause.lexicon.WeighedText;

/**
 * Tells what a text commits to: what the {@linkplain ClausePatterns patterns} of a type fit and what its words
 * {@linkplain Weighing weigh}. They check each other: a find of a pattern whose words speak strongly against the type is
 * none, and words that speak for a type in no known wording make a find of low confidence. Immutable and thread-safe.
 */
final class Commitments {

    private final ClausePatterns patterns;

    private Commitments(ClausePatterns patterns) {
        this.patterns = patterns;
    }

    private static final class Builtin {
        private static final Commitments COMMITMENTS = new Commitments(ClausePatterns.builtin());
    }

    /** Those of the distribution; made once, when they are first asked for. */
    static Commitments builtin() {
        return Builtin.COMMITMENTS;
    }

    /** What the text commits to by patterns alone, in the order of the types; a type as often as it is found. */
    List<Find> in(ReadText text) {
        List<Find> fitted = held(patterns.every(text), text);
        return patterns.uncovered(fitted, fitted);
    }

    /** The same where its words are weighed as well. */
    List<Find> in(ReadText text, Weighing weighing) {
        List<Find> fitted = held(patterns.every(text), text);
        WeighedText weighed = weighing.of(text);
        List<Find> left = weighing.checked(fitted, weighed, text);
        List<Find> found = weighing.found(weighed, text, left);
        if (!found.isEmpty()) {
            deniedIn(text).forEach(denied -> found.removeIf(find -> weighing.areOne(find.type(), denied.type())));
        }
        return joined(left, held(found, text));
    }

    /** The types that the text denies, in the order of the types, each where it is denied first. */
    List<Find> deniedIn(ReadText text) {
        return patterns.deniedIn(text);
    }

    /** The finds of patterns, which give way to each other, and those of words, which give way to either. */
    private List<Find> joined(List<Find> fitted, List<Find> weighed) {
        List<Find> left = patterns.uncovered(fitted, fitted);
        if (weighed.isEmpty()) {
            return left;
        }
        List<Find> both = Stream.concat(fitted.stream(), weighed.stream()).toList();
        return Stream.concat(left.stream(), patterns.uncovered(weighed, both).stream())
                .sorted(Comparator.comparing(Find::type))
                .toList();
    }

    /** Those of some finds that nothing in the text takes away. */
    private List<Find> held(List<Find> finds, ReadText text) {
        if (finds.isEmpty() || Heading.is(text.words(text.whole()))) {
            return List.of();
        }
        patterns.takeAway(finds, text);
        finds.removeIf(find -> Uncommitted.is(find, text));
        return finds;
    }
}
