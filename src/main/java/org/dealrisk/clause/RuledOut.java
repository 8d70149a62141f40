package org.dealrisk.clause;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dealrisk.clause.lexicon.Lexicon;
import org.dealrisk.clause.lexicon.Parties;
import org.dealrisk.clause.lexicon.TypedWeights;
import org.dealrisk.clause.lexicon.WeighedText;
import org.dealrisk.clause.lexicon.Weights;
import org.dealrisk.model.ClauseType;

/**
 * What protects us that clauses which were not understood are surely not: words may speak so clearly against a type that
 * they do not hide that the contract lacks it. Whether they are a danger is left open. Thread-safe.
 */
final class RuledOut {

    /** What a clause weighs at most that is surely not of a type. */
    private static final float SURELY_NOT = -0.75f;

    private static final Set<ClauseType> PROTECTING = Set.of(
            ClauseType.LIABILITY_CAP,
            ClauseType.REVISION_LIMIT,
            ClauseType.DEEMED_ACCEPTANCE,
            ClauseType.CANCELLATION_FEE,
            ClauseType.PRO_RATA_BILLING);

    /** By text, what it is surely not; where there is too much of it, all is forgotten. */
    private static final Map<String, Set<ClauseType>> KNOWN = new ConcurrentHashMap<>();

    private RuledOut() {}

    /** Whether none of some clauses may be of a type without having been understood so. */
    static boolean byAll(List<ReadClause> clauses, ClauseType type) {
        for (ReadClause clause : clauses) {
            if (isOpen(clause) && !isOut(clause, type)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it was not understood and binds somebody: names and signatures do not. */
    static boolean isOpen(ReadClause clause) {
        return !clause.understood() && clause.reading() != Reading.NO_DUTY;
    }

    private static boolean isOut(ReadClause clause, ClauseType type) {
        String text = clause.clause().text();
        if (clause.reading() == Reading.NOT_READ || !PROTECTING.contains(type) || !RepeatedTexts.mayHave(text)) {
            return false;
        }
        if (KNOWN.size() > RepeatedTexts.MOST) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(text, RuledOut::out).contains(type);
    }

    private static Set<ClauseType> out(String text) {
        Weights weights = TypedWeights.builtin();
        WeighedText weighed = WeighedText.ofTyped(Lexicon.builtin().read(text, Parties.STANDARD), weights);
        Set<ClauseType> out = EnumSet.noneOf(ClauseType.class);
        for (ClauseType type : PROTECTING) {
            int row = weights.types().indexOf(type.label());
            if (row >= 0 && weighed.isNowhereOver(SURELY_NOT, row)) {
                out.add(type);
            }
        }
        return out;
    }
}
