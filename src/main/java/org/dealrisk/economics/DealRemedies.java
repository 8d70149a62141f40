package org.dealrisk.economics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dealrisk.model.Field;

/** What a deal owes for a shortfall, as far as its fields say. */
final class DealRemedies {

    private final RemedyTerms in;

    DealRemedies(RemedyTerms in) {
        this.in = in;
    }

    /** The cost of making good; 0 when nothing is made good, not assessable when nobody knows. */
    RemedyCost makeGoodCost(Shortfall shortfall) {
        if (!in.isKnown(Field.MAKE_GOOD)) {
            Figure unknown = Figure.missing(Field.MAKE_GOOD.path());
            return new RemedyCost(unknown, unknown);
        }
        return RemedyCost.of(shortfall, makeGood().map(List::<Remedy>of).orElse(List.of()));
    }

    /**
     * The cost of the dearest remedy stated; not assessable when neither remedy nor make-good is known.
     *
     * @param ofMakeGood the {@link #makeGoodCost}, asked for where nothing else is owed
     */
    RemedyCost cost(Shortfall shortfall, Supplier<RemedyCost> ofMakeGood) {
        boolean makeGoodKnown = in.isKnown(Field.MAKE_GOOD);
        boolean remedyKnown = in.isKnown(Field.REMEDY);
        boolean owesMakeGood = in.isWord(Field.REMEDY, "make-good");
        if (in.isWord(Field.REMEDY, "other")) {
            Figure unpriced = Figure.undefined("the remedy is of a kind that has no price");
            return new RemedyCost(unpriced, unpriced);
        }
        boolean remedyOpen = in.isExplicitlyUnknown(Field.REMEDY);
        boolean makeGoodOpen = in.isExplicitlyUnknown(Field.MAKE_GOOD);
        if ((remedyOpen || makeGoodOpen) && all().isEmpty()) {
            // Somebody was asked and does not know; a remedy that is known would at least be owed.
            Figure unknown = Figure.missing((remedyOpen ? Field.REMEDY : Field.MAKE_GOOD).path());
            return new RemedyCost(unknown, unknown);
        }
        if ((!makeGoodKnown && !remedyKnown) || (owesMakeGood && !makeGoodKnown)) {
            Figure unknown = remedyKnown
                    ? Figure.missing(Field.MAKE_GOOD.path())
                    : Figure.missing(Field.MAKE_GOOD.path(), Field.REMEDY.path());
            return new RemedyCost(unknown, unknown);
        }
        return makeGoodKnown && other().isEmpty() ? ofMakeGood.get() : RemedyCost.of(shortfall, all());
    }

    /** The smallest cap on making good in percent, see {@link Cap#percentOfFee}; not assessable without one. */
    Figure capPercent() {
        List<Cap> caps = caps();
        return caps.isEmpty()
                ? Figure.missing(
                        Field.MAKE_GOOD_CAP_UNITS.path(),
                        Field.MAKE_GOOD_CAP_AMOUNT.path(),
                        Field.MAKE_GOOD_CAP_PERCENT.path(),
                        Field.MAKE_GOOD_CAP_DAYS.path())
                : MakeGood.untilFilled(in.of(Field.PLANNED_SPEND))
                        .cappedBy(caps)
                        .capPercentOfFee(in.of(Field.FEE), in.of(Field.PROMISED_LEADS));
    }

    private List<Remedy> all() {
        List<Remedy> remedies = new ArrayList<>();
        makeGood().ifPresent(remedies::add);
        other().ifPresent(remedies::add);
        return remedies;
    }

    /** What is owed beside the make-good; empty when nothing is. */
    private Optional<Remedy> other() {
        if (in.isWord(Field.REMEDY, "credit")) {
            return Optional.of(new Remedy.Credit(in.of(Field.FEE)));
        }
        if (in.isWord(Field.REMEDY, "refund")) {
            return Optional.of(new Remedy.Refund(in.of(Field.FEE)));
        }
        return in.isWord(Field.REMEDY, "penalty")
                ? Optional.of(new Remedy.Penalty(in.of(Field.UNIT_PENALTY_PERCENT), in.of(Field.FEE)))
                : Optional.empty();
    }

    /** Whether the contract ends its make-good somewhere that is stated. */
    boolean isCapped() {
        boolean exists = in.isWord(Field.MAKE_GOOD, "capped") || in.isWord(Field.MAKE_GOOD, "yes");
        return exists && !caps().isEmpty();
    }

    /** Empty when nothing is made good. A make-good that exists without a stated cap has none. */
    Optional<MakeGood> makeGood() {
        boolean capped = in.isWord(Field.MAKE_GOOD, "capped") || in.isWord(Field.MAKE_GOOD, "yes");
        if (in.isWord(Field.MAKE_GOOD, "until-filled")) {
            return Optional.of(uncapped());
        }
        if (!capped) {
            return Optional.empty();
        }
        // Capped without saying where: the limit exists, so the cost is not that of an endless make-good.
        List<Cap> caps = caps();
        if (caps.isEmpty() && in.isWord(Field.MAKE_GOOD, "capped")) {
            caps = List.of(new Cap.Money(Figure.missing(Field.MAKE_GOOD_CAP_AMOUNT.path())));
        }
        return Optional.of(uncapped().cappedBy(caps));
    }

    /** Missing units are delivered until none is: at the planned spend; at the unit cost where no spend is stated. */
    MakeGood uncapped() {
        Optional<Figure> spend = in.line(Field.PLANNED_SPEND);
        Optional<Figure> unitCost = in.line(Field.UNIT_COST);
        return spend.isEmpty() && unitCost.isPresent()
                ? MakeGood.flat(unitCost.get())
                : MakeGood.untilFilled(in.of(Field.PLANNED_SPEND));
    }

    private List<Cap> caps() {
        List<Cap> caps = new ArrayList<>();
        in.line(Field.MAKE_GOOD_CAP_UNITS).ifPresent(units -> caps.add(new Cap.Units(units)));
        in.line(Field.MAKE_GOOD_CAP_AMOUNT).ifPresent(amount -> caps.add(new Cap.Money(amount)));
        in.line(Field.MAKE_GOOD_CAP_PERCENT)
                .ifPresent(percent -> caps.add(new Cap.PercentOfFee(percent, in.of(Field.FEE))));
        in.line(Field.MAKE_GOOD_CAP_DAYS)
                .ifPresent(
                        days -> caps.add(new Cap.Days(days, in.of(Field.CAMPAIGN_DAYS), in.of(Field.PLANNED_SPEND))));
        return caps;
    }
}
