package org.dealrisk.clause;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.dealrisk.clause.lexicon.Figure;
import org.dealrisk.clause.lexicon.ReadText;
import org.dealrisk.clause.lexicon.Stretch;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.dealrisk.unit.Mark;
import org.dealrisk.unit.Measure;
import org.dealrisk.unit.Spans;

/** Reads the numbers of a clause whose type is known. */
final class ClauseNumbers {

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final BigDecimal HALF = new BigDecimal("50");
    private static final BigDecimal THIRD = new BigDecimal("33.33");

    private final ReadText text;
    private final Deal deal;
    private final Stretch place;
    private final Stretch sentence;
    private final Map<Field, Value> says = new EnumMap<>(Field.class);

    /** @param place where the type was found */
    ClauseNumbers(ReadText text, Stretch place, Deal deal) {
        this.text = text;
        this.deal = deal;
        this.place = place;
        this.sentence = place.equals(text.whole()) ? place : text.sentence(place);
    }

    /** What a clause of the type says by its numbers. */
    Map<Field, Value> of(ClauseType type) {
        switch (type) {
            case GUARANTEE_OUTCOME -> guarantee();
            case MAKE_GOOD_CAPPED -> makeGoodCap();
            case NO_RESULT_NO_FEE -> share().ifPresent(percent -> say(Field.CONTINGENT_PERCENT, percent));
            case REVISION_LIMIT -> count(figures(Kind.COUNT)).ifPresent(n -> say(Field.REVISION_ROUNDS_INCLUDED, n));
            case DEEMED_ACCEPTANCE -> days().ifPresent(days -> say(Field.ACCEPTANCE_DAYS, days));
            case UPFRONT_PAYMENT -> upfront();
            case NET_TERMS -> netDays().ifPresent(days -> say(Field.NET_DAYS, days));
            case CANCELLATION_FEE -> cancellationFee();
            case LIABILITY_CAP ->
                new LiabilityLimit(text, sentence).value().ifPresent(cap -> says.put(Field.LIABILITY_LIMIT, cap));
            case LIQUIDATED_DAMAGES -> says.putAll(new PenaltyNumbers(text, place, sentence, deal).read());
            case AUTO_RENEWAL, RENEWAL_TERM -> notice().ifPresent(days -> say(Field.RENEWAL_NOTICE_DAYS, days));
            case EXCLUSIVITY -> exclusivity();
            case TERMINATION_CLIENT_ONLY, TERMINATION_FOR_CONVENIENCE ->
                days().ifPresent(days -> say(Field.CANCELLATION_NOTICE_DAYS, days));
            case IP_ASSIGNMENT -> {
                if (says("on-payment")) {
                    says.put(Field.IP_TRANSFER, new Value.Word("on-payment"));
                }
            }
            case PAYMENT_IN_KIND -> share().ifPresent(percent -> say(Field.IN_KIND_PERCENT, percent));
            case DELIVERY_DATE_FIXED -> delivery();
            default -> {}
        }
        return says;
    }

    private enum Kind {
        COUNT,
        PERCENT,
        MONEY,
        TIME
    }

    private void guarantee() {
        Optional<Figure> count = nearest(figures(Kind.COUNT), "outcome");
        count.ifPresent(figure -> {
            say(Field.PROMISED_LEADS, figure.quantity().value());
            // Somebody who promises about so many aims at the number and does not vouch for it.
            if (figure.quantity().marks().contains(Mark.APPROXIMATE)) {
                says.put(Field.COMMITMENT, new Value.Word("target"));
            }
        });
    }

    private void makeGoodCap() {
        nearest(text.figures(sentence), "cap").ifPresent(figure -> {
            BigDecimal number = figure.quantity().value();
            switch (kind(figure)) {
                case COUNT -> say(Field.MAKE_GOOD_CAP_UNITS, number);
                case PERCENT -> say(Field.MAKE_GOOD_CAP_PERCENT, number);
                case MONEY -> say(Field.MAKE_GOOD_CAP_AMOUNT, number);
                case TIME -> say(Field.MAKE_GOOD_CAP_DAYS, days(figure));
            }
        });
    }

    private void upfront() {
        Optional<BigDecimal> percent = nearest(figures(Kind.PERCENT), "upfront")
                .map(figure -> figure.quantity().value());
        percent.or(this::inWords)
                .or(() -> says("all-money") ? Optional.of(HUNDRED) : Optional.empty())
                .or(this::upfrontOfFee)
                .ifPresent(share -> say(Field.UPFRONT_PERCENT, share));
    }

