package org.dealrisk.counter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.verdict.Assessment;
import org.dealrisk.verdict.Judge;
import org.dealrisk.verdict.Variant;
import org.dealrisk.verdict.Variants;
import org.dealrisk.verdict.Verdict;

/**
 * Finds counter-offers. Of two offers the one with fewer changes is the smaller; of as many changes, the
 * one whose {@link Change#weight} is the smaller. Whatever is offered has been judged again like any deal.
 */
public final class Negotiator {

    /** How many sets of changes one search judges: some tenths of a second. */
    private static final int BUDGET = 2_000;

    private static final int MOST_OFFERS = 3;

    /** How many changes of the smallest offer, the hardest to grant first, others do without. */
    private static final int MOST_AVOIDED = 4;

    /** How many of the smallest sets are made as mild as can be and compared. */
    private static final int COMPARED = 6;

    private final Judge judge;
    private final Bench bench;
    private final List<Lever> levers;
    private final Assessment before;

    private Negotiator(Judge judge, Deal deal) {
        this.judge = judge;
        this.before = judge.assess(deal);
        Variants variants = judge.variants(deal);
        Variant base = variants.unchanged();
        this.bench = new Bench(new Draft(deal, base.merged().clauses()), variants);
        this.levers = Levers.of(base, Thresholds.of(judge.pack()), Wordings.builtin());
    }

    /** What to answer the client so that the verdict on the deal is as mild as the target, or as near as terms go. */
    public static CounterOffer answer(Judge judge, Deal deal, Verdict target) {
        return new Negotiator(judge, deal).answer(target);
    }

    private CounterOffer answer(Verdict target) {
        boolean good = target.atLeast(before.verdict());
        List<Offer> offers = good ? List.of() : offers(target);
        Assessment after = offers.isEmpty() ? before : offers.get(0).after();
        OwnActions ours = new OwnActions(
                bench, offers.isEmpty() ? List.of() : offers.get(0).changes());
        boolean reached = target.atLeast(after.verdict());
        return new CounterOffer(
                before,
                target,
                offers,
                good ? Optional.empty() : price(offers),
                reached ? List.of() : keepers(target),
                ours.useful(),
                reached ? Optional.empty() : together(ours, target, after.verdict()),
                bench.evaluations());
    }

    /** The smallest offer that brings a milder verdict than terms alone do, once we have done our part. */
    private Optional<Offer> together(OwnActions ours, Verdict target, Verdict alone) {
        if (ours.open().isEmpty()) {
            return Optional.empty();
        }
        Negotiator prepared = new Negotiator(judge, ours.done(bench.draft()).deal());
        for (Verdict verdict : Verdict.values()) {
            if (verdict.atLeast(target) && !verdict.atLeast(alone)) {
                Optional<Offer> offer = prepared.smallest(verdict, change -> true);
                if (offer.isPresent()) {
                    return offer;
                }
            }
        }
        return Optional.empty();
    }

    private List<CounterOffer.Keeper> keepers(Verdict target) {
        List<Change> all = new Relief(bench, levers, change -> true).mostFor(target);
        return Keepers.of(bench.with(all), judge.assess(bench.draft().with(all).deal()), target);
    }

    /** Offers that bring the target, or else the mildest verdict that any brings. */
    private List<Offer> offers(Verdict target) {
        for (Verdict verdict : Verdict.values()) {
            if (verdict.atLeast(target) && !verdict.atLeast(before.verdict())) {
                Optional<Offer> best = smallest(verdict, change -> true);
                if (best.isPresent()) {
                    return withAlternatives(best.get(), verdict);
                }
            }
        }
        return List.of();
    }

    private List<Offer> withAlternatives(Offer best, Verdict verdict) {
        List<Offer> offers = new ArrayList<>();
        offers.add(best);
        List<Change> changes = new ArrayList<>(best.changes());
        changes.sort(Comparator.comparingDouble(Change::weight).reversed());
        for (Change avoided : changes.subList(0, Math.min(MOST_AVOIDED, changes.size()))) {
            if (offers.size() < MOST_OFFERS) {
                smallest(verdict, change -> !resembles(change, avoided))
                        .filter(offer -> offers.stream().noneMatch(other -> isLike(other, offer)))
                        .ifPresent(offers::add);
            }
        }
        return offers;
    }

