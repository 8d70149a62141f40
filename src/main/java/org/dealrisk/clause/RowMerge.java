package org.dealrisk.clause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dealrisk.model.Answer;
import org.dealrisk.model.AnswerBlock;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * What {@link ClauseMerge} makes of rows of a table without texts, where they stand in a block. Rows whose clauses
 * take more than is remembered of others are left to it. Thread-safe.
 */
public final class RowMerge {

    /** More are a contract, which is read by itself. */
    private static final int MOST_CLAUSES = 100;

    private final Set<Field> columns;
    private final ClauseReader reader;
    private final PartyTalk talk;
    private final boolean namesParties;

    RowMerge(Set<Field> columns, ClauseReader reader, PartyTalk talk) {
        this.columns = Set.copyOf(columns);
        this.reader = reader;
        this.talk = talk;
        this.namesParties = columns.contains(Field.OUR_PARTY_NAMES) || columns.contains(Field.CLIENT_PARTY_NAMES);
    }

    /** Whether the rows of the table can be joined so: no answers of a form are in conflict with each other. */
    public boolean suits() {
        boolean twoReferrals = columns.contains(Field.REFERRAL_SOURCE) && columns.contains(Field.REFERRAL);
        return !twoReferrals && !columns.contains(Field.CASE_DEPOSIT_PAID);
    }

    /**
     * Joins a row of a table that {@link #suits}; each of the two referrals fills the other.
     *
     * @return what else its clauses come to; null where that is not known, and the row has become useless
     */
    public @Nullable Contract join(AnswerBlock rows, int row, List<Clause> clauses) {
        Contract contract = clauses.isEmpty() ? Contract.NONE : joinClauses(rows, row, clauses);
        if (contract != null) {
            joinReferrals(rows, row);
        }
        return contract;
    }

    private static void joinReferrals(AnswerBlock rows, int row) {
        if (!rows.has(Field.REFERRAL_SOURCE) || !rows.has(Field.REFERRAL)) {
            return;
        }
        byte card = rows.kinds(Field.REFERRAL_SOURCE)[row];
        if (card == AnswerBlock.NOT_FILLED_IN) {
            rows.forget(row, Field.REFERRAL_SOURCE);
        } else if (card == AnswerBlock.NOT_COLLECTED) {
            rows.copy(row, Field.REFERRAL, Field.REFERRAL_SOURCE);
        } else {
            rows.copy(row, Field.REFERRAL_SOURCE, Field.REFERRAL);
        }
    }

    private @Nullable Contract joinClauses(AnswerBlock rows, int row, List<Clause> clauses) {
        RowAnswers answers = new RowAnswers(rows, row, columns);
        List<ReadClause> read = recall(clauses, answers);
        if (read == null) {
            return null;
        }
        Map<Field, List<Value>> claims = claims(read, answers);
        if (!areSure(claims, answers)) {
            return null;
        }
        Optional<BigDecimal> fee = Optional.ofNullable(namesFee(claims) ? answers.fee() : null);
        List<Field> conflicts = new ArrayList<>(2);
        claims.forEach((field, values) -> {
            Value stated = answers.value(field);
            Value contract = Agreement.worst(field, values, fee);
            if (stated != null && !Agreement.areSame(field, stated, contract, fee)) {
                conflicts.add(field);
            }
            Value holds = stated == null ? contract : Harm.worse(field, stated, contract, fee);
            if (!holds.equals(stated)) {
                put(rows, row, field, holds);
            }
        });
        return new Contract(read, conflicts);
    }

    /** Whether the block tells what the row says to all fields that clauses speak of, and to the fee if they name it. */
    private static boolean areSure(Map<Field, List<Value>> claims, RowAnswers answers) {
        for (Field field : claims.keySet()) {
            if (field == Field.FEE || !answers.isSure(field)) {
                return false;
            }
        }
        return !namesFee(claims) || answers.isSure(Field.FEE);
    }

    private static void put(AnswerBlock rows, int row, Field field, Value value) {
        if (rows.has(field)) {
            rows.set(row, field, new Answer.Known(value, List.of()));
        }
    }

    /** What is remembered of clauses; null where that is not enough for one of them. */
    private @Nullable List<ReadClause> recall(List<Clause> clauses, RowAnswers answers) {
        if (namesParties || clauses.size() > MOST_CLAUSES || Paper.ofTyped(clauses) != Paper.FORM) {
            return null;
        }
        List<ReadClause> all = new ArrayList<>(clauses.size());
        for (Clause clause : clauses) {
            boolean plain = clause.negotiable() != Clause.Negotiable.NO
                    && !talk.in(clause.text()).defines();
            ReadClause read = plain ? reader.recall(clause, all.size(), answers) : null;
            if (read == null || read.sure().isPresent()) {
                return null;
            }
            all.add(read);
        }
        return OtherClauses.beside(all);
    }

    private static Map<Field, List<Value>> claims(List<ReadClause> clauses, RowAnswers answers) {
        Value promised = answers.isSure(Field.PROMISED_LEADS) ? answers.value(Field.PROMISED_LEADS) : null;
        Map<Field, List<Value>> claims = new LinkedHashMap<>();
        for (ReadClause clause : clauses) {
            clause.said().forEach((field, said) -> {
                if (promised == null || !clause.expectsAround(field, promised)) {
                    claims.computeIfAbsent(field, none -> new ArrayList<>(2)).add(said.value());
                }
            });
        }
        return claims;
    }

    /** Whether a value is so many times the fee. */
    private static boolean namesFee(Map<Field, List<Value>> claims) {
        for (List<Value> values : claims.values()) {
            for (Value value : values) {
                if (value instanceof Value.TimesFee) {
                    return true;
                }
            }
        }
        return false;
    }
}