    private Optional<BigDecimal> upfrontOfFee() {
        Optional<Figure> amount = nearest(figures(Kind.MONEY), "upfront");
        Optional<Value> fee = deal.value(Field.FEE);
        return amount.isPresent()
                        && fee.isPresent()
                        && fee.get() instanceof Value.Quantity whole
                        && whole.amount().signum() > 0
                ? Optional.of(amount.get()
                                .quantity()
                                .value()
                                .multiply(HUNDRED)
                                .divide(whole.amount(), MathContext.DECIMAL64))
                        .filter(share -> share.compareTo(HUNDRED) <= 0)
                : Optional.empty();
    }

    private void cancellationFee() {
        share().ifPresent(percent ->
                say(says("remaining") ? Field.KILL_FEE_PERCENT : Field.CANCELLATION_FEE_PERCENT, percent));
    }

    private void exclusivity() {
        Optional<Figure> length = figures(Kind.TIME).stream().findFirst();
        length.ifPresent(figure ->
                say(says("afterwards") ? Field.NON_COMPETE_MONTHS : Field.EXCLUSIVITY_MONTHS, months(figure)));
    }

    private void delivery() {
        nearest(figures(Kind.TIME), "ship").ifPresent(figure -> say(Field.REQUIRED_DAYS, days(figure)));
        count(figures(Kind.COUNT)).ifPresent(quantity -> say(Field.QUANTITY, quantity));
    }

    private Optional<BigDecimal> netDays() {
        Optional<BigDecimal> days = nearest(figures(Kind.TIME), "pay").map(ClauseNumbers::days);
        return days.or(() -> nearest(figures(Kind.COUNT), "net")
                .map(figure -> figure.quantity().value()));
    }

    private Optional<BigDecimal> notice() {
        return nearest(figures(Kind.TIME), "before-end").map(ClauseNumbers::days);
    }

    private Optional<BigDecimal> days() {
        return figures(Kind.TIME).stream().findFirst().map(ClauseNumbers::days);
    }

    private Optional<BigDecimal> share() {
        return figures(Kind.PERCENT).stream()
                .findFirst()
                .map(figure -> figure.quantity().value())
                .or(this::inWords);
    }

    /** A share without a figure. */
    private Optional<BigDecimal> inWords() {
        return says("half") ? Optional.of(HALF) : says("third") ? Optional.of(THIRD) : Optional.empty();
    }

    private boolean says(String concept) {
        return !text.places(concept, sentence).isEmpty();
    }

    private static Optional<BigDecimal> count(List<Figure> figures) {
        return figures.stream().findFirst().map(figure -> figure.quantity().value());
    }

    private List<Figure> figures(Kind kind) {
        Predicate<Figure> wanted = figure -> kind(figure) == kind;
        return text.figures(sentence).stream().filter(wanted).toList();
    }

    private static Kind kind(Figure figure) {
        Measure measure = figure.quantity().measure();
        if (measure.isTime()) {
            return Kind.TIME;
        }
        return switch (measure) {
            case MONEY -> Kind.MONEY;
            case PERCENT, DISCOUNT -> Kind.PERCENT;
            default -> Kind.COUNT;
        };
    }

    /** The number that stands nearest to a concept; the first where the concept is not named. */
    private Optional<Figure> nearest(List<Figure> figures, String concept) {
        List<Stretch> anchors = text.places(concept, sentence);
        if (anchors.isEmpty()) {
            return figures.stream().findFirst();
        }
        return figures.stream()
                .min(Comparator.comparingInt(figure -> anchors.stream()
                        .mapToInt(anchor -> gap(anchor, figure))
                        .min()
                        .orElseThrow()));
    }

    private int gap(Stretch anchor, Figure figure) {
        return figure.start() >= anchor.end()
                ? text.distance(anchor.end(), figure.start())
                : figure.end() <= anchor.start() ? text.distance(figure.end(), anchor.start()) : 0;
    }

    private static BigDecimal days(Figure figure) {
        return Spans.days(figure.quantity().value(), figure.quantity().measure());
    }

    private static BigDecimal months(Figure figure) {
        return Spans.months(figure.quantity().value(), figure.quantity().measure());
    }

    private void say(Field field, BigDecimal number) {
        says.put(field, new Value.Quantity(number));
    }
}
