package org.dealrisk.clause;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealrisk.clause.lexicon.Actor;
import org.dealrisk.clause.lexicon.DoubtfulFit;
import org.dealrisk.clause.lexicon.Fit;
import org.dealrisk.clause.lexicon.LinearWeights;
import org.dealrisk.clause.lexicon.NetworkWeights;
import org.dealrisk.clause.lexicon.ReadText;
import org.dealrisk.clause.lexicon.Stretch;
import org.dealrisk.clause.lexicon.WeighedText;
import org.dealrisk.clause.lexicon.Weights;
import org.dealrisk.model.ClauseType;

/**
 * What the words of a text weigh, and how much they must weigh to speak for a type by themselves or against a find of a
 * pattern. What somebody typed is weighed otherwise than a contract: there all the words are about the deal, here most
 * sentences are of no type at all. Immutable and thread-safe.
 */
final class Weighing {

    private static final Set<ClauseType> GRAVE = Set.of(
            ClauseType.GUARANTEE_OUTCOME,
            ClauseType.MAKE_GOOD_UNTIL_FILLED,
            ClauseType.NO_RESULT_NO_FEE,
            ClauseType.UNLIMITED_REVISIONS,
            ClauseType.UNLIMITED_LIABILITY,
            ClauseType.PERSONAL_GUARANTEE);

    /** The types that are a duty or a risk of whom they bind, and none of ours where that is the client. */
    private static final Set<ClauseType> OF_THE_BOUND = Set.of(
            ClauseType.GUARANTEE_OUTCOME,
            ClauseType.UNLIMITED_LIABILITY,
            ClauseType.LIQUIDATED_DAMAGES,
            ClauseType.INDEMNITY_ONE_WAY,
            ClauseType.PERSONAL_GUARANTEE,
            ClauseType.DELIVERY_DATE_FIXED,
            ClauseType.PLACEMENT_DELIVERY,
            ClauseType.EXCLUSIVITY);

    /** The concepts of words beside which whoever acts gets something rather than does it, or need not be the client. */
    private static final List<String> RIGHTS = List.of("wants-word", "gets", "second-person");

    /** Types that contracts weigh as another: the same provision with one thing more. */
    private static final Map<ClauseType, ClauseType> WEIGHED_AS = Map.of(
            ClauseType.AUTO_RENEWAL, ClauseType.RENEWAL_TERM,
            ClauseType.TERMINATION_CLIENT_ONLY, ClauseType.TERMINATION_FOR_CONVENIENCE,
            ClauseType.IP_ON_CREATION, ClauseType.IP_ASSIGNMENT);

    /** Types without a bound, and the same with one: where a pattern finds the bound, words do not weigh it away. */
    private static final Map<ClauseType, ClauseType> BOUNDED = Map.of(
            ClauseType.MAKE_GOOD_UNTIL_FILLED, ClauseType.MAKE_GOOD_CAPPED,
            ClauseType.UNLIMITED_REVISIONS, ClauseType.REVISION_LIMIT);

    private final boolean ofContracts;
    private final Weights weights;
    private final Limits limits;

    /** The types of the weights, in their order. */
    private final List<ClauseType> types;

    /** By type, the number of the one it is weighed as. */
    private final Map<ClauseType, Integer> rows = new EnumMap<>(ClauseType.class);

    /**
     * How much words must weigh.
     *
     * @param held at least to commit to a type by themselves
     * @param heldBeside the same where patterns find another type in the text, which its words may weigh for
     * @param turnedDown at most to turn a pattern's find down
     * @param graveTurnedDown the same of types that it would be grave to miss beside words that have nothing to do with
     *     them
     * @param doubted at most to leave a pattern's find in doubt
     */
    private record Limits(float held, float heldBeside, float turnedDown, float graveTurnedDown, float doubted) {}

    private Weighing(boolean ofContracts, Weights weights, Limits limits) {
        this.ofContracts = ofContracts;
        this.weights = weights;
        this.limits = limits;
        this.types = weights.types().stream()
                .map(type -> ClauseType.ofLabel(type).orElseThrow())
                .toList();
        for (int row = 0; row < types.size(); row++) {
            rows.put(types.get(row), row);
        }
        if (ofContracts) {
            WEIGHED_AS.forEach((type, as) -> rows.put(type, types.indexOf(as)));
        }
    }