    /** Whether two changes are of one kind and move the same. */
    private boolean resembles(Change one, Change other) {
        return one.kind() == other.kind() && bench.groundOf(one).meets(bench.groundOf(other));
    }

    /** Whether two offers ask for the same kinds of things, or move the same terms. */
    private static boolean isLike(Offer one, Offer other) {
        return kinds(one).equals(kinds(other)) || levers(one).equals(levers(other));
    }

    private static Set<Object> levers(Offer offer) {
        Set<Object> moved = new HashSet<>();
        for (Change change : offer.changes()) {
            moved.add(change instanceof Change.Move move ? move.field() : change);
        }
        return moved;
    }

    private static Set<Kind> kinds(Offer offer) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        offer.changes().forEach(change -> kinds.add(change.kind()));
        return kinds;
    }

    private Optional<Offer> smallest(Verdict verdict, Predicate<Change> allowed) {
        Optional<List<Change>> enough = new Relief(bench, levers, allowed).reaching(verdict);
        if (enough.isEmpty()) {
            return Optional.empty();
        }
        Search search = new Search(bench, levers, allowed, verdict, BUDGET);
        List<List<Change>> sets = new ArrayList<>(search.smallest(enough.get().size()));
        boolean told = !sets.isEmpty();
        sets.sort(Comparator.comparingDouble(Negotiator::roughly));
        List<List<Change>> compared = new ArrayList<>(sets.subList(0, Math.min(COMPARED, sets.size())));
        if (compared.isEmpty()) {
            compared.add(enough.get());
        }
        Softening softening = new Softening(bench, levers, allowed, verdict);
        return compared.stream()
                .map(softening::of)
                .sorted(Comparator.comparingDouble(Negotiator::weight))
                .flatMap(changes -> confirmed(changes, verdict, told).stream())
                .findFirst();
    }

    /** The weight of a set before it is softened: that of the kinds alone. */
    private static double roughly(Collection<Change> changes) {
        return changes.stream().mapToInt(change -> change.kind().weight()).sum();
    }

    private static double weight(Collection<Change> changes) {
        return changes.stream().mapToDouble(Change::weight).sum();
    }

    /** The offer, judged as a deal of its own; empty when that does not bring the verdict. */
    private Optional<Offer> confirmed(List<Change> changes, Verdict verdict, boolean smallest) {
        Assessment after = judge.assess(bench.draft().with(changes).deal());
        if (!verdict.atLeast(after.verdict())) {
            return Optional.empty();
        }
        Variant all = bench.with(changes);
        List<Offer.Part> parts = new ArrayList<>();
        for (Change change : changes) {
            List<Change> others = new ArrayList<>(changes);
            others.remove(change);
            parts.add(new Offer.Part(change, Gone.between(bench.with(others).findings(), all.findings())));
        }
        return Optional.of(new Offer(parts, after, smallest));
    }

    private Optional<CounterOffer.PriceAlone> price(List<Offer> offers) {
        boolean offered = offers.stream()
                .anyMatch(offer -> offer.changes().stream().allMatch(change -> change.kind() == Kind.PRICE));
        List<Change> raises = levers.stream()
                .flatMap(lever -> lever.steps().stream())
                .filter(step -> step instanceof Change.Move move && move.field() == Field.FEE)
                .toList();
        if (offered || raises.isEmpty()) {
            return Optional.empty();
        }
        Change best = raises.stream()
                .min(Comparator.comparing(raise -> bench.with(List.of(raise)).verdict()))
                .orElseThrow();
        Assessment after = judge.assess(bench.draft().with(List.of(best)).deal());
        return Optional.of(new CounterOffer.PriceAlone(
                ((Change.Move) best).value(), after.verdict(), after.decision().causes()));
    }
}
