package org.dealrisk.clause;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dealrisk.clause.NumberedSentence.Kind;
import org.dealrisk.clause.lexicon.Figure;
import org.dealrisk.clause.lexicon.Stretch;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.dealrisk.unit.Measure;
import org.dealrisk.unit.Spans;

/** Reads where liability ends: an amount, or so many times what the contract costs. */
record LiabilityLimit(NumberedSentence in, Deal deal) {

    /** What tells of so many times stands so many characters before the price, or behind it, at most. */
    private static final int BEFORE = 30;

    private static final int BEHIND = 8;

    /** "times the total", with a word of the price's own at most. */
    private static final Pattern TIMES =
            Pattern.compile("\\btimes\\s+(?:the\\s+|our\\s+|its\\s+)?(?:[a-z]+\\s+)?$", Pattern.CASE_INSENSITIVE);

    /** No comma stands between. */
    private static final Pattern MULTIPLIED = Pattern.compile("[^，,。；;]*倍");

    private static final BigDecimal YEAR = new BigDecimal("12");
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** Of a sum and a multiple the smaller, unless the words ask for the greater; empty for a limit of another kind. */
    Optional<Amount> value() {
        boolean greater = in.says("greater-of");
        Optional<Amount> sum = sum(greater);
        Optional<Amount> times = timesFee();
        if (sum.isEmpty() || times.isEmpty()) {
            return sum.or(() -> times);
        }
        // Without a fee the two cannot be compared: the multiple is the least that a limit at the greater comes to.
        Optional<BigDecimal> fee = number(Field.FEE);
        int order = Harm.compare(
                        Field.LIABILITY_LIMIT,
                        Harm.inMoney(sum.get().value(), fee),
                        Harm.inMoney(times.get().value(), fee))
                .orElse(-1);
        return (order > 0) == greater ? sum : times;
    }

    private Optional<Amount> sum(boolean greater) {
        Comparator<Figure> size =
                Comparator.comparing(figure -> figure.quantity().value());
        return in.figures(Kind.MONEY).stream()
                .min(greater ? size.reversed() : size)
                .map(Amount::of);
    }

    private Optional<Amount> timesFee() {
        Optional<Amount> factor = factor();
        if (factor.isPresent()) {
            return factor;
        }
        return in.words("contract-price")
                .flatMap(price -> share().or(this::monthsOfFee)
                        .or(() -> namesMonths() || isMultiplied(price)
                                ? Optional.empty()
                                : Optional.of(times(1, price))));
    }

    /** So many times the fee; of several the smallest, unless the words ask for the greater. */
    private Optional<Amount> factor() {
        Comparator<NumberedSentence.Multiple> size = Comparator.comparing(NumberedSentence.Multiple::factor);
        return in.multiples().stream()
                .min(in.says("greater-of") ? size.reversed() : size)
                .map(multiple -> new Amount(new Value.TimesFee(multiple.factor()), multiple.words()));
    }

    private Optional<Amount> share() {
        return in.figures().stream()
                .filter(figure -> figure.quantity().measure() == Measure.PERCENT)
                .min(Comparator.comparing(figure -> figure.quantity().value()))
                .map(figure ->
                        new Amount(new Value.TimesFee(figure.quantity().value().divide(HUNDRED)), figure.stretch()));
    }

    /** The fees of so many months, where the length of the contract is known; never more than was paid before. */
    private Optional<Amount> monthsOfFee() {
        List<Figure> lengths = in.figures(Kind.TIME).stream()
                .filter(figure -> List.of(Measure.MONTHS, Measure.YEARS)
                        .contains(figure.quantity().measure()))
                .toList();
        Optional<BigDecimal> term = number(Field.TERM_MONTHS).filter(months -> months.signum() > 0);
        return term.flatMap(months -> in.nearest(lengths, "contract-price")
                .map(figure -> new Amount(new Value.TimesFee(ofTerm(figure, months)), figure.stretch())));
    }

    /** Whether the fees of some months are meant; those of a year are most of what a contract costs. */
    private boolean namesMonths() {
        return in.figures(Kind.TIME).stream()
                .anyMatch(figure -> figure.quantity().measure() == Measure.MONTHS
                        && figure.quantity().value().compareTo(YEAR) < 0);
    }

    /** Whether so many times the price is meant, in words that are not understood: "several times the fee", 服務費之若干倍. */
    private boolean isMultiplied(Stretch price) {
        Stretch before = new Stretch(Math.max(in.sentence().start(), price.start() - BEFORE), price.start());
        Stretch behind = new Stretch(
                price.end(), Math.max(price.end(), Math.min(in.sentence().end(), price.end() + BEHIND)));
        return TIMES.matcher(in.text().words(before)).find()
                || MULTIPLIED.matcher(in.text().words(behind)).lookingAt();
    }

    private BigDecimal ofTerm(Figure figure, BigDecimal term) {
        BigDecimal months =
                Spans.months(figure.quantity().value(), figure.quantity().measure());
        BigDecimal paid = in.says("in-the-past") ? months.min(term) : months;
        return paid.divide(term, MathContext.DECIMAL32).stripTrailingZeros();
    }

    private static Amount times(int factor, Stretch words) {
        return new Amount(new Value.TimesFee(BigDecimal.valueOf(factor)), words);
    }

    private Optional<BigDecimal> number(Field field) {
        return deal.value(field)
                .filter(Value.Quantity.class::isInstance)
                .map(value -> ((Value.Quantity) value).amount());
    }
}