    private static final class Typed {
        private static final Weighing WEIGHING =
                new Weighing(false, NetworkWeights.builtin(), new Limits(0.6f, 0.8f, -1, -2, -0.3f));
    }

    private static final class Contracts {
        private static final Weighing WEIGHING =
                new Weighing(true, LinearWeights.builtin(), new Limits(0.4f, 0.8f, -0.4f, -1.5f, -0.3f));
    }

    /** That of what somebody typed; its weights are read when they are first asked for. */
    static Weighing ofTyped() {
        return Typed.WEIGHING;
    }

    /** That of contracts; its weights are read when they are first asked for. */
    static Weighing ofContracts() {
        return Contracts.WEIGHING;
    }

    /** Weighs a text. */
    WeighedText of(ReadText text) {
        return ofContracts ? WeighedText.ofContract(text, weights) : WeighedText.ofTyped(text, weights);
    }

    /** The finds of patterns that the words around them do not turn down, some of them with doubt. */
    List<Find> checked(List<Find> finds, WeighedText weighed) {
        if (!ofContracts && !isOneType(finds)) {
            return finds;
        }
        List<Find> left = new ArrayList<>();
        for (Find find : finds) {
            Integer row = rows.get(find.type());
            if (row == null || !weighed.isAtMost(limits.doubted, row, find.fit())) {
                left.add(find);
            } else if (!weighed.isAtMost(turnedDown(find.type()), row, find.fit())) {
                left.add(new Find(find.type(), find.bearing(), new DoubtfulFit(find.fit())));
            }
        }
        return left;
    }

    /** Where somebody types two types into one text, the words of one speak against the other. */
    private static boolean isOneType(List<Find> finds) {
        return finds.stream().map(Find::type).distinct().count() == 1;
    }

    private float turnedDown(ClauseType type) {
        return GRAVE.contains(type) ? limits.graveTurnedDown : limits.turnedDown;
    }

    /** Whether two types are weighed as one. */
    boolean areOne(ClauseType type, ClauseType other) {
        return type == other || rows.containsKey(type) && rows.get(type).equals(rows.get(other));
    }

    /** The finds by weight, of types that no pattern found. */
    List<Find> found(WeighedText weighed, ReadText text, List<Find> fitted) {
        Set<ClauseType> known = EnumSet.noneOf(ClauseType.class);
        for (Find find : fitted) {
            known.add(find.type());
            Integer row = rows.get(find.type());
            if (row != null) {
                known.add(types.get(row));
            }
        }
        float least = fitted.isEmpty() ? limits.held : limits.heldBeside;
        List<Find> finds = new ArrayList<>();
        for (int row = 0; row < types.size(); row++) {
            ClauseType type = types.get(row);
            if (!known.contains(type) && !isBounded(type, known)) {
                for (Fit fit : weighed.above(least, row)) {
                    if (!isTheirs(type, fit, text)) {
                        finds.add(new Find(type, Bearing.UNKNOWN, fit));
                    }
                }
            }
        }
        return finds;
    }

    /** What stands behind a title such as "What we need from you:", which names nobody who is bound. */
    private static Stretch behindTitle(Stretch place, ReadText text) {
        int colon = text.words(place).indexOf(": ");
        return colon < 0 ? place : new Stretch(place.start() + colon + 1, place.end());
    }

    private static boolean isBounded(ClauseType type, Set<ClauseType> known) {
        ClauseType bounded = BOUNDED.get(type);
        return bounded != null && known.contains(bounded);
    }

    /** Whether words that are a duty or a risk of whom they bind bind the client and nobody else. */
    private static boolean isTheirs(ClauseType type, Fit fit, ReadText text) {
        if (!OF_THE_BOUND.contains(type) || text.actor(behindTitle(fit.place(), text)) != Actor.THEM) {
            return false;
        }
        Stretch sentence = behindTitle(text.sentence(fit.place()), text);
        return RIGHTS.stream().noneMatch(words -> text.has(words, sentence));
    }
}
