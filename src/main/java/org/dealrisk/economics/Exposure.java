package org.dealrisk.economics;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The losses to be expected of a deal, what they leave of its margin, and what they come to if
 * everything goes wrong at once.
 *
 * <p>Source: expected monetary value as in project risk; the bad case is the comonotonic sum of quantiles.
 *
 * <p>An item that has no number is left out of the sum and listed with its reason; it is never taken
 * as 0 in silence. An infinite item makes the sum infinite, and the margin that is left minus infinite.
 *
 * @param margin as planned, money, see {@link CostAndMargin#margin()}
 * @param items at most one for each {@link Source}: one remedy for one shortfall
 */
public record Exposure(Figure margin, List<Item> items) {

    /** Where a loss comes from. */
    public enum Source {
        REMEDY,
        LIQUIDATED_DAMAGES,
        REVISION_CHURN,
        FINANCING,
        OVERTIME,
        CREDIT_LOSS
    }

    /**
     * One loss.
     *
     * @param expected money
     * @param p95 money that it reaches or passes one time in twenty
     */
    public record Item(Source source, Figure expected, Figure p95) {}

    /**
     * An item that a sum does without.
     *
     * @param why the figure that is no number
     */
    public record LeftOut(Source source, Figure why) {}

    /** @throws IllegalArgumentException if a source appears twice */
    public Exposure {
        items = List.copyOf(items);
        Set<Source> sources = EnumSet.noneOf(Source.class);
        items.forEach(item -> sources.add(item.source));
        if (sources.size() < items.size()) {
            throw new IllegalArgumentException("a loss may be counted once: " + items);
        }
    }

    /** EL, the sum of the expected losses that are numbers, money; 0 if none is. */
    public Figure expectedLoss() {
        return sum(Item::expected);
    }

    /**
     * RAM = margin − EL, money; not assessable while the margin is not. A margin of 40 000 less an
     * expected make-good of 34 927.20 leaves 5072.80.
     */
    public Figure riskAdjustedMargin() {
        return margin.minus(expectedLoss());
    }

    /**
     * The sum of the P95 of each item, money: the P95 of all together if each comes out at the same
     * quantile as the others. 93 452.69 of make-good and 1479.45 of interest: 94 932.14; 0 if none is a number.
     */
    public Figure tailLoss() {
        return sum(Item::p95);
    }

    /** 100·tail ÷ fee, percent; infinite for a fee of 0, undefined if the tail is 0 too. */
    public Figure tailPercentOf(Figure fee) {
        return Figure.HUNDRED.times(tailLoss()).over(fee, "tail loss and fee are both 0");
    }

    /** What {@link #expectedLoss()} and {@link #riskAdjustedMargin()} do without. */
    public List<LeftOut> leftOutOfExpectedLoss() {
        return leftOut(Item::expected);
    }

    /** What {@link #tailLoss()} does without. */
    public List<LeftOut> leftOutOfTail() {
        return leftOut(Item::p95);
    }

    private Figure sum(Function<Item, Figure> part) {
        Figure sum = Figure.ZERO;
        for (Item item : items) {
            Figure one = part.apply(item);
            sum = isNumber(one) ? sum.plus(one) : sum;
        }
        return sum;
    }

    private List<LeftOut> leftOut(Function<Item, Figure> part) {
        return items.stream()
                .filter(item -> !isNumber(part.apply(item)))
                .map(item -> new LeftOut(item.source(), part.apply(item)))
                .toList();
    }

    private static boolean isNumber(Figure figure) {
        return figure.isKnown() || figure instanceof Figure.Infinite;
    }
}
