package org.dealrisk.economics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * What the remedies for one shortfall cost: where several are stated, whichever is dearest at that
 * shortfall, for a shortfall is remedied once.
 *
 * <p>Source: mean and 95 % quantile of K(D), with D the {@link Delivery}; no step rounds.
 *
 * <p>Worked example: μ = N = 1000, CV = 0.30, spend 60 000, make-good until filled: 11 137.46 expected,
 * 47 142.86 or more one time in twenty; capped at 10 000: 4383.51 and 10 000.
 *
 * @param expected Σ K(d)·p(d) over d &lt; N, money; infinite where nothing is expected and no amount caps
 *     the make-good
 * @param p95 K at the 5 % quantile of delivery, money; 0 if that quantile keeps the promise
 */
public record RemedyCost(Figure expected, Figure p95) {

    /**
     * @param remedies all that the contract states for this shortfall; empty costs nothing
     * @return 0 for a promise of 0; not assessable while forecast, promise or an input of a remedy is
     *     unknown
     */
    public static RemedyCost of(Shortfall shortfall, List<Remedy> remedies) {
        if (remedies.isEmpty() || shortfall.promised().isZero()) {
            return new RemedyCost(Figure.ZERO, Figure.ZERO);
        }
        Figure ready = readiness(shortfall, remedies);
        if (!ready.isKnown()) {
            return new RemedyCost(ready, ready);
        }
        if (shortfall.isCertainFailure()) {
            Figure cost = certainCost(shortfall, remedies);
            return new RemedyCost(cost, cost);
        }
        return new RemedyCost(expected(shortfall, remedies), costAt(shortfall.weakDelivery(), shortfall, remedies));
    }

    private static Figure expected(Shortfall shortfall, List<Remedy> remedies) {
        OptionalDouble spend = remedies.size() == 1 && remedies.get(0) instanceof MakeGood makeGood
                ? makeGood.endlessSpend()
                : OptionalDouble.empty();
        return spend.isPresent()
                ? shortfall.expectedOverrun(spend.getAsDouble())
                : shortfall.expected(promised -> dearest(remedies, promised));
    }

    /**
     * K at one count of delivered units, money: 0 once the promise is kept, the cost of nothing where the
     * forecast is that nothing is delivered. Not assessable as {@link #of}.
     *
     * @param delivered units
     */
    public static Figure at(Figure delivered, Shortfall shortfall, List<Remedy> remedies) {
        if (remedies.isEmpty() || shortfall.promised().isZero()) {
            return Figure.ZERO;
        }
        Figure ready = readiness(shortfall, remedies);
        if (!ready.isKnown() || !delivered.isKnown()) {
            return ready.isKnown() ? delivered : ready;
        }
        return shortfall.isCertainFailure() ? certainCost(shortfall, remedies) : costAt(delivered, shortfall, remedies);
    }

    /**
     * Days beyond the planned campaign until the promise is filled, uncapped: campaign days·(N−d) ÷ d.
     * 30 days, N = 1000, d = 560: 23.57. Infinite where nothing is expected.
     */
    public static RemedyCost overrunDays(Shortfall shortfall, Figure campaignDays) {
        return of(shortfall, List.of(MakeGood.untilFilled(campaignDays)));
    }

    private static Figure readiness(Shortfall shortfall, List<Remedy> remedies) {
        List<Figure> inputs = new ArrayList<>(List.of(shortfall.promised(), shortfall.readiness()));
        remedies.forEach(remedy -> inputs.addAll(remedy.inputs()));
        return Figure.ready(inputs);
    }

    private static Figure certainCost(Shortfall shortfall, List<Remedy> remedies) {
        double promised = number(shortfall.promised());
        return Figure.ofDouble(remedies.stream()
                .mapToDouble(remedy -> remedy.costOfNothing(promised))
                .max()
                .orElse(0));
    }

    private static Figure costAt(Figure delivered, Shortfall shortfall, List<Remedy> remedies) {
        double promised = number(shortfall.promised());
        double units = number(delivered);
        return units < promised ? Figure.ofDouble(dearest(remedies, promised).applyAsDouble(units)) : Figure.ZERO;
    }

    private static DoubleUnaryOperator dearest(List<Remedy> remedies, double promised) {
        DoubleUnaryOperator dearest = remedies.get(0).costs(promised);
        for (Remedy remedy : remedies.subList(1, remedies.size())) {
            DoubleUnaryOperator soFar = dearest;
            DoubleUnaryOperator next = remedy.costs(promised);
            dearest = delivered -> Math.max(soFar.applyAsDouble(delivered), next.applyAsDouble(delivered));
        }
        return dearest;
    }

    private static double number(Figure known) {
        return known.toDouble().orElseThrow();
    }
}
