package org.dealrisk.clause;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealrisk.clause.lexicon.Actor;
import org.dealrisk.clause.lexicon.DoubtfulFit;
import org.dealrisk.clause.lexicon.Fit;
import org.dealrisk.clause.lexicon.LinearWeights;
import org.dealrisk.clause.lexicon.ReadText;
import org.dealrisk.clause.lexicon.Stretch;
import org.dealrisk.clause.lexicon.TypedWeights;
import org.dealrisk.clause.lexicon.WeighedText;
import org.dealrisk.clause.lexicon.Weights;
import org.dealrisk.model.ClauseType;

/**
 * What the words of a text weigh, and how much they must weigh to speak for a type by themselves or against a find of a
 * pattern. What somebody typed is weighed otherwise than a document: there all the words are about the deal, here most
 * sentences are of no type at all. Immutable and thread-safe.
 */
final class Weighing {

    /** The types that it would be grave to miss beside words that have nothing to do with them. */
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
            ClauseType.LOST_PROFIT,
            ClauseType.EXCLUSIVITY);

    /** The types that are a right of whoever acts, and no risk to us where we do. */
    private static final Set<ClauseType> RIGHTS_OF_THE_ACTOR = Set.of(ClauseType.SETOFF, ClauseType.UNILATERAL_CHANGE);

    /** The types that protect us: in a document nobody relies on them because of what words weigh. */
    private static final Set<ClauseType> PROTECTING = Set.of(
            ClauseType.LIABILITY_CAP,
            ClauseType.REVISION_LIMIT,
            ClauseType.MAKE_GOOD_CAPPED,
            ClauseType.ESTIMATE_ONLY,
            ClauseType.UPFRONT_PAYMENT,
            ClauseType.CANCELLATION_FEE,
            ClauseType.DEEMED_ACCEPTANCE);

    private static final String WANTS = "wants-word";

    /** The concepts of words beside which whoever acts gets something rather than does it, or need not be the client. */
    private static final List<String> RIGHTS = List.of(WANTS, "gets", "second-person");

    /** Types that documents weigh as another: the same provision with one thing more. */
    private static final Map<ClauseType, ClauseType> WEIGHED_AS = Map.of(
            ClauseType.AUTO_RENEWAL, ClauseType.RENEWAL_TERM,
            ClauseType.TERMINATION_CLIENT_ONLY, ClauseType.TERMINATION_FOR_CONVENIENCE,
            ClauseType.IP_ON_CREATION, ClauseType.IP_ASSIGNMENT);

    /** Types without a bound, and the same with one: where a pattern finds the bound, words do not weigh it away. */
    private static final Map<ClauseType, ClauseType> BOUNDED = Map.of(
            ClauseType.MAKE_GOOD_UNTIL_FILLED, ClauseType.MAKE_GOOD_CAPPED,
            ClauseType.UNLIMITED_REVISIONS, ClauseType.REVISION_LIMIT);

    /** What a sentence of a document weighs at most that has a find of another type, for one to be turned down. */
    private static final float TURNED_DOWN_BESIDE = -1.2f;

    /** What a sentence of an order weighs at most as something typed, for a find in it to be turned down. */
    private static final float TURNED_DOWN_IN_ORDERS = 0.1f;

    /** The same of a contract, unless it would be grave to miss. */
    private static final float TURNED_DOWN_IN_CONTRACTS = 0.9f;

    private static final float NEVER = Float.POSITIVE_INFINITY;

    private final Paper paper;
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
     * @param sure at least to leave no doubt of a type that they commit to by themselves
     * @param turnedDown at most to turn a pattern's find down
     * @param doubted at most to leave it in doubt
     * @param graveTurnedDown at most to turn down one that it would be grave to miss
     * @param graveDoubted at most to leave it in doubt
     */
    private record Limits(
            float held,
            float heldBeside,
            float sure,
            float turnedDown,
            float doubted,
            float graveTurnedDown,
            float graveDoubted) {

        private float turnedDown(ClauseType type) {
            return GRAVE.contains(type) ? graveTurnedDown : turnedDown;
        }

        private float doubted(ClauseType type) {
            return GRAVE.contains(type) ? graveDoubted : doubted;
        }
    }

    private Weighing(Paper paper, Weights weights, Limits limits) {
        this.paper = paper;
        this.weights = weights;
        this.limits = limits;
        this.types = weights.types().stream()
                .map(type -> ClauseType.ofLabel(type).orElseThrow())
                .toList();
        for (int row = 0; row < types.size(); row++) {
            rows.put(types.get(row), row);
        }
        if (ofDocuments()) {
            WEIGHED_AS.forEach((type, as) -> rows.put(type, rows.get(as)));
        }
    }

    private static final class OfForms {
        private static final Weighing WEIGHING = new Weighing(
                Paper.FORM, TypedWeights.builtin(), new Limits(0.34f, 0.5f, 0.6f, -0.6f, -0.4f, -1.2f, -0.5f));
    }

    private static final class OfOthers {
        private static final Limits LIMITS = new Limits(0.4f, 0.8f, NEVER, -0.4f, -0.3f, -2, -1);
        private static final Weighing OF_ORDERS = new Weighing(Paper.ORDER, LinearWeights.builtin(), LIMITS);
        private static final Weighing OF_CONTRACTS = new Weighing(Paper.CONTRACT, LinearWeights.builtin(), LIMITS);
    }

    /** That of a paper; its weights are read when they are first asked for. */
    static Weighing of(Paper paper) {
        return switch (paper) {
            case FORM -> OfForms.WEIGHING;
            case ORDER -> OfOthers.OF_ORDERS;
            case CONTRACT -> OfOthers.OF_CONTRACTS;
        };
    }

    /** Whether it weighs sentences by themselves, most of which are of no type. */
    private boolean ofDocuments() {
        return paper != Paper.FORM;
    }

    /** Weighs a text. */
    WeighedText of(ReadText text) {
        return ofDocuments() ? WeighedText.ofDocument(text, weights) : WeighedText.ofTyped(text, weights);
    }

    /** The finds of patterns that the words around them do not turn down, some of them with doubt. */
    List<Find> checked(List<Find> finds, WeighedText weighed, ReadText text) {
        if (!ofDocuments() && !isOneType(finds) && anyHolds(finds, weighed)) {
            return finds;
        }
        Map<Integer, Set<ClauseType>> bySentence = ofDocuments() ? bySentence(finds) : Map.of();
        List<Find> left = new ArrayList<>();
        for (Find find : finds) {
            Integer row = rows.get(find.type());
            if (row == null || !weighed.isAtMost(limits.doubted(find.type()), row, find.fit())) {
                left.add(find);
            } else if (!weighed.isAtMost(limits.turnedDown(find.type()), row, find.fit())
                    || (ofDocuments()
                            ? isKept(
                                    find,
                                    row,
                                    bySentence.getOrDefault(find.fit().sentence(), Set.of()),
                                    weighed,
                                    text)
                            : isSaidAlone(find, row, text))) {
                left.add(new Find(find.type(), find.bearing(), new DoubtfulFit(find.fit())));
            }
        }
        return left;
    }

    /** Whether its own sentence speaks for it: what is turned down beside it may be another thing. */
    private boolean isSaidAlone(Find find, int row, ReadText text) {
        return !text.sentence(find.place()).equals(text.whole())
                && !WeighedText.isTypedAtMost(limits.held, row, find.fit(), text, weights);
    }

    private static Map<Integer, Set<ClauseType>> bySentence(List<Find> finds) {
        Map<Integer, Set<ClauseType>> bySentence = new HashMap<>();
        for (Find find : finds) {
            bySentence
                    .computeIfAbsent(find.fit().sentence(), sentence -> EnumSet.noneOf(ClauseType.class))
                    .add(find.type());
        }
        return bySentence;
    }

    /**
     * Whether a find in a document is only left in doubt: because its sentence is very short or says something else
     * besides, another sentence says it, or it would surely be a clause of the type if it had been typed.
     */
    private boolean isKept(Find find, int row, Set<ClauseType> ofSentence, WeighedText weighed, ReadText text) {
        if (weighed.isAnywhere(limits.held, row) || WeighedText.isShort(find.fit(), text)) {
            return true;
        }
        boolean beside = ofSentence.stream().anyMatch(type -> !areOne(type, find.type()));
        if (beside && !weighed.isAtMost(TURNED_DOWN_BESIDE, row, find.fit())) {
            return true;
        }
        Weighing typed = of(Paper.FORM);
        Integer typedRow = typed.rows.get(find.type());
        boolean strict = paper == Paper.CONTRACT && !GRAVE.contains(find.type());
        float most = strict ? TURNED_DOWN_IN_CONTRACTS : TURNED_DOWN_IN_ORDERS;
        return typedRow != null && !WeighedText.isTypedAtMost(most, typedRow, find.fit(), text, typed.weights);
    }

    /** Where somebody types two types into one text, the words of one speak against the other. */
    private static boolean isOneType(List<Find> finds) {
        return finds.stream().map(Find::type).distinct().count() == 1;
    }

    /** Whether the words speak for one of the types at least, and by that against the others. */
    private boolean anyHolds(List<Find> finds, WeighedText weighed) {
        return finds.stream().anyMatch(find -> {
            Integer row = rows.get(find.type());
            return row == null || !weighed.isAtMost(limits.doubted(find.type()), row, find.fit());
        });
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
            boolean sought = !ofDocuments() || !PROTECTING.contains(type);
            if (sought && !known.contains(type) && !isBounded(type, known)) {
                for (Fit fit : weighed.above(least, limits.sure, row)) {
                    if (!isHarmless(type, fit, text)) {
                        finds.add(new Find(type, Bearing.UNKNOWN, fit));
                    }
                }
            }
        }
        return finds;
    }

    private static boolean isBounded(ClauseType type, Set<ClauseType> known) {
        ClauseType bounded = BOUNDED.get(type);
        return bounded != null && known.contains(bounded);
    }

    /** Whether words are a duty or a risk of the client's alone, or a right of ours. */
    private boolean isHarmless(ClauseType type, Fit fit, ReadText text) {
        Actor actor = text.actor(text.behindTitle(fit.place()));
        if (ofDocuments() && actor == Actor.US && RIGHTS_OF_THE_ACTOR.contains(type)) {
            return true;
        }
        if (actor != Actor.THEM || !OF_THE_BOUND.contains(type)) {
            return false;
        }
        if (ofDocuments()) {
            return true;
        }
        Stretch sentence = text.behindTitle(text.sentence(fit.place()));
        // Who buys from us alone often says what we do, and gives it to us.
        return type == ClauseType.EXCLUSIVITY
                ? !text.has(WANTS, sentence)
                : !text.binds(Actor.US, sentence) && RIGHTS.stream().noneMatch(words -> text.has(words, sentence));
    }
}
