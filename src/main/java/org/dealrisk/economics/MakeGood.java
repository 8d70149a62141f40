package org.dealrisk.economics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * Missing units are delivered later at our cost, the "make-good" of advertising contracts [X].
 *
 * <p>Until filled: when delivery is weak each further unit is dearer, spend ÷ d, so K(d) = spend·(N−d)
 * ÷ d with d at least 1; for a spend of 60 000, N = 1000 and d = 560 that is 47 142.86. Flat, where
 * the unit cost is fixed by contract: K(d) = unit cost·(N−d), 60 × 440 = 26 400. Several caps: the
 * smallest of those that can be computed; if caps exist and none can, the cost is not assessable. A
 * forecast of 0 makes it infinite, unless an amount caps it.
 */
public final class MakeGood implements Remedy {

    private final Figure price;
    private final boolean flat;
    private final List<Cap> caps;

    private MakeGood(Figure price, boolean flat, List<Cap> caps) {
        Require.notNegative(flat ? "unit cost" : "planned spend", price);
        this.price = price;
        this.flat = flat;
        this.caps = List.copyOf(caps);
    }

    /**
     * @param spend money planned for the campaign
     * @throws IllegalArgumentException if it is negative
     */
    public static MakeGood untilFilled(Figure spend) {
        return new MakeGood(spend, false, List.of());
    }

    /**
     * @param unitCost money a unit, fixed by contract
     * @throws IllegalArgumentException if it is negative
     */
    public static MakeGood flat(Figure unitCost) {
        return new MakeGood(unitCost, true, List.of());
    }

    /** The same, ended by whichever cap is reached first; no caps leave it as it was. */
    public MakeGood cappedBy(List<Cap> limits) {
        return new MakeGood(price, flat, limits);
    }

    /**
     * The smallest cap that can be computed, as percent of the fee; infinite without caps. Not
     * assessable if there are caps and none can be computed.
     */
    public Figure capPercentOfFee(Figure fee, Figure promisedUnits) {
        return smallest(
                caps.stream().map(cap -> cap.percentOfFee(fee, promisedUnits)).toList());
    }

    @Override
    public List<Figure> inputs() {
        if (caps.isEmpty()) {
            return List.of(price);
        }
        Figure cap = smallest(caps.stream().map(MakeGood::size).toList());
        return cap instanceof Figure.Infinite ? List.of(price) : List.of(price, cap);
    }

    /** The spend, where it is all that the cost rests on besides the delivery: until filled, without a cap. */
    OptionalDouble endlessSpend() {
        return flat || !caps.isEmpty() ? OptionalDouble.empty() : price.toDouble();
    }

    @Override
    public DoubleUnaryOperator costs(double promised) {
        double amount = price.toDouble().orElseThrow();
        double units = limit(true);
        double money = limit(false);
        if (flat) {
            return delivered -> Math.min(amount * Math.min(promised - delivered, units), money);
        }
        if (caps.isEmpty()) {
            return delivered -> amount * Delivery.campaignsMore(promised, delivered);
        }
        return delivered -> {
            double divisor = Math.max(delivered, 1);
            return Math.min(amount * Math.min(Math.max(0, promised - divisor), units) / divisor, money);
        };
    }

    @Override
    public double costOfNothing(double promised) {
        return flat ? costs(promised).applyAsDouble(0) : Math.min(Double.POSITIVE_INFINITY, limit(false));
    }

    private double limit(boolean ofUnits) {
        if (caps.isEmpty()) {
            return Double.POSITIVE_INFINITY;
        }
        List<Figure> sizes = caps.stream()
                .filter(cap -> cap instanceof Cap.Units == ofUnits)
                .map(MakeGood::size)
                .filter(Figure::isKnown)
                .toList();
        return smallest(sizes).toDouble().orElse(Double.POSITIVE_INFINITY);
    }

    /** Units for a cap in units, else money: enough to tell whether there is a number at all. */
    private static Figure size(Cap cap) {
        return cap instanceof Cap.Units limit ? limit.units() : ((Cap.Amount) cap).money();
    }

    /** The least of the numbers; infinite if there are no figures, what is missing if there are no numbers. */
    private static Figure smallest(List<Figure> figures) {
        List<Figure> numbers = new ArrayList<>();
        for (Figure figure : figures) {
            if (figure.toDouble().isPresent()) {
                numbers.add(figure);
            }
        }
        if (numbers.isEmpty() && !figures.isEmpty()) {
            return Figure.ready(figures);
        }
        return numbers.stream().reduce(Figure.INFINITE, Figure::min);
    }
}
