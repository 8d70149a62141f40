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
import org.dealrisk.clause.lexicon.Stretches;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.dealrisk.unit.Mark;
import org.dealrisk.unit.Measure;
import org.dealrisk.unit.Spans;

/** Reads the numbers of a clause whose type is known. */
final class ClauseNumbers {

    /** Three English words or six Chinese characters. */
    private static final int NEAR = 6;

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final BigDecimal HALF = new BigDecimal("50");
    private static final BigDecimal THIRD = new BigDecimal("33.33");

    private final ReadText text;
    private final Deal deal;
    private final Stretch place;
    private final Stretch sentence;
    private final Map<Field, Said> says = new EnumMap<>(Field.class);

    /** @param place where the type was found */
    ClauseNumbers(ReadText text, Stretch place, Deal deal) {
        this.text = text;
        this.deal = deal;
        this.place = place;
        this.sentence = place.equals(text.whole()) ? place : text.sentence(place);
    }

    /** What a clause of the type says by its numbers. */
    Map<Field, Said> of(ClauseType type) {
        switch (type) {
            case GUARANTEE_OUTCOME -> guarantee();
            case MAKE_GOOD_CAPPED -> makeGoodCap();
            // The percentage of a commission is no share of the fee that is at risk.
            case NO_RESULT_NO_FEE ->
                share().filter(all -> !says("commission")).ifPresent(percent -> say(Field.CONTINGENT_PERCENT, percent));
            case REVISION_LIMIT -> count(figures(Kind.COUNT)).ifPresent(n -> say(Field.REVISION_ROUNDS_INCLUDED, n));
            case DEEMED_ACCEPTANCE -> days().ifPresent(days -> say(Field.ACCEPTANCE_DAYS, days));
            case UPFRONT_PAYMENT -> upfront();
            case NET_TERMS -> netDays().ifPresent(days -> say(Field.NET_DAYS, days));
            case CANCELLATION_FEE -> cancellationFee();
            case LIABILITY_CAP ->
                new LiabilityLimit(text, sentence).value().ifPresent(cap -> say(Field.LIABILITY_LIMIT, cap));
            case LIQUIDATED_DAMAGES ->
                new PenaltyNumbers(text, place, sentence, deal).read().forEach(this::say);
            case AUTO_RENEWAL, RENEWAL_TERM -> notice().ifPresent(days -> say(Field.RENEWAL_NOTICE_DAYS, days));
            case EXCLUSIVITY -> exclusivity();
            case TERMINATION_CLIENT_ONLY, TERMINATION_FOR_CONVENIENCE ->
                days().ifPresent(days -> say(Field.CANCELLATION_NOTICE_DAYS, days));
            case IP_ASSIGNMENT ->
                words("on-payment")
                        .filter(words -> !says("regardless"))
                        .ifPresent(words -> says.put(
                                Field.IP_TRANSFER,
                                Said.of(new Value.Word("on-payment"), text.inOriginal(around(words)))));
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
            say(Field.PROMISED_LEADS, Amount.of(figure));
            // Somebody who promises about so many aims at the number and does not vouch for it.
            if (figure.quantity().marks().contains(Mark.APPROXIMATE)) {
                say(Field.COMMITMENT, new Amount(new Value.Word("target"), figure.stretch()));
            }
        });
    }

    private void makeGoodCap() {
        nearest(text.figures(sentence), "cap").ifPresent(figure -> {
            switch (kind(figure)) {
                case COUNT -> say(Field.MAKE_GOOD_CAP_UNITS, Amount.of(figure));
                case PERCENT -> say(Field.MAKE_GOOD_CAP_PERCENT, Amount.of(figure));
                case MONEY -> say(Field.MAKE_GOOD_CAP_AMOUNT, Amount.of(figure));
                case TIME -> say(Field.MAKE_GOOD_CAP_DAYS, days(figure));
            }
        });
    }

    private void upfront() {
        Optional<Amount> percent = nearest(figures(Kind.PERCENT), "upfront").map(Amount::of);
        percent.or(this::inWords)
                .or(() -> inWords("all-money", HUNDRED))
                .or(this::upfrontOfFee)
                .ifPresent(share -> say(Field.UPFRONT_PERCENT, share));
    }

    private Optional<Amount> upfrontOfFee() {
        if (!(deal.value(Field.FEE).orElse(null) instanceof Value.Quantity whole)
                || whole.amount().signum() <= 0) {
            return Optional.empty();
        }
        return nearest(figures(Kind.MONEY), "upfront")
                .filter(figure -> figure.quantity().value().compareTo(whole.amount()) <= 0)
                .map(figure ->
                        Amount.of(figure, sum -> sum.multiply(HUNDRED).divide(whole.amount(), MathContext.DECIMAL64)));
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
        List<Figure> things = text.figures(sentence).stream()
                .filter(figure -> figure.quantity().measure() == Measure.THINGS)
                .toList();
        count(things).ifPresent(quantity -> say(Field.QUANTITY, quantity));
    }

    private Optional<Amount> netDays() {
        Optional<Amount> days = nearest(figures(Kind.TIME), "pay").map(ClauseNumbers::days);
        return days.or(() -> nearest(figures(Kind.COUNT), "net")
                .filter(figure -> isNear(figure, "net"))
                .map(Amount::of));
    }

    private Optional<Amount> notice() {
        return nearest(figures(Kind.TIME), "before-end")
                .filter(figure -> isNear(figure, "before-end"))
                .map(ClauseNumbers::days);
    }

    private Optional<Amount> days() {
        return figures(Kind.TIME).stream().findFirst().map(ClauseNumbers::days);
    }

    private Optional<Amount> share() {
        return figures(Kind.PERCENT).stream().findFirst().map(Amount::of).or(this::inWords);
    }

    /** A share without a figure. */
    private Optional<Amount> inWords() {
        return inWords("half", HALF).or(() -> inWords("third", THIRD));
    }

    private Optional<Amount> inWords(String concept, BigDecimal share) {
        return words(concept).map(words -> Amount.of(share, words));
    }

    private boolean says(String concept) {
        return words(concept).isPresent();
    }

    private Optional<Stretch> words(String concept) {
        return text.places(concept, sentence).stream().findFirst();
    }

    private static Optional<Amount> count(List<Figure> figures) {
        return figures.stream().findFirst().map(Amount::of);
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
        Stretches all = Stretches.of(anchors);
        return figures.stream().min(Comparator.comparingInt(figure -> all.gap(figure.stretch(), text)));
    }

    private boolean isNear(Figure figure, String concept) {
        return text.places(concept, sentence).stream().anyMatch(anchor -> gap(anchor, figure) <= NEAR);
    }

    private int gap(Stretch anchor, Figure figure) {
        return figure.start() >= anchor.end()
                ? text.distance(anchor.end(), figure.start())
                : figure.end() <= anchor.start() ? text.distance(figure.end(), anchor.start()) : 0;
    }

    private static Amount days(Figure figure) {
        return Amount.of(figure, time -> Spans.days(time, figure.quantity().measure()));
    }

    private static Amount months(Figure figure) {
        return Amount.of(figure, time -> Spans.months(time, figure.quantity().measure()));
    }

    private void say(Field field, Amount amount) {
        Stretch words = amount.words();
        says.put(field, new Said(amount.value(), text.inOriginal(around(words)), Optional.of(text.inOriginal(words))));
    }

    /** The words together with those of the type, where both stand in one sentence. */
    private Stretch around(Stretch words) {
        boolean apart = place.equals(text.whole()) || !text.sentence(words).equals(sentence);
        return apart ? words : place.to(words);
    }
}
