package org.dealrisk.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dealrisk.clause.lexicon.Fit;
import org.dealrisk.clause.lexicon.ReadText;
import org.dealrisk.clause.lexicon.WeighedText;
import org.dealrisk.clause.lexicon.Weights;
import org.dealrisk.model.ClauseType;

/**
 * Tells what a text commits to: what the {@linkplain ClausePatterns patterns} of a type fit and, where a text is short,
 * what its words weigh. They check each other: a find of a pattern whose words speak strongly against the type is none,
 * and words that speak for a type in no known wording make a find of low confidence. Immutable and thread-safe.
 */
final class Commitments {

    /** What words weigh at least that commit to a type by themselves. */
    private static final float HELD = 0.7f;

    /** The same where patterns find another type in the text, which its words may weigh for. */
    private static final float HELD_BESIDE = 1.5f;

    /** What words weigh at most that turn a pattern's find down. */
    private static final float TURNED_DOWN = -1.8f;

    private final ClausePatterns patterns;
    private final Weights weights;

    /** The types of the weights, in their order. */
    private final List<ClauseType> types;

    private Commitments(ClausePatterns patterns, Weights weights) {
        this.patterns = patterns;
        this.weights = weights;
        this.types = weights.types().stream()
                .map(ClauseType::ofLabel)
                .map(Optional::orElseThrow)
                .toList();
    }

    private static final class Builtin {
        private static final Commitments COMMITMENTS = new Commitments(ClausePatterns.builtin(), Weights.builtin());
    }

    /** Those of the distribution; made once, when they are first asked for. */
    static Commitments builtin() {
        return Builtin.COMMITMENTS;
    }

    /**
     * What the text commits to, in the order of the types; a type as often as it is found.
     *
     * @param weighing whether its words are weighed as well
     */
    List<Find> in(ReadText text, boolean weighing) {
        List<Find> fitted = held(patterns.every(text), text);
        if (!weighing) {
            return patterns.uncovered(fitted, fitted);
        }
        WeighedText weighed = WeighedText.of(text, weights);
        List<Find> left = isOneType(fitted) ? notTurnedDown(fitted, weighed) : fitted;
        return joined(left, held(found(weighed, text, left), text));
    }

    /** The types that the text denies, in the order of the types, each where it is denied first. */
    List<Find> deniedIn(ReadText text) {
        return patterns.deniedIn(text);
    }

    /** Where a text commits to two types, the words of one speak against the other. */
    private static boolean isOneType(List<Find> finds) {
        return finds.stream().map(Find::type).distinct().count() == 1;
    }

    private List<Find> notTurnedDown(List<Find> finds, WeighedText weighed) {
        return finds.stream()
                .filter(find -> {
                    int type = types.indexOf(find.type());
                    return type < 0 || !weighed.isAtMost(TURNED_DOWN, type, find.fit());
                })
                .toList();
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

    /** The finds by weight, of types that no pattern found and none denies. */
    private List<Find> found(WeighedText weighed, ReadText text, List<Find> fitted) {
        Set<ClauseType> known = EnumSet.noneOf(ClauseType.class);
        fitted.forEach(find -> known.add(find.type()));
        float least = fitted.isEmpty() ? HELD : HELD_BESIDE;
        List<Find> finds = new ArrayList<>();
        for (int type = 0; type < types.size(); type++) {
            if (!known.contains(types.get(type))) {
                for (Fit fit : weighed.above(least, type)) {
                    finds.add(new Find(types.get(type), Bearing.UNKNOWN, fit));
                }
            }
        }
        if (!finds.isEmpty()) {
            deniedIn(text).forEach(denied -> finds.removeIf(find -> find.type() == denied.type()));
        }
        return finds;
    }
}
