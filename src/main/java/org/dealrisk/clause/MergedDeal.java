package org.dealrisk.clause;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dealrisk.model.Answer;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;

/**
 * A deal whose form and contract have become one set of answers.
 *
 * @param deal the deal with the joined answers
 * @param clauses its clauses as they were understood, in order
 * @param phrases what its texts had better not say
 * @param conflicts where form and contract disagree, in the order of the catalog
 * @param sidesAssumed whether 甲方 and 乙方 were taken as the client and us because nothing says who they are
 * @param sure the deal without what was read with little confidence; empty when nothing was
 */
public record MergedDeal(
        Deal deal,
        List<ReadClause> clauses,
        List<Phrase> phrases,
        List<Conflict> conflicts,
        boolean sidesAssumed,
        Optional<MergedDeal> sure) {

    public MergedDeal {
        clauses = List.copyOf(clauses);
        phrases = List.copyOf(phrases);
        conflicts = List.copyOf(conflicts);
    }

    /** The same contract with another answer for one field. */
    public MergedDeal with(Field field, Answer answer) {
        return new MergedDeal(
                deal.with(field, answer),
                clauses,
                phrases,
                conflicts,
                sidesAssumed,
                sure.map(other -> other.with(field, answer)));
    }

    /** The clauses that carry a type, in order. */
    public List<ReadClause> carrying(ClauseType type) {
        return those(clause -> clause.carries(type));
    }

    /** Whether any clause carries a type. */
    public boolean carries(ClauseType type) {
        for (ReadClause clause : clauses) {
            if (clause.carries(type)) {
                return true;
            }
        }
        return false;
    }

    /** The phrases of a wording, in order. */
    public List<Phrase> phrases(Wording wording) {
        return phrases.stream().filter(phrase -> phrase.wording() == wording).toList();
    }

    /** The clauses that nobody understood, in order. */
    public List<ReadClause> unread() {
        return those(clause -> !clause.understood());
    }

    /** The clauses of which reading came to this, in order. */
    public List<ReadClause> reading(Reading reading) {
        return those(clause -> clause.reading() == reading);
    }

    private List<ReadClause> those(Predicate<ReadClause> which) {
        return clauses.isEmpty() ? List.of() : clauses.stream().filter(which).toList();
    }

    /**
     * Whether the list is the whole contract, and no clause of it that was not understood may be the one that is
     * looked for: what binds nobody, as names and signatures, is none.
     */
    public boolean contractIsComplete() {
        return deal.isYes(Field.CLAUSES_COMPLETE) && those(RuledOut::isOpen).isEmpty();
    }

    /**
     * Whether the list is the whole contract and has no clause of a type: a clause that was not understood may be one,
     * unless the type protects us and its words speak clearly against that.
     */
    public boolean lacks(ClauseType type) {
        return deal.isYes(Field.CLAUSES_COMPLETE) && !carries(type) && RuledOut.byAll(clauses, type);
    }
}
