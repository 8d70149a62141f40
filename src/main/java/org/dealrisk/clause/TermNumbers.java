package org.dealrisk.clause;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.clause.NumberedSentence.Kind;
import org.dealrisk.clause.lexicon.Figure;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;

/** Reads how long a contract binds, and how early one must say that it is to end. */
record TermNumbers(NumberedSentence in) {

    private static final BigDecimal YEAR = new BigDecimal("12");

    /** How early to speak up against a renewal. */
    Optional<Amount> renewalNotice() {
        return noticeOfRenewal().map(Amount::days);
    }

    private Optional<Figure> noticeOfRenewal() {
        return in.nearest(in.figures(Kind.TIME), "before-end").filter(figure -> in.isNear(figure, "before-end"));
    }

    /** How long a renewal lasts, in months. */
    Optional<Amount> renewalLength() {
        Optional<Figure> notice = noticeOfRenewal();
        List<Figure> others = in.figures(Kind.TIME).stream()
                .filter(figure -> notice.filter(figure::equals).isEmpty())
                .filter(figure -> !in.touches(figure, "before-end") && !in.touches(figure, "notice-days"))
                .toList();
        return in.nearest(others, "further-term")
                .map(Amount::months)
                .or(() -> in.words("by-the-year").map(words -> Amount.of(YEAR, words)))
                .or(() -> in.words("by-the-month").map(words -> Amount.of(BigDecimal.ONE, words)));
    }

    /** Whether a renewal keeps the price, where it says so. */
    Optional<Amount> priceLocked() {
        return in.words("renewal-price-stays").map(words -> new Amount(new Value.Flag(true), words));
    }

    /** How long nobody else may be served: while the contract lasts, and behind its end. */
    Map<Field, Amount> exclusivity() {
        Map<Field, Amount> says = new EnumMap<>(Field.class);
        List<Figure> lengths = in.figures(Kind.TIME);
        for (Figure length : lengths) {
            boolean later = in.says("afterwards") && (lengths.size() == 1 || in.isNear(length, "afterwards"));
            says.putIfAbsent(later ? Field.NON_COMPETE_MONTHS : Field.EXCLUSIVITY_MONTHS, Amount.months(length));
        }
        in.words("no-minimum")
                .map(words -> new Amount(new Value.Word("none"), words))
                .or(() -> in.first(Kind.MONEY)
                        .filter(sum -> in.isNear(sum, "at-least") || in.isNear(sum, "minimum-name"))
                        .map(Amount::of))
                .ifPresent(least -> says.put(Field.EXCLUSIVITY_MINIMUM_COMMIT, least));
        return says;
    }

    /** How early an end without cause must be announced; the length of a trial or a term is no notice. */
    Optional<Amount> notice() {
        return in.nearest(in.figures(Kind.TIME), "notice-length").map(Amount::days);
    }
}
