package org.dealrisk.unit;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dealrisk.unit.Vocabulary.Unit;
import org.jspecify.annotations.Nullable;

/** Reads one {@link Amount}: sign, currency, number, unit, in the orders people write them. */
final class AmountReader {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final String text;
    private final FoldedText folded;
    private final CharSequence original;
    private int at;
    private boolean negative;
    private @Nullable String currency;
    private @Nullable Unit unit;
    private boolean bare;
    private final Set<Mark> marks = EnumSet.noneOf(Mark.class);

    private AmountReader(CharSequence original, FoldedText folded, int start) {
        this.original = original;
        this.folded = folded;
        this.text = folded.text();
        this.at = start;
    }

    static Optional<Amount> at(CharSequence original, FoldedText folded, int start) {
        return new AmountReader(original, folded, start).read();
    }

    private Optional<Amount> read() {
        int start = at;
        sign();
        boolean signed = at > start;
        currencyBefore();
        if (!signed && currency != null) {
            sign();
        }
        if (text.charAt(at) == '第'
                || text.charAt(at) == '半'
                || startsWord("half")
                || startsWord("a")
                || startsWord("an")) {
            return special();
        }
        Optional<Words.Found<BigDecimal>> fraction = Vocabulary.FRACTIONS.at(text, at);
        if (fraction.isPresent()) {
            at = fraction.get().end();
            unit = new Unit(Measure.PERCENT, fraction.get().meaning(), BigDecimal.ZERO);
        }
        Optional<Numeral> numeral = number();
        return numeral.isPresent() ? Optional.of(withUnit(numeral.get())) : Optional.empty();
    }

    private void sign() {
        if (text.charAt(at) == '-' || text.charAt(at) == '+') {
            negative ^= text.charAt(at) == '-';
            at = skipSpace(at + 1);
        }
    }

    private void currencyBefore() {
        Optional<Words.Found<String>> found = currency(Vocabulary.CURRENCY_BEFORE, at);
        if (found.isPresent()) {
            int end = found.get().end();
            char next = text.charAt(end);
            at = skipSpace(next == ':' || next == '.' ? end + 1 : end);
            currency = found.get().meaning();
        }
    }

    /** A currency word; a code in small letters only where no English word is spelled like it. */
    private Optional<Words.Found<String>> currency(Words<String> words, int from) {
        boolean inWord = from > 0 && Words.isLetter(text.charAt(from)) && Words.isLetter(text.charAt(from - 1));
        Optional<Words.Found<String>> found = inWord ? Optional.empty() : words.at(text, from);
        return found.isPresent() && isRareCode(found.get(), from) && !isCapital(from) ? Optional.empty() : found;
    }

    /** Whether the code itself is written, which may be a word too, and not a sign such as ₫. */
    private boolean isRareCode(Words.Found<String> found, int from) {
        String code = found.meaning();
        return Words.isLetter(text.charAt(from))
                && found.end() - from == code.length()
                && text.regionMatches(true, from, code, 0, code.length())
                && !Vocabulary.COMMON_CODES.contains(code);
    }

    private boolean isCapital(int from) {
        String written = original.subSequence(folded.origin(from), folded.origin(from + 1))
                .toString();
        return !written.equals(written.toLowerCase(Locale.ROOT));
    }

    /** Half a year, a fortnight, and 第三: words that count only with the right word behind them. */
    private Optional<Amount> special() {
        if (text.charAt(at) == '第') {
            at = skipSpace(at + 1);
            marks.add(Mark.ORDINAL);
            return number().map(this::withUnit);
        }
        int numeralEnd = at;
        BigDecimal value = text.charAt(at) == 'a' ? BigDecimal.ONE : HALF;
        for (String word : new String[] {"half a ", "half an ", "half ", "half-", "an ", "a ", "半"}) {
            numeralEnd = numeralEnd == at && text.startsWith(word, at) ? at + word.length() : numeralEnd;
        }
        int from = skipSpace(numeralEnd);
        Optional<Words.Found<Unit>> found = Vocabulary.UNITS.at(text, from);
        if (found.isEmpty() || !found.get().meaning().measure().isTime()) {
            Optional<Numeral> article = text.charAt(at) == 'a' ? EnglishNumerals.at(text, at) : Optional.empty();
            return article.map(numeral -> {
                at = numeral.end();
                return withUnit(numeral);
            });
        }
        unit = found.get().meaning();
        at = found.get().end();
        return Optional.of(
                new Amount(Numeral.exact(value, BigDecimal.ONE, at), negative, unit, currency, marks, at, false));
    }

