package org.dealrisk.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.clause.ReadClause;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;
import org.dealrisk.economics.Assumptions;
import org.dealrisk.economics.DealEconomics;
import org.dealrisk.model.Answer;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;

/**
 * What first-order rules come to where a deal says nothing. Most deals leave most fields out, and a rule that looks at
 * none of those that are filled in comes to the same as in a deal without any: it is asked once, and not of every deal.
 * Thread-safe.
 */
final class Unsaid {

    private final Engine engine;

    private final Map<Silence, Map<String, RuleResult>> results = new ConcurrentHashMap<>();

    Unsaid(Engine engine) {
        this.engine = engine;
    }

    /** What a deal says that says nothing: what its silence means, and whether it has clauses, whatever they are. */
    private enum Silence {
        FORM(Answer.notFilledIn(), false),
        FORM_WITH_CLAUSES(Answer.notFilledIn(), true),
        ROW(Answer.notCollected(), false),
        ROW_WITH_CLAUSES(Answer.notCollected(), true);

        private final Answer otherwise;
        private final boolean clauses;

        Silence(Answer otherwise, boolean clauses) {
            this.otherwise = otherwise;
            this.clauses = clauses;
        }

        static Silence of(Deal deal) {
            boolean clauses = deal.answer(Field.CLAUSE_LIST).isKnown();
            return deal.silence() instanceof Answer.NotCollected
                    ? clauses ? ROW_WITH_CLAUSES : ROW
                    : clauses ? FORM_WITH_CLAUSES : FORM;
        }

        boolean covers(Field field, Answer answer) {
            return answer.getClass() == otherwise.getClass() || (clauses && field == Field.CLAUSE_LIST);
        }

        MergedDeal deal() {
            Place nowhere = new Place(Source.of("", ""), Span.onLine(1, 1, 0));
            Deal.Builder deal = Deal.builder(new Deal.Address(nowhere, 1, OptionalInt.empty()));
            deal.silence(otherwise);
            if (clauses) {
                deal.answer(Field.CLAUSE_LIST, Answer.known(new Value.ClauseList(0), nowhere));
            }
            return new MergedDeal(deal.build(), List.of(), List.of(), List.of(), false, Optional.empty());
        }
    }

    /** What a rule comes to by what a deal does not say; empty for one that has to be asked. */
    Function<Rule, Optional<RuleResult>> settled(MergedDeal merged, Assumptions assumptions) {
        Silence silence = Silence.of(merged.deal());
        Map<String, RuleResult> unheard = results.computeIfAbsent(silence, quiet -> ask(quiet, assumptions));
        Set<Field> said = said(merged.deal(), silence);
        Set<ClauseType> carried = carried(merged);
        boolean written =
                !merged.phrases().isEmpty() || !merged.deal().remarks().isEmpty();
        boolean doubtful = merged.sure().isPresent();
        return rule -> Optional.ofNullable(unheard.get(rule.code()))
                .filter(result -> result.looked().missed(said, carried, written))
                .filter(result -> !(doubtful && Doubts.concern(result)));
    }

    private Map<String, RuleResult> ask(Silence silence, Assumptions assumptions) {
        MergedDeal merged = silence.deal();
        Results all = engine.askAll(merged, DealEconomics.of(merged.deal(), assumptions), Exemption.none());
        Map<String, RuleResult> unheard = all.firstOrder();
        unheard.values()
                .removeIf(result ->
                        result.looked().lookedAtFigures() || result.looked().lookedAtEverything());
        return unheard;
    }

    private static Set<Field> said(Deal deal, Silence silence) {
        Set<Field> said = EnumSet.noneOf(Field.class);
        for (Field field : deal.answered()) {
            if (!silence.covers(field, deal.answer(field))) {
                said.add(field);
            }
        }
        return said;
    }

    private static Set<ClauseType> carried(MergedDeal merged) {
        Set<ClauseType> carried = EnumSet.noneOf(ClauseType.class);
        for (ReadClause clause : merged.clauses()) {
            carried.addAll(clause.types());
        }
        return carried;
    }
}
