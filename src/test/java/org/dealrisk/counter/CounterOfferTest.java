package org.dealrisk.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.dealrisk.clause.TypedByHand;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Handling;
import org.dealrisk.rule.BuiltinPack;
import org.dealrisk.rule.RulePack;
import org.dealrisk.text.Language;
import org.dealrisk.verdict.Assessment;
import org.dealrisk.verdict.Judge;
import org.dealrisk.verdict.RandomDeals;
import org.dealrisk.verdict.Variant;
import org.dealrisk.verdict.Variants;
import org.dealrisk.verdict.Verdict;
import org.junit.jupiter.api.Test;

/**
 * Answers random deals and holds every offer to what it claims. {@code -Ddealrisk.counter=100000} answers
 * more deals, {@code -Ddealrisk.seed=…} repeats a run.
 */
class CounterOfferTest {

    private static final int DEALS = Integer.getInteger("dealrisk.counter", 120);

    /** Trying every set of changes takes longest, so of many deals a tenth has to do. */
    private static final int COMPARED = Math.max(Math.min(DEALS, 120), DEALS / 10);

    private static final long SEED = Long.getLong("dealrisk.seed", 20260517L);

    /** Sets tried by hand for one deal; deals with more are left to the other tests. */
    private static final int MOST_SETS = 4_000;

    private static final RulePack PACK = BuiltinPack.load();
    private static final Judge JUDGE =
            new Judge(PACK, new TypedByHand(), new Judge.Terms(Language.EN, Optional.empty(), true));

    private final RandomDeals deals = new RandomDeals(new Random(SEED));

    @Test
    void anOfferReachesWhatItClaimsAndNeedsEveryOneOfItsChanges() {
        System.out.println("counter: " + DEALS + " deals, seed " + SEED);
        int offers = 0;
        int notTold = 0;
        for (int i = 0; i < DEALS; i++) {
            Deal deal = deals.next();
            CounterOffer answer = Negotiator.answer(JUDGE, deal, Verdict.SIGN);
            for (Offer offer : answer.offers()) {
                Draft draft = draft(deal);
                Verdict verdict = offer.after().verdict();
                assertThat(judged(draft.with(offer.changes())))
                        .as("seed %d, deal %d", SEED, i)
                        .isEqualTo(verdict);
                assertThat(verdict).isLessThan(answer.before().verdict());
                for (Change left : offer.changes()) {
                    List<Change> others = new ArrayList<>(offer.changes());
                    others.remove(left);
                    assertThat(judged(draft.with(others)))
                            .as("seed %d, deal %d without %s", SEED, i, left)
                            .isGreaterThan(verdict);
                }
                offer.changes().forEach(change -> assertIsALever(change, answer.before()));
                offers++;
                notTold += offer.smallest() ? 0 : 1;
            }
        }
        assertThat(offers).isGreaterThan(DEALS / 10);
        assertThat(notTold)
                .as("offers of which it is open whether they are the smallest")
                .isLessThan(offers / 50 + 2);
    }

    @Test
    void noSmallerSetOfChangesBringsTheVerdict() {
        System.out.println("counter by hand: " + COMPARED + " deals, seed " + SEED);
        int compared = 0;
        for (int i = 0; i < COMPARED; i++) {
            Deal deal = deals.next();
            CounterOffer answer = Negotiator.answer(JUDGE, deal, Verdict.SIGN);
            Variants variants = JUDGE.variants(deal);
            Variant base = variants.unchanged();
            List<Lever> levers = Levers.of(base, Thresholds.of(PACK), Wordings.builtin());
            Verdict best = answer.after().verdict();
            int size = answer.offers().isEmpty()
                    ? 2
                    : answer.offers().get(0).changes().size() - 1;
            List<List<Change>> sets = sets(levers, size);
            if (sets.size() <= MOST_SETS) {
                boolean found = !answer.offers().isEmpty();
                Bench bench = new Bench(draft(deal), variants);
                for (List<Change> set : sets) {
                    Verdict verdict = bench.with(set).verdict();
                    boolean better = found ? best.atLeast(verdict) : best.compareTo(verdict) > 0;
                    assertThat(better)
                            .as("seed %d, deal %d: %s brings %s", SEED, i, set, verdict)
                            .isFalse();
                }
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(COMPARED / 4);
    }

    /** Every choice of at most so many levers with a step of each; stops beyond what is compared. */
    private static List<List<Change>> sets(List<Lever> levers, int size) {
        List<List<Change>> sets = new ArrayList<>();
        sets.add(List.of());
        for (Lever lever : levers) {
            for (List<Change> set : List.copyOf(sets)) {
                for (Change step : lever.steps()) {
                    if (set.size() < size && sets.size() <= MOST_SETS) {
                        List<Change> more = new ArrayList<>(set);
                        more.add(step);
                        sets.add(more);
                    }
                }
            }
        }
        return sets;
    }

    private static void assertIsALever(Change change, Assessment before) {
        Deal deal = before.deal();
        if (change instanceof Change.Strike strike) {
            assertThat(strike.clause().clause().negotiable()).isNotEqualTo(Clause.Negotiable.NO);
            return;
        }
        Change.Move move = (Change.Move) change;
        assertThat(move.to().keySet()).allMatch(field -> field.handling() == Handling.LEVER);
        assertThat(move.from()).isEqualTo(deal.answer(move.field()).stated());
        assertThat(before.merged().clauses())
                .filteredOn(clause -> clause.clause().negotiable() == Clause.Negotiable.NO)
                .noneMatch(clause -> clause.says().containsKey(move.field()));
        assertThat(deal.answer(move.field())).isInstanceOfAny(Answer.Known.class, Answer.NotFilledIn.class);
    }

    private static Verdict judged(Draft draft) {
        return JUDGE.assess(draft.deal()).verdict();
    }

    private static Draft draft(Deal deal) {
        return new Draft(deal, JUDGE.variants(deal).unchanged().merged().clauses());
    }

    @Test
    void theSameDealIsAnsweredTheSame() {
        for (int i = 0; i < 20; i++) {
            Deal deal = deals.next();
            CounterOffer first = Negotiator.answer(JUDGE, deal, Verdict.SIGN);
            CounterOffer second = Negotiator.answer(JUDGE, deal, Verdict.SIGN);
            assertThat(second.offers().stream().map(Offer::changes).toList())
                    .isEqualTo(first.offers().stream().map(Offer::changes).toList());
            assertThat(second.evaluations()).isEqualTo(first.evaluations());
        }
    }

    @Test
    void anEmptyDealHasNothingToOffer() {
        Deal deal =
                Deal.builder(new Deal.Address(place(), 1, OptionalInt.empty())).build();
        CounterOffer answer = Negotiator.answer(JUDGE, deal, Verdict.SIGN);
        assertThat(answer.offers()).isEmpty();
        assertThat(answer.keepers())
                .allSatisfy(keeper -> assertThat(keeper.unknown()).isNotEmpty());
        assertThat(answer.before().questions()).isNotEmpty();
        assertThat(answer.after().deal().answer(Field.FEE).isKnown()).isFalse();
    }

    private static Place place() {
        return new Place(Source.of("deal.yaml", ""), new Span(1, 1, 1, 1));
    }
}
