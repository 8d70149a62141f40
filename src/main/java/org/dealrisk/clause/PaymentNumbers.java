package org.dealrisk.clause;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.dealrisk.clause.NumberedSentence.Kind;
import org.dealrisk.clause.lexicon.Figure;
import org.dealrisk.clause.lexicon.Stretch;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;

/** Reads which share of the fee is paid when, or how. */
record PaymentNumbers(NumberedSentence in, Deal deal) {

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final BigDecimal HALF = new BigDecimal("50");
    private static final BigDecimal THIRD = new BigDecimal("33.33");

    /** The concepts of what the rest of a fee may depend on. */
    private static final List<String> RESULTS = List.of("result-event", "outcome", "metric", "success", "signs");

    private static final String CHINESE_DIGITS = "零一二三四五六七八九";

    /** The share that is paid in advance. */
    Optional<Amount> upfront() {
        return in.nearest(in.figures(Kind.PERCENT), "upfront")
                .map(Amount::of)
                .or(this::split)
                .or(this::inWords)
                .or(() -> isAfterwards() ? Optional.empty() : inWords("all-money", HUNDRED))
                .or(() -> in.says("recurring") ? Optional.empty() : ofFee("upfront"));
    }

    /** Whether the whole is paid so many days after something, as in 刊登結束後90天支付全額: nothing of it in advance. */
    private boolean isAfterwards() {
        return in.says("invoice")
                && in.first(Kind.TIME).isPresent()
                && !in.says("upfront")
                && !in.says("before-start")
                && !in.says("work-ahead");
    }

    /** The first share of "30/70" and of 三七開. */
    private Optional<Amount> split() {
        return in.words("split").map(words -> Amount.of(firstShare(in.text().words(words)), words));
    }

    private static BigDecimal firstShare(String split) {
        int end = 0;
        while (end < split.length() && Character.isDigit(split.charAt(end))) {
            end++;
        }
        BigDecimal share = end > 0
                ? new BigDecimal(split.substring(0, end))
                : BigDecimal.valueOf(Math.max(0, CHINESE_DIGITS.indexOf(split.charAt(0))));
        return end == 2 ? share : share.multiply(BigDecimal.TEN);
    }

    /** The share that a sum near a concept is of the fee, where the fee is known and not smaller. */
    Optional<Amount> ofFee(String concept) {
        Optional<BigDecimal> fee = deal.value(Field.FEE)
                .filter(Value.Quantity.class::isInstance)
                .map(value -> ((Value.Quantity) value).amount())
                .filter(whole -> whole.signum() > 0);
        return fee.flatMap(whole -> in.nearest(in.figures(Kind.MONEY), concept)
                .filter(figure -> figure.quantity().value().compareTo(whole) <= 0)
                .map(figure -> Amount.of(figure, sum -> sum.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64))));
    }

    /** The first share that the sentence names, in figures or in words. */
    Optional<Amount> share() {
        return in.first(Kind.PERCENT).map(Amount::of).or(this::inWords);
    }

    /**
     * The share that depends on a result: the rest, where a result is told behind it, else the first that is named. A share
     * of a salary is what the whole fee comes to.
     */
    Optional<Amount> contingent() {
        return in.figures(Kind.PERCENT).stream()
                .filter(figure -> isRest(figure) && isOnResult(figure))
                .findFirst()
                .map(Amount::of)
                .or(() -> isOfSalary() ? inWords("salary-noun", HUNDRED) : share());
    }

    private boolean isOfSalary() {
        return in.words("salary-noun").isPresent() && in.figures(Kind.PERCENT).size() == 1;
    }

    private boolean isRest(Figure share) {
        return in.text().places("rest-share", in.sentence()).stream().anyMatch(words -> words.end() == share.start());
    }

    private boolean isOnResult(Figure share) {
        Stretch behind = new Stretch(share.end(), in.sentence().end());
        return RESULTS.stream().anyMatch(result -> in.text().has(result, behind));
    }

    /** The share that is paid in kind; 2 % of a company's shares say nothing of the fee. */
    Optional<Amount> inKind() {
        return in.first(Kind.PERCENT)
                .filter(figure -> !in.touches(figure, "of-equity"))
                .map(Amount::of)
                .or(this::inWords)
                .or(() -> ofFee("kind"));
    }

    /** The share that is charged when an order is called off; the whole where it is charged in full. */
    Optional<Amount> charged() {
        return share().or(() -> inWords("full-price", HUNDRED));
    }

    /** The 20 % that stay of 退還八成, where a word of refund stands right before the share or behind it. */
    Optional<Amount> kept() {
        return in.first(Kind.PERCENT)
                .filter(figure -> in.touches(figure, "refund"))
                .map(figure -> Amount.of(figure, HUNDRED::subtract));
    }

    private Optional<Amount> inWords() {
        return inWords("half", HALF).or(() -> inWords("third", THIRD));
    }

    private Optional<Amount> inWords(String concept, BigDecimal share) {
        return in.words(concept).map(words -> Amount.of(share, words));
    }
}
