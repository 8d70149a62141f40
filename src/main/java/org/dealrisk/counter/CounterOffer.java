package org.dealrisk.counter;

import java.util.List;
import java.util.Optional;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.dealrisk.rule.Finding;
import org.dealrisk.verdict.Assessment;
import org.dealrisk.verdict.Question;
import org.dealrisk.verdict.Verdict;

/**
 * What to answer the client.
 *
 * @param before the deal as it stands
 * @param target the verdict that is wanted
 * @param offers the smallest one first, then others that differ in kind; none when the deal is good
 *     enough as it stands, and none when no change of terms makes the verdict milder
 * @param price what price alone would bring; empty where it is no lever, or one of the offers
 * @param keepers what keeps the verdict above the target, with the first offer accepted
 * @param ownActions what we can do without the client, with the first offer accepted
 * @param together the smallest offer that goes further once we have done everything that we can do alone,
 *     judged with that done; empty when terms alone reach the target, and when that goes no further
 * @param evaluations how many variants of the deal were judged
 */
public record CounterOffer(
        Assessment before,
        Verdict target,
        List<Offer> offers,
        Optional<PriceAlone> price,
        List<Keeper> keepers,
        List<OwnAction> ownActions,
        Optional<Offer> together,
        int evaluations) {

    public CounterOffer {
        offers = List.copyOf(offers);
        keepers = List.copyOf(keepers);
        ownActions = List.copyOf(ownActions);
    }

    /** The deal with the first offer accepted; as it stands where there is none. */
    public Assessment after() {
        return offers.isEmpty() ? before : offers.get(0).after();
    }

    /** What to ask before any of this, the answers that could move the verdict furthest first. */
    public List<Question> questions() {
        return after().questions().stream()
                .filter(question -> !before.deal().answer(question.field()).isKnown())
                .toList();
    }

    public boolean isReached() {
        return target.atLeast(after().verdict());
    }

    /**
     * The best that price alone brings.
     *
     * @param fee the smallest fee that brings it
     * @param still the findings behind the verdict then, worst first
     */
    public record PriceAlone(Value fee, Verdict verdict, List<Finding> still) {
        public PriceAlone {
            still = List.copyOf(still);
        }
    }

    /**
     * A finding that stands in the way of the target, and why no term can move it.
     *
     * @param facts what it rests on that no term changes
     * @param unknown what it rests on that nobody knows yet
     * @param ours what we can do ourselves
     * @param refused the numbers of clauses that the client refused to change, from 0, in the deal as it stands
     */
    public record Keeper(
            Finding finding, List<Field> facts, List<Field> unknown, List<Field> ours, List<Integer> refused) {
        public Keeper {
            facts = List.copyOf(facts);
            unknown = List.copyOf(unknown);
            ours = List.copyOf(ours);
            refused = List.copyOf(refused);
        }
    }

    /** Something we can do alone, and the findings that it takes away or makes milder. */
    public record OwnAction(Field field, List<Gone> gone) {
        public OwnAction {
            gone = List.copyOf(gone);
        }
    }
}
