package org.dealrisk.economics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.dealrisk.economics.Tornado.Bar;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;

/**
 * The sums of one deal at both ends of each uncertain input, all others as they are.
 *
 * @param all in the order of the catalog
 */
record Swings(Figures base, List<Swing> all) {

    private static final Comparator<Bar> WIDEST_FIRST = Comparator.comparingDouble(
                    (Bar bar) -> bar.swing().toDouble().orElse(Double.POSITIVE_INFINITY))
            .reversed();

    private record Swing(UncertainInput input, Figures atLow, Figures atHigh) {}

    static Swings of(Deal deal, Figures figures) {
        List<Swing> all = new ArrayList<>();
        for (Field field : Field.values()) {
            if (figures.inputs().contains(field)) {
                UncertainInput.of(field, deal, figures.forecast())
                        .ifPresent(input -> all.add(new Swing(
                                input, at(input.low(), field, deal, figures), at(input.high(), field, deal, figures))));
            }
        }
        return new Swings(figures, all);
    }

    private static Figures at(BigDecimal value, Field field, Deal deal, Figures figures) {
        Answer answer = new Answer.Known(new Value.Quantity(value), List.of());
        return DealEconomics.of(deal.with(field, answer), figures.assumptions());
    }

    /** How far each of them moves one number; no bar for one that does not, or where an end leaves it no number. */
    Tornado tornado(Function<Figures, Figure> number) {
        List<Bar> bars = new ArrayList<>();
        for (Swing swing : all) {
            UncertainInput input = swing.input();
            Bar bar = new Bar(
                    input.field(),
                    input.reach(),
                    Figure.of(input.low()),
                    Figure.of(input.high()),
                    number.apply(swing.atLow()),
                    number.apply(swing.atHigh()));
            boolean numbers = bar.atLow().toDouble().isPresent()
                    && bar.atHigh().toDouble().isPresent();
            if (numbers && !bar.atLow().equals(bar.atHigh())) {
                bars.add(bar);
            }
        }
        bars.sort(WIDEST_FIRST);
        return new Tornado(number.apply(base), bars);
    }
}
