package org.dealrisk.clause;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.clause.NumberedSentence.Kind;
import org.dealrisk.clause.lexicon.Figure;
import org.dealrisk.clause.lexicon.ReadText;
import org.dealrisk.clause.lexicon.Stretch;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.dealrisk.unit.Measure;

/** Reads the numbers of a clause whose type is known. */
final class ClauseNumbers {

    private final ReadText text;
    private final Deal deal;
    private final Stretch place;
    private final NumberedSentence in;
    private final PaymentNumbers payment;
    private final PromiseNumbers promise;
    private final TermNumbers term;
    private final Map<Field, Said> says = new HashMap<>();

    /** @param place where the type was found */
    ClauseNumbers(ReadText text, Stretch place, Deal deal) {
        this.text = text;
        this.deal = deal;
        this.place = place;
        this.in = new NumberedSentence(text, place.equals(text.whole()) ? place : text.sentence(place));
        this.payment = new PaymentNumbers(in, deal);
        this.promise = new PromiseNumbers(in, place);
        this.term = new TermNumbers(in);
    }

    /** What a clause of the type says by its numbers. */
    Map<Field, Said> of(ClauseType type) {
        switch (type) {
            case GUARANTEE_OUTCOME -> promise.guarantee().forEach(this::say);
            case MAKE_GOOD_CAPPED -> promise.makeGoodCap().forEach(this::say);
            case ESTIMATE_ONLY -> promise.estimate().forEach(this::say);
            case NO_RESULT_NO_FEE -> contingent();
            case REVISION_LIMIT ->
                in.nearest(rounds(), "revise").ifPresent(n -> say(Field.REVISION_ROUNDS_INCLUDED, Amount.of(n)));
            case DEEMED_ACCEPTANCE ->
                in.nearest(in.figures(Kind.TIME), "silence")
                        .ifPresent(days -> say(Field.ACCEPTANCE_DAYS, Amount.days(days)));
            case UPFRONT_PAYMENT -> say(Field.UPFRONT_PERCENT, payment.upfront());
            case NET_TERMS -> say(Field.NET_DAYS, new NetDays(in).value());
            case CANCELLATION_FEE -> cancellationFee();
            case LIABILITY_CAP -> say(Field.LIABILITY_LIMIT, new LiabilityLimit(in, deal).value());
            case LIQUIDATED_DAMAGES ->
                new PenaltyNumbers(text, place, in.sentence(), deal).read().forEach(this::say);
            case AUTO_RENEWAL, RENEWAL_TERM -> renewal(type);
            case EXCLUSIVITY -> term.exclusivity().forEach(this::say);
            case TERMINATION_CLIENT_ONLY, TERMINATION_FOR_CONVENIENCE ->
                say(Field.CANCELLATION_NOTICE_DAYS, term.notice());
            case IP_ON_CREATION -> timing("at-handover", "on-delivery");
            case IP_ASSIGNMENT -> timing("on-payment", "on-payment");
            case PAYMENT_IN_KIND -> say(Field.IN_KIND_PERCENT, payment.inKind());
            case DELIVERY_DATE_FIXED -> delivery();
            default -> {}
        }
        return says;
    }

    /** The counts of rounds where some are called so, as the two of 六人份免費，菜色調整兩次; else all counts. */
    private List<Figure> rounds() {
        List<Figure> counts = in.figures(Kind.COUNT);
        List<Figure> rounds = counts.stream()
                .filter(figure -> in.touches(figure, "round-word"))
                .toList();
        return rounds.isEmpty() ? counts : rounds;
    }

    private void contingent() {
        // The percentage of a commission is no share of the fee that is at risk.
        if (!in.says("commission")) {
            say(Field.CONTINGENT_PERCENT, payment.contingent());
        }
        in.words("refund").ifPresent(words -> say(Field.REMEDY, new Amount(new Value.Word("refund"), words)));
    }

    private void cancellationFee() {
        boolean left = in.says("remaining");
        say(
                left ? Field.KILL_FEE_PERCENT : Field.CANCELLATION_FEE_PERCENT,
                payment.kept().or(payment::charged));
        in.figures(Kind.TIME).stream()
                .filter(figure -> in.touches(figure, "notice-days"))
                .findFirst()
                .ifPresent(figure -> say(Field.CANCELLATION_NOTICE_DAYS, Amount.days(figure)));
    }

    private void renewal(ClauseType type) {
        say(Field.RENEWAL_NOTICE_DAYS, term.renewalNotice());
        // The length that the form names is that of the contract, and need not be that of a renewal.
        if (!deal.answer(Field.TERM_MONTHS).isKnown()) {
            say(Field.TERM_MONTHS, term.renewalLength());
        }
        if (type == ClauseType.AUTO_RENEWAL) {
            say(Field.PRICE_LOCKED, term.priceLocked());
        }
    }

    /** When rights pass, where a word says so and the sentence does not take it back. */
    private void timing(String concept, String word) {
        text.affirmed(concept, in.sentence()).stream()
                .findFirst()
                .filter(words -> !in.says("regardless") && !in.says("paid-or-not"))
                .ifPresent(words ->
                        says.put(Field.IP_TRANSFER, Said.of(new Value.Word(word), text.inOriginal(around(words)))));
    }

    private void delivery() {
        in.nearest(in.figures(Kind.TIME), "ship").ifPresent(figure -> say(Field.REQUIRED_DAYS, Amount.days(figure)));
        in.figures().stream()
                .filter(figure -> figure.quantity().measure() == Measure.THINGS)
                .findFirst()
                .ifPresent(figure -> say(Field.QUANTITY, Amount.of(figure)));
    }

    private void say(Field field, Optional<Amount> amount) {
        amount.ifPresent(read -> say(field, read));
    }

    private void say(Field field, Amount amount) {
        Stretch words = amount.words();
        says.put(field, new Said(amount.value(), text.inOriginal(around(words)), Optional.of(text.inOriginal(words))));
    }

    /** The words together with those of the type, where both stand in one sentence. */
    private Stretch around(Stretch words) {
        boolean apart = place.equals(text.whole()) || !text.sentence(words).equals(in.sentence());
        return apart ? words : place.to(words);
    }
}
