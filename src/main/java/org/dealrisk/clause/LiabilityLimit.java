package org.dealrisk.clause;

import java.math.BigDecimal;
import java.util.Optional;
import org.dealrisk.clause.lexicon.Figure;
import org.dealrisk.clause.lexicon.ReadText;
import org.dealrisk.clause.lexicon.Stretch;
import org.dealrisk.model.Value;
import org.dealrisk.unit.Measure;

/** Reads where liability ends: an amount, or so many times what the contract costs. */
record LiabilityLimit(ReadText text, Stretch sentence) {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** Empty when the clause measures the limit by something else. */
    Optional<Value> value() {
        Optional<Value> amount = figure(Measure.MONEY).map(Value.Quantity::new);
        return amount.isPresent() ? amount : timesFee();
    }

    private Optional<Value> timesFee() {
        boolean ofFee = !text.places("contract-price", sentence).isEmpty();
        if (!ofFee) {
            return Optional.empty();
        }
        boolean twice = !text.places("twice", sentence).isEmpty();
        boolean thrice = !text.places("three-times", sentence).isEmpty();
        BigDecimal whole = BigDecimal.valueOf(thrice ? 3 : twice ? 2 : 1);
        return Optional.of(new Value.TimesFee(
                figure(Measure.PERCENT).map(share -> share.divide(HUNDRED)).orElse(whole)));
    }

    private Optional<BigDecimal> figure(Measure measure) {
        return text.figures(sentence).stream()
                .map(Figure::quantity)
                .filter(quantity -> quantity.measure() == measure)
                .map(quantity -> quantity.value())
                .min(BigDecimal::compareTo);
    }
}
