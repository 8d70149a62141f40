package org.dealrisk.unit;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads a number in digits, Chinese characters or English words, whichever reaches furthest. */
final class Numerals {

    /** "2 hundred thousand" has two; more are noise, and would make ever longer numbers. */
    private static final int MOST_SCALE_WORDS = 2;

    /** Digits that lead up to a Chinese character are no more than this; a text of nothing but digits is not looked through. */
    private static final int LONGEST_DIGITS = 64;

    private Numerals() {}

    /** The number at an index, with its scale words and with brackets that repeat it, as in "ten (10)". */
    static Optional<Numeral> at(String text, int start) {
        Optional<Numeral> chinese = mayBeChinese(text, start) ? ChineseNumerals.at(text, start) : Optional.empty();
        Optional<Numeral> arabic = Words.isDigit(text.charAt(start)) || text.charAt(start) == '.'
                ? ArabicNumerals.at(text, start).map(digits -> scaled(text, digits))
                : Optional.empty();
        boolean further = chinese.isPresent()
                && chinese.get().end() >= arabic.map(Numeral::end).orElse(start);
        return (further ? chinese : arabic)
                .or(() -> Words.isLetter(text.charAt(start)) ? EnglishNumerals.at(text, start) : Optional.empty())
                .map(numeral -> numeral.endingAt(repeated(text, numeral)));
    }

    /** A number with Chinese characters starts with one, or with digits that lead up to one. */
    private static boolean mayBeChinese(String text, int start) {
        int longest = Math.min(text.length() - 1, start + LONGEST_DIGITS);
        int end = start;
        while (end < longest && (Words.isDigit(text.charAt(end)) || end > start && joinsDigits(text.charAt(end)))) {
            end++;
        }
        return text.charAt(end) > 0x7F;
    }

    private static boolean joinsDigits(char c) {
        return ",.'_ e+-".indexOf(c) >= 0;
    }

    private static Numeral scaled(String text, Numeral digits) {
        BigDecimal scale = BigDecimal.ONE;
        int end = digits.end();
        Optional<Words.Found<BigDecimal>> letter = Vocabulary.LETTER_SCALES.at(text, end);
        if (letter.isPresent() && !Words.isDigit(text.charAt(letter.get().end()))) {
            scale = letter.get().meaning();
            end = letter.get().end();
        }
        Optional<Words.Found<BigDecimal>> word = scaleWord(text, end);
        for (int words = 0; word.isPresent() && words < MOST_SCALE_WORDS; words++) {
            scale = scale.multiply(word.get().meaning());
            end = word.get().end();
            word = scaleWord(text, end);
        }
        BigDecimal value = scale.compareTo(BigDecimal.ONE) == 0
                ? digits.low()
                : digits.low().multiply(scale);
        return Numeral.exact(value, scale, end);
    }

    private static Optional<Words.Found<BigDecimal>> scaleWord(String text, int end) {
        int from = text.charAt(end) == ' ' || text.charAt(end) == '-' ? end + 1 : end;
        return Vocabulary.SCALES.at(text, from);
    }

    private static int repeated(String text, Numeral numeral) {
        int open = text.charAt(numeral.end()) == ' ' ? numeral.end() + 1 : numeral.end();
        if (text.charAt(open) != '(') {
            return numeral.end();
        }
        Optional<Numeral> again = ArabicNumerals.at(text, open + 1).or(() -> ChineseNumerals.at(text, open + 1));
        boolean same = again.isPresent()
                && again.get().low().compareTo(numeral.low()) == 0
                && text.charAt(again.get().end()) == ')';
        return same ? again.get().end() + 1 : numeral.end();
    }
}
