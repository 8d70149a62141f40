package org.dealrisk.rule;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.clause.ReadClause;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;
import org.dealrisk.economics.Assumptions;
import org.dealrisk.economics.DealEconomics;
import org.dealrisk.economics.Figures;
import org.dealrisk.model.Answer;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.dealrisk.rule.Settled.QuietItem;
import org.jspecify.annotations.Nullable;

/**
 * What first-order rules come to where a deal says nothing. Most deals leave most fields out, and a rule that looks at
 * none of those that are filled in comes to the same as in a deal without any: it is asked once, and not of every deal.
 * Thread-safe.
 */
final class Unsaid {

    private final Engine engine;

    private final Map<Silence, Heard> heard = new ConcurrentHashMap<>();

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

    /**
     * What was heard of a deal that says nothing.
     *
     * @param results what rules come to, by their codes
     * @param items of the rules that have items, by their codes, what each of these comes to; null for one that finds
     *     something
     */
    private record Heard(Map<String, RuleResult> results, Map<String, List<@Nullable QuietItem>> items) {}

    /** What a deal does not say, as far as nothing else that it says matters. */
    Settled settled(MergedDeal merged, Assumptions assumptions) {
        Silence silence = Silence.of(merged.deal());
        return new ByDeal(merged, silence, heard.computeIfAbsent(silence, quiet -> ask(quiet, assumptions)));
    }

    private static final class ByDeal implements Settled {

        private final Heard heard;
        private final Set<Field> said;
        private final Set<ClauseType> carried;
        private final boolean written;
        private final boolean doubtful;

        ByDeal(MergedDeal merged, Silence silence, Heard heard) {
            this.heard = heard;
            this.said = said(merged.deal(), silence);
            this.carried = carried(merged);
            this.written =
                    !merged.phrases().isEmpty() || !merged.deal().remarks().isEmpty();
            this.doubtful = merged.sure().isPresent();
        }

        @Override
        public Optional<RuleResult> result(Rule rule) {
            RuleResult result = heard.results.get(rule.code());
            return result != null && isMissed(result.looked()) && !(doubtful && Doubts.concern(result))
                    ? Optional.of(result)
                    : Optional.empty();
        }

        @Override
        public @Nullable QuietItem item(Rule rule, int number) {
            List<@Nullable QuietItem> items = heard.items.get(rule.code());
            QuietItem item = items == null ? null : items.get(number);
            return item != null && isMissed(item.looked()) ? item : null;
        }

        private boolean isMissed(Looked looked) {
            return looked.missed(said, carried, written);
        }
    }

    private Heard ask(Silence silence, Assumptions assumptions) {
        MergedDeal merged = silence.deal();
        Figures figures = DealEconomics.of(merged.deal(), assumptions);
        Map<String, RuleResult> results =
                engine.askAll(merged, figures, Exemption.none()).firstOrder();
        Map<String, List<@Nullable QuietItem>> items = new HashMap<>();
        for (RuleResult result : results.values()) {
            Rule rule = result.rule();
            if (!rule.items().isEmpty()) {
                items.put(
                        rule.code(),
                        rule.items().stream()
                                .map(item -> quiet(item, DealFacts.of(merged, figures, rule, List.of())))
                                .toList());
            }
        }
        results.values().removeIf(result -> result.looked().lookedAtAllOfIt());
        return new Heard(results, items);
    }

    private static @Nullable QuietItem quiet(Item item, DealFacts facts) {
        DealFacts about = facts.about(item.field());
        boolean takesPart = Engine.takesPart(item, about);
        TierLadder.Rung rung = takesPart ? Engine.rung(item, about) : TierLadder.Rung.CLEAR;
        return rung.severity().isPresent() || facts.looked().lookedAtAllOfIt()
                ? null
                : new QuietItem(takesPart, rung.gap(), facts.looked());
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
