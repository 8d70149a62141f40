package org.dealrisk.clause;

import java.math.BigDecimal;
import java.util.Comparator;
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
    Optional<Amount> value() {
        return figure(Measure.MONEY).map(Amount::of).or(this::timesFee);
    }

    private Optional<Amount> timesFee() {
        Optional<Stretch> price = words("contract-price");
        Optional<Figure> share = figure(Measure.PERCENT);
        if (price.isPresent() && share.isPresent()) {
            BigDecimal percent = share.get().quantity().value();
            return Optional.of(new Amount(
                    new Value.TimesFee(percent.divide(HUNDRED)), share.get().stretch()));
        }
        return price.map(this::whole);
    }

    /** The price itself, or so many times it. */
    private Amount whole(Stretch price) {
        Optional<Stretch> thrice = words("three-times");
        Optional<Stretch> twice = words("twice");
        int times = thrice.isPresent() ? 3 : twice.isPresent() ? 2 : 1;
        return new Amount(
                new Value.TimesFee(BigDecimal.valueOf(times)),
                thrice.or(() -> twice).orElse(price));
    }

    private Optional<Stretch> words(String concept) {
        return text.places(concept, sentence).stream().findFirst();
    }

    private Optional<Figure> figure(Measure measure) {
        return text.figures(sentence).stream()
                .filter(figure -> figure.quantity().measure() == measure)
                .min(Comparator.comparing(figure -> figure.quantity().value()));
    }
}
