package org.dealrisk.clause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dealrisk.diag.Source;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Origin;
import org.dealrisk.model.Value;

/**
 * Joins the contract to the form: a clause fills the fields that are not filled; where form and
 * contract differ, the value that harms us more holds and the difference is kept as a {@link
 * Conflict}; two clauses about one field never conflict, the worse one holds.
 *
 * <p>Two fields that say one thing ({@code referral_source} and {@code referral.source}) are joined
 * in the same way, each filling the other.
 */
public final class ClauseMerge {

    /**
     * What is read of the contract of one deal, some two to three hundred pages; the rest counts as not
     * read, and says so.
     */
    private static final int MOST_CHARACTERS = 1_000_000;

    private static final ClauseReader BY_HAND = new TypedByHand();

    private final ClauseReader reader;
    private final PartyTalk talk = new PartyTalk();

    public ClauseMerge(ClauseReader reader) {
        this.reader = reader;
    }

    /** Joins rows of a table with columns for these fields. */
    public RowMerge rows(Set<Field> columns) {
        return new RowMerge(columns, reader, talk);
    }

    /** The deal with its clauses read and joined. */
    public MergedDeal merge(Deal deal) {
        if (deal.clauses().isEmpty()) {
            return join(deal, List.of(), Wording.in(deal.texts()), false, Optional.empty());
        }
        Sides sides = Sides.of(deal, talk);
        return join(deal, readAll(deal, sides), Wording.in(deal.texts()), sides.areAssumed());
    }

    /**
     * The deal with clauses that were read before.
     *
     * @param clauses those of the deal, in its order and with its numbers
     * @param before the same deal with other clauses or answers, joined; its texts and parties hold
     */
    public static MergedDeal join(Deal deal, List<ReadClause> clauses, MergedDeal before) {
        return join(deal, clauses, before.phrases(), before.sidesAssumed());
    }

    private static MergedDeal join(Deal deal, List<ReadClause> clauses, List<Phrase> phrases, boolean sidesAssumed) {
        boolean doubtful = clauses.stream().anyMatch(clause -> clause.sure().isPresent());
        Optional<MergedDeal> sure = Optional.of(clauses)
                .filter(all -> doubtful)
                .map(all ->
                        all.stream().map(clause -> clause.sure().orElse(clause)).toList())
                .map(all -> join(deal, all, phrases, sidesAssumed, Optional.empty()));
        return join(deal, clauses, phrases, sidesAssumed, sure);
    }

    private static MergedDeal join(
            Deal deal,
            List<ReadClause> clauses,
            List<Phrase> phrases,
            boolean sidesAssumed,
            Optional<MergedDeal> sure) {
        Optional<BigDecimal> fee = deal.value(Field.FEE)
                .filter(Value.Quantity.class::isInstance)
                .map(value -> ((Value.Quantity) value).amount());
        Deal.Builder merged = deal.toBuilder();
        List<Conflict> conflicts = new ArrayList<>();
        claims(clauses, deal).forEach((field, claims) -> {
            Answer stated = deal.answer(field);
            Answer.Known contract = worstClaim(field, claims, fee);
            merged.answer(field, join(field, stated, contract, fee));
            conflict(field, stated, contract, fee).ifPresent(conflicts::add);
        });
        joinReferral(deal, merged).ifPresent(conflicts::add);
        overpaidDeposit(deal).ifPresent(conflicts::add);
        conflicts.sort((a, b) -> a.field().compareTo(b.field()));
        return new MergedDeal(merged.build(), clauses, phrases, conflicts, sidesAssumed, sure);
    }

    private List<ReadClause> readAll(Deal deal, Sides sides) {
        List<ReadClause> clauses = new ArrayList<>();
        ClauseReader typed = reader.of(Paper.ofTyped(deal.clauses()));
        Map<Source, ClauseReader> ofDocuments = new HashMap<>();
        int characters = 0;
        for (int number = 0; number < deal.clauses().size(); number++) {
            Clause clause = deal.clauses().get(number);
            characters += clause.text().length();
            ClauseReader suited = clause.ofDocument()
                    ? ofDocuments.computeIfAbsent(
                            clause.place().source(), document -> reader.of(Paper.ofDocument(document, deal.clauses())))
                    : typed;
            ClauseReader able = characters <= MOST_CHARACTERS ? suited : BY_HAND;
            clauses.add(UnitDefinition.with(able.read(clause, number, sides.dealFor(clause))));
        }
        return OtherClauses.beside(clauses);
    }

