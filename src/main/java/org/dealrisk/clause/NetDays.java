package org.dealrisk.clause;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dealrisk.clause.NumberedSentence.Kind;
import org.dealrisk.clause.lexicon.Figure;
import org.dealrisk.clause.lexicon.Stretch;
import org.dealrisk.unit.NumberScanner;
import org.dealrisk.unit.Quantity;

/**
 * Reads how many days pass until we are paid. A day of the next month counts from the end of the month, as
 * 月結 does: the 15th is 15 days, its last day 30.
 */
record NetDays(NumberedSentence in) {

    private static final BigDecimal MONTH = new BigDecimal("30");

    private static final BigDecimal LAST_DAY = new BigDecimal("31");

    /** No word in which a term is written is longer. */
    private static final int LONGEST = 8;

    /** As far as the number stands from the word in 质保期(24个月). */
    private static final int BESIDE = 2;

    private static final Pattern LENGTH = Pattern.compile("(?:為期|为期|效期)[:：]? ?$");

    private static final Pattern MONTH_OF_MANY = Pattern.compile("第.*[月年]");

    /** What a month is counted from stands right before it. */
    private static final Pattern COUNTED = Pattern.compile("[後后起]$");

    private static final Pattern FEE = Pattern.compile("[費费](?!用).*");

    private static final Pattern DIGITS = Pattern.compile("[^0-9]*([0-9]{1,3})(?![0-9]).*");

    private static final Pattern DAY_OF_MONTH = Pattern.compile("(?i)\\b([0-9]{1,2})(?:st|nd|rd|th)\\b");

    Optional<Amount> value() {
        return besideNamed()
                .or(this::dayOfNextMonth)
                .or(() -> in.nearest(terms(), "pay").map(Amount::days))
                .or(this::besideNet)
                .or(this::spelledTogether)
                .or(() -> in.words("next-month-end").map(words -> Amount.of(MONTH, words)));
    }

    /** The 75 of 月結75天, whatever the bill is sent by. */
    private Optional<Amount> besideNamed() {
        return in.figures(Kind.TIME).stream()
                .filter(this::isRightBehindNet)
                .reduce((first, last) -> last)
                .map(Amount::days);
    }

    private boolean isRightBehindNet(Figure figure) {
        return in.text().places("net", in.sentence()).stream()
                .anyMatch(word -> word.end() <= figure.start() && figure.start() - word.end() <= 1);
    }

    /** All terms that are named; where a price is parted, those of its last part, for which we wait longest. */
    private List<Figure> terms() {
        List<Figure> all = in.figures(Kind.TIME).stream()
                .filter(figure -> !isWarranty(figure) && !isLength(figure))
                .toList();
        List<Figure> last = in.words("last-payment").stream()
                .flatMap(words -> all.stream().filter(figure -> figure.start() >= words.end()))
                .toList();
        return last.isEmpty() ? all : last;
    }

    /** Whether a length is that of 质保期(24个月), for which money is held back. */
    private boolean isWarranty(Figure figure) {
        return in.text().places("warranty-word", in.sentence()).stream()
                .anyMatch(word -> word.end() <= figure.start() && in.gap(word, figure.stretch()) <= BESIDE);
    }

    /** Whether a time is how long something goes on, as in 為期十二個月, what a fee is for, as in 半年費, or a 第七個月. */
    private boolean isLength(Figure figure) {
        String before =
                in.text().words(new Stretch(Math.max(in.sentence().start(), figure.start() - LONGEST), figure.start()));
        String behind =
                in.text().words(new Stretch(figure.end(), Math.min(in.sentence().end(), figure.end() + 2)));
        boolean month = MONTH_OF_MANY.matcher(in.text().words(figure.stretch())).matches()
                && !COUNTED.matcher(before).find();
        return month || LENGTH.matcher(before).find() || FEE.matcher(behind).matches();
    }

    private Optional<Amount> besideNet() {
        return in.nearest(in.figures(Kind.COUNT), "net")
                .filter(figure -> in.isNear(figure, "net") || in.isNear(figure, "counted-from"))
                .map(Amount::of);
    }

    /** The number of "net30", of "N60" and of "invoice + 45". */
    private Optional<Amount> spelledTogether() {
        return Stream.of("net", "net-days", "invoice-plus")
                .flatMap(concept -> in.text().places(concept, in.sentence()).stream())
                .flatMap(word -> digitsOf(word).stream())
                .findFirst();
    }

    private Optional<Amount> digitsOf(Stretch word) {
        Matcher digits = DIGITS.matcher(in.text().words(new Stretch(word.start(), behind(word))));
        return digits.matches() ? Optional.of(Amount.of(new BigDecimal(digits.group(1)), word)) : Optional.empty();
    }

    private int behind(Stretch word) {
        return Math.min(in.sentence().end(), word.end() + LONGEST);
    }

    private Optional<Amount> dayOfNextMonth() {
        return in.words("next-month").flatMap(month -> dayBehind(month).or(() -> ordinalNear(month)));
    }

    /** The 15 of 次月15號. */
    private Optional<Amount> dayBehind(Stretch month) {
        if (behind(month) <= month.end()) {
            return Optional.empty();
        }
        String words = in.text().words(new Stretch(month.end(), behind(month)));
        return NumberScanner.of(words)
                .at(0)
                .map(Quantity::value)
                .filter(day -> day.signum() > 0 && day.compareTo(LAST_DAY) <= 0)
                .map(day -> Amount.of(day, month));
    }

    /** The 15 of "the 15th of the next month". */
    private Optional<Amount> ordinalNear(Stretch month) {
        Matcher day = DAY_OF_MONTH.matcher(in.text().words(in.sentence()));
        return day.find() ? Optional.of(Amount.of(new BigDecimal(day.group(1)), month)) : Optional.empty();
    }
}
