package org.dealrisk.clause;

import java.math.BigDecimal;
import org.dealrisk.clause.lexicon.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * A text with one number of several digits in a row and with no other digit, taken apart.
 *
 * @param shape the text with a zero in place of every digit of the number but its first: texts of one shape differ in
 *     these digits alone
 * @param number what the digits come to
 * @param digits where they stand
 */
record NumberedText(String shape, BigDecimal number, Stretch digits) {

    /** Words of the lexicon have fewer digits in a row, so that none of them is in one text of a shape alone. */
    private static final int FEWEST_DIGITS = 4;

    /** A date without marks has more. */
    private static final int MOST_DIGITS = 7;

    private static final long FIRST_YEAR = 1900;
    private static final long LAST_YEAR = 2199;

    /** Null for a text of another kind. */
    static @Nullable NumberedText of(String text) {
        int start = nextDigit(text, 0);
        if (start == text.length() || text.charAt(start) == '0') {
            return null;
        }
        int end = start;
        long number = 0;
        while (end - start <= MOST_DIGITS && isDigit(text, end)) {
            number = number * 10 + text.charAt(end++) - '0';
        }
        int count = end - start;
        boolean fits = count >= FEWEST_DIGITS && count <= MOST_DIGITS && nextDigit(text, end) == text.length();
        boolean year = count == FEWEST_DIGITS && number >= FIRST_YEAR && number <= LAST_YEAR;
        return fits && !year
                ? new NumberedText(shape(text, start, end), BigDecimal.valueOf(number), new Stretch(start, end))
                : null;
    }

    private static String shape(String text, int start, int end) {
        return text.substring(0, start + 1) + "0".repeat(end - start - 1) + text.substring(end);
    }

    private static int nextDigit(String text, int from) {
        int at = from;
        while (at < text.length() && !isDigit(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