    private Optional<Numeral> number() {
        boolean inWord = at > 0 && Words.isLetter(text.charAt(at)) && Words.isLetter(text.charAt(at - 1));
        Optional<Numeral> numeral = inWord ? Optional.empty() : Numerals.at(text, at);
        bare = !Words.isDigit(text.charAt(at)) && text.charAt(at) != '.';
        numeral.ifPresent(found -> at = found.end());
        return numeral;
    }

    private Amount withUnit(Numeral numeral) {
        Numeral counted = ordinal(numeral);
        marksAfter();
        if (unit == null && !tenths() && !discount(counted)) {
            unitOrCurrency();
        }
        boolean alone = bare && unit == null && currency == null;
        return new Amount(counted, negative, unit, currency, marks, at, alone);
    }

    private Numeral ordinal(Numeral numeral) {
        boolean suffixed =
                startsWordAt(at, "st") || startsWordAt(at, "nd") || startsWordAt(at, "rd") || startsWordAt(at, "th");
        if (!suffixed || !Words.isDigit(text.charAt(at - 1))) {
            return numeral;
        }
        at += 2;
        return new Numeral(numeral.low(), numeral.high(), numeral.scale(), numeral.approximate(), true, at);
    }

    private void marksAfter() {
        Optional<Words.Found<Mark>> found = Vocabulary.MARKS_AFTER.at(text, at);
        if (found.isPresent()) {
            marks.add(found.get().meaning());
            at = found.get().end();
        }
    }

    /** 三成 is 30 %, 一成五 is 15 %, 兩成半 is 25 %. */
    private boolean tenths() {
        if (text.charAt(at) != '成') {
            return false;
        }
        int digit = ChineseDigits.digit(text.charAt(at + 1));
        boolean half = text.charAt(at + 1) == '半';
        BigDecimal plus = half ? HALF : BigDecimal.valueOf(Math.max(digit, 0), 1);
        at += digit >= 0 || half ? 2 : 1;
        unit = new Unit(Measure.PERCENT, BigDecimal.TEN, plus);
        return true;
    }

    /** 八折 and 85折 name what is left of the price: discounts of 20 % and 15 %. */
    private boolean discount(Numeral numeral) {
        if (text.charAt(at) != '折') {
            return false;
        }
        at++;
        BigDecimal points = numeral.low().compareTo(BigDecimal.TEN) < 0 ? BigDecimal.TEN : BigDecimal.ONE;
        BigDecimal hundred = BigDecimal.valueOf(100).divide(points);
        unit = new Unit(Measure.DISCOUNT, points.negate(), hundred.negate());
        return true;
    }

    private void unitOrCurrency() {
        boolean hyphen = text.charAt(at) == '-' && Words.isLetter(text.charAt(at + 1));
        Optional<Words.Found<Unit>> counted =
                Vocabulary.UNITS.at(text, hyphen ? at + 1 : skipSpace(at)).or(this::unitBehindWord);
        Optional<Words.Found<String>> paid =
                currency(Vocabulary.CURRENCY_AFTER, skipSpace(at)).filter(found -> agrees(found.meaning()));
        if (paid.isPresent()) {
            currency = Vocabulary.isOpen(paid.get().meaning()) && currency != null
                    ? currency
                    : paid.get().meaning();
            at = paid.get().end();
            at = text.charAt(at) == '整' || text.charAt(at) == '正' ? at + 1 : at;
        } else if (currency == null && counted.isPresent()) {
            unit = counted.get().meaning();
            at = counted.get().end();
        } else if (currency != null && (text.charAt(at) == '整' || text.charAt(at) == '正')) {
            at++;
        }
    }

    /** The weeks of "two more weeks" and of "14 extra days". */
    private Optional<Words.Found<Unit>> unitBehindWord() {
        int from = skipSpace(at);
        return Vocabulary.BEFORE_UNITS
                .at(text, from)
                .filter(word -> from > at)
                .flatMap(word -> Vocabulary.UNITS.at(text, skipSpace(word.end())))
                .filter(unit -> unit.meaning().measure().isTime());
    }

    /** False when the amount already has another currency in front. */
    private boolean agrees(String after) {
        return currency == null || after.equals(currency) || Vocabulary.isOpen(after) || Vocabulary.isOpen(currency);
    }

    private int skipSpace(int from) {
        return text.charAt(from) == ' ' ? from + 1 : from;
    }

    private boolean startsWord(String word) {
        boolean begins = at == 0 || !Words.isLetter(text.charAt(at - 1));
        return begins && startsWordAt(at, word);
    }

    private boolean startsWordAt(int from, String word) {
        return text.startsWith(word, from) && !Words.isLetter(text.charAt(from + word.length()));
    }
}
