package org.dealrisk.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dealrisk.clause.lexicon.Actor;
import org.dealrisk.clause.lexicon.DoubtfulFit;
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
    private static final float HELD = 0.6f;

    /** The same where patterns find another type in the text, which its words may weigh for. */
    private static final float HELD_BESIDE = 0.8f;

    /** What words weigh at most that turn a pattern's find down. */
    private static final float TURNED_DOWN = -1;

    /** The same of types that it would be grave to miss beside words that have nothing to do with them. */
    private static final float GRAVE_TURNED_DOWN = -2;

    private static final Set<ClauseType> GRAVE = Set.of(
            ClauseType.GUARANTEE_OUTCOME,
            ClauseType.MAKE_GOOD_UNTIL_FILLED,
            ClauseType.NO_RESULT_NO_FEE,
            ClauseType.UNLIMITED_REVISIONS,
            ClauseType.UNLIMITED_LIABILITY,
            ClauseType.PERSONAL_GUARANTEE);

    /** What words weigh at most that leave a pattern's find in doubt. */
    private static final float DOUBTED = -0.3f;

    /** The types that are a risk to whom they bind, and none to us where that is the client. */
    private static final Set<ClauseType> RISKS_OF_THE_BOUND = Set.of(
            ClauseType.GUARANTEE_OUTCOME,
            ClauseType.UNLIMITED_LIABILITY,
            ClauseType.LIQUIDATED_DAMAGES,
            ClauseType.INDEMNITY_ONE_WAY,
            ClauseType.PERSONAL_GUARANTEE,
            ClauseType.EXCLUSIVITY);

    /** The concepts of words beside which whoever acts gets something rather than does it, or need not be the client. */
    private static final List<String> RIGHTS = List.of("wants-word", "gets", "second-person");

    private final ClausePatterns patterns;

    private Commitments(ClausePatterns patterns) {
        this.patterns = patterns;
    }

    /** What is weighed with, read when the first text is weighed: contracts never are. */
    private static final class Learned {
        private static final Weights WEIGHTS = Weights.builtin();

        /** The types of the weights, in their order. */
        private static final List<ClauseType> TYPES = WEIGHTS.types().stream()
                .map(ClauseType::ofLabel)
                .map(Optional::orElseThrow)
                .toList();
    }

    private static final class Builtin {
        private static final Commitments COMMITMENTS = new Commitments(ClausePatterns.builtin());
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
        WeighedText weighed = WeighedText.of(text, Learned.WEIGHTS);
        List<Find> left = isOneType(fitted) ? checked(fitted, weighed) : fitted;
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

    /** The finds that the words around them do not turn down, some of them with doubt. */
    private static List<Find> checked(List<Find> finds, WeighedText weighed) {
        List<Find> left = new ArrayList<>();
        for (Find find : finds) {
            int type = Learned.TYPES.indexOf(find.type());
            if (type < 0 || !weighed.isAtMost(DOUBTED, type, find.fit())) {
                left.add(find);
            } else if (!weighed.isAtMost(turnedDown(find.type()), type, find.fit())) {
                left.add(new Find(find.type(), find.bearing(), new DoubtfulFit(find.fit())));
            }
        }
        return left;
    }

    private static float turnedDown(ClauseType type) {
        return GRAVE.contains(type) ? GRAVE_TURNED_DOWN : TURNED_DOWN;
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

    /** Whether words that are a risk to whom they bind bind the client and nobody else. */
    private static boolean isTheirs(ClauseType type, Fit fit, ReadText text) {
        return RISKS_OF_THE_BOUND.contains(type)
                && text.actor(fit.place()) == Actor.THEM
                && RIGHTS.stream().noneMatch(words -> text.has(words, text.sentence(fit.place())));
    }

    /** The finds by weight, of types that no pattern found and none denies. */
    private List<Find> found(WeighedText weighed, ReadText text, List<Find> fitted) {
        Set<ClauseType> known = EnumSet.noneOf(ClauseType.class);
        fitted.forEach(find -> known.add(find.type()));
        float least = fitted.isEmpty() ? HELD : HELD_BESIDE;
        List<Find> finds = new ArrayList<>();
        for (int type = 0; type < Learned.TYPES.size(); type++) {
            if (!known.contains(Learned.TYPES.get(type))) {
                for (Fit fit : weighed.above(least, type)) {
                    if (!isTheirs(Learned.TYPES.get(type), fit, text)) {
                        finds.add(new Find(Learned.TYPES.get(type), Bearing.UNKNOWN, fit));
                    }
                }
            }
        }
        if (!finds.isEmpty()) {
            deniedIn(text).forEach(denied -> finds.removeIf(find -> find.type() == denied.type()));
        }
        return finds;
    }
}