    private static Map<Field, List<Answer.Known>> claims(List<ReadClause> clauses, Deal deal) {
        if (clauses.isEmpty()) {
            return Map.of();
        }
        Value promised = deal.value(Field.PROMISED_LEADS).orElse(null);
        // Few fields of very many, for very many deals.
        Map<Field, List<Answer.Known>> claims = new LinkedHashMap<>();
        for (ReadClause clause : clauses) {
            clause.said().forEach((field, said) -> {
                if (promised != null && clause.expectsAround(field, promised)) {
                    return;
                }
                Origin origin = Origin.clause(clause.placeOf(said.words()), clause.number());
                claims.computeIfAbsent(field, key -> new ArrayList<>(1))
                        .add(new Answer.Known(said.value(), List.of(origin)));
            });
        }
        return claims;
    }

    /** The worst of the claims, citing all; a clause that says something milder is cited last, as a place only. */
    private static Answer.Known worstClaim(Field field, List<Answer.Known> claims, Optional<BigDecimal> fee) {
        if (claims.size() == 1) {
            return claims.get(0);
        }
        Value worst =
                Agreement.worst(field, claims.stream().map(Answer.Known::value).toList(), fee);
        // Where no clause alone says what all of them come to, all of them answer for it.
        boolean joint = claims.stream().noneMatch(claim -> Agreement.areSame(field, claim.value(), worst, fee));
        List<Origin> origins = new ArrayList<>();
        claims.forEach(claim -> origins.addAll(joint ? claim.origins() : cited(field, claim, worst, fee)));
        origins.sort(Comparator.comparing(origin -> origin.clause().isEmpty()));
        return new Answer.Known(worst, origins);
    }

    private static Answer join(Field field, Answer stated, Answer.Known contract, Optional<BigDecimal> fee) {
        if (!(stated instanceof Answer.Known form)) {
            return contract;
        }
        // Without a direction the contract holds, for that is what will be signed.
        Value worse = Harm.worse(field, form.value(), contract.value(), fee);
        List<Origin> origins = new ArrayList<>(cited(field, contract, worse, fee));
        // What is overruled is told behind what holds.
        boolean holds = Agreement.areSame(field, form.value(), worse, fee);
        origins.addAll(holds ? 0 : origins.size(), form.origins());
        return new Answer.Known(worse, origins);
    }

    /** Where a claim stands; its clause answers for the value that holds only when it says that value. */
    private static List<Origin> cited(Field field, Answer.Known claim, Value holds, Optional<BigDecimal> fee) {
        return Agreement.areSame(field, claim.value(), holds, fee)
                ? claim.origins()
                : claim.origins().stream()
                        .map(origin -> Origin.field(origin.place()))
                        .toList();
    }

    private static Optional<Conflict> conflict(
            Field field, Answer stated, Answer.Known contract, Optional<BigDecimal> fee) {
        if (!(stated instanceof Answer.Known form) || Agreement.areSame(field, form.value(), contract.value(), fee)) {
            return Optional.empty();
        }
        List<Origin> origins = new ArrayList<>(form.origins());
        origins.addAll(contract.origins());
        return Optional.of(new Conflict(field, form.value(), contract.value(), origins));
    }

    private static Optional<Conflict> joinReferral(Deal deal, Deal.Builder merged) {
        Answer card = deal.answer(Field.REFERRAL_SOURCE);
        Answer group = deal.answer(Field.REFERRAL);
        if (!(card instanceof Answer.Known a) || !(group instanceof Answer.Known b)) {
            Answer said = card.isKnown() || (card.isExplicitlyUnknown() && !group.isKnown()) ? card : group;
            if (card.equals(group)) {
                return Optional.empty();
            }
            merged.answer(Field.REFERRAL_SOURCE, said).answer(Field.REFERRAL, said);
            return Optional.empty();
        }
        Answer joined = join(Field.REFERRAL, a, b, Optional.empty());
        merged.answer(Field.REFERRAL_SOURCE, joined).answer(Field.REFERRAL, joined);
        return conflict(Field.REFERRAL_SOURCE, a, b, Optional.empty());
    }

    /** A deposit above the order it is for. */
    private static Optional<Conflict> overpaidDeposit(Deal deal) {
        Field orderField = deal.answer(Field.CASE_ORDER_VALUE).isKnown() ? Field.CASE_ORDER_VALUE : Field.FEE;
        if (!(deal.answer(Field.CASE_DEPOSIT_PAID) instanceof Answer.Known deposit)
                || !(deal.answer(orderField) instanceof Answer.Known order)
                || !(deposit.value() instanceof Value.Quantity paid)
                || !(order.value() instanceof Value.Quantity whole)
                || paid.amount().compareTo(whole.amount()) <= 0) {
            return Optional.empty();
        }
        List<Origin> origins = new ArrayList<>(deposit.origins());
        origins.addAll(order.origins());
        return Optional.of(new Conflict(Field.CASE_DEPOSIT_PAID, paid, whole, origins));
    }
}
