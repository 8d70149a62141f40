package org.dealrisk.clause;

import java.util.List;
import org.dealrisk.clause.lexicon.Lexicon;
import org.dealrisk.clause.lexicon.Parties;
import org.dealrisk.clause.lexicon.ReadText;
import org.dealrisk.clause.lexicon.TypedWeights;
import org.dealrisk.clause.lexicon.WeighedText;
import org.dealrisk.clause.lexicon.Weights;
import org.dealrisk.model.ClauseType;

/**
 * What clauses that were not understood are surely not: their words may speak so clearly against a type that they do not
 * keep a contract from lacking it. Of 3,622 clauses of a type that nothing was made from, 24 are ruled out so, and 1,681 of
 * 2,167 others that share words with it.
 */
final class RuledOut {

    /** What a clause weighs at most that is surely not of a type. */
    private static final float SURELY_NOT = -0.75f;

    private RuledOut() {}

    /** Whether none of some clauses may be of a type without having been understood so. */
    static boolean byAll(List<ReadClause> clauses, ClauseType type) {
        for (ReadClause clause : clauses) {
            if (isOpen(clause) && mayBe(clause, type)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it was not understood and binds somebody: names and signatures do not. */
    static boolean isOpen(ReadClause clause) {
        return !clause.understood() && clause.reading() != Reading.NO_DUTY;
    }

    private static boolean mayBe(ReadClause clause, ClauseType type) {
        Weights weights = TypedWeights.builtin();
        int row = weights.types().indexOf(type.label());
        if (clause.reading() == Reading.NOT_READ || row < 0) {
            return true;
        }
        ReadText text = Lexicon.builtin().read(clause.clause().text(), Parties.STANDARD);
        return !WeighedText.ofTyped(text, weights).isNowhereOver(SURELY_NOT, row);
    }
}
