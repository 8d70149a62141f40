package org.dealrisk.clause;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * What clauses mean by what others of the contract say. Where one limits liability, another that knows no limit for
 * leaked data or the like is an exception to it and leaves the rest limited. Where a clause of its own limits a penalty
 * ("the total of the penalties above"), the one that names its rate leaves the limit open no longer.
 */
final class OtherClauses {

    private static final Value UNLIMITED = new Value.Word("unlimited");
    private static final Value NONE = new Value.Word("none");

    /** A penalty that another clause names, or all of them. */
    private static final Pattern REFERRING = Pattern.compile(
            "(?i)(?:前[項项款條条述開开揭]|上[述開开列]|各[項项]|本[條条]|全部|所有).{0,8}?(?:違約金|违约金|罰款|罚款|罰金|罚金)"
                    + "|(?:違約金|违约金|罰款|罚款|罰金|罚金).{0,4}?(?:總|总|合計|合计|累計|累计)"
                    + "|\\b(?:total|aggregate|cumulative|all|such|these|those)\\b.{0,20}?\\b(?:liquidated damages|penalt)");

    private OtherClauses() {}

    /** The clauses of one contract as they read beside one another, in their order. */
    static List<ReadClause> beside(List<ReadClause> clauses) {
        boolean limited = clauses.stream()
                .anyMatch(clause -> clause.carries(ClauseType.LIABILITY_CAP)
                        && !UNLIMITED.equals(value(clause, Field.LIABILITY_LIMIT)));
        boolean penaltyLimited = clauses.stream().anyMatch(OtherClauses::limitsPenalties);
        if (!limited && !penaltyLimited) {
            return clauses;
        }
        return clauses.stream()
                .map(clause -> limited && isException(clause) ? withoutUnlimited(clause) : clause)
                .map(clause -> penaltyLimited ? withoutOpenPenalty(clause) : clause)
                .toList();
    }

    private static boolean isException(ReadClause clause) {
        return clause.carries(ClauseType.UNLIMITED_LIABILITY)
                && clause.carries(ClauseType.LIABILITY_CAP_CARVE_OUT)
                && clause.reading() != Reading.BY_HAND;
    }

    private static ReadClause withoutUnlimited(ReadClause clause) {
        List<ClauseType> types = clause.types().stream()
                .filter(type -> type != ClauseType.UNLIMITED_LIABILITY)
                .toList();
        List<Found> found = clause.found().stream()
                .filter(one -> one.type() != ClauseType.UNLIMITED_LIABILITY)
                .toList();
        return of(clause, types, without(clause, Field.LIABILITY_LIMIT), found);
    }

    private static boolean limitsPenalties(ReadClause clause) {
        Value limit = value(clause, Field.LD_CAP_PERCENT);
        return limit instanceof Value.Quantity
                && !clause.said().containsKey(Field.LD_DAILY_PERCENT)
                && !clause.said().containsKey(Field.UNIT_PENALTY_PERCENT)
                && REFERRING.matcher(clause.clause().text()).find();
    }

    private static ReadClause withoutOpenPenalty(ReadClause clause) {
        boolean open = clause.reading() != Reading.BY_HAND && NONE.equals(value(clause, Field.LD_CAP_PERCENT));
        return open ? of(clause, clause.types(), without(clause, Field.LD_CAP_PERCENT), clause.found()) : clause;
    }

    private static @Nullable Value value(ReadClause clause, Field field) {
        Said said = clause.said().get(field);
        return said == null ? null : said.value();
    }

    private static Map<Field, Said> without(ReadClause clause, Field field) {
        Map<Field, Said> said = new HashMap<>(clause.said());
        said.remove(field);
        return said;
    }

    private static ReadClause of(ReadClause clause, List<ClauseType> types, Map<Field, Said> said, List<Found> found) {
        return new ReadClause(
                clause.number(),
                clause.clause(),
                types,
                clause.bearings(),
                said,
                clause.reading(),
                found,
                Optional.empty());
    }
}
