package org.dealrisk.unit;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads {@code 1000}, {@code 1,000.50}, {@code 1 000}, {@code .5}, {@code 1e5}, {@code 12,34,567} as it is grouped in
 * India, and {@code 1,5 %}, where the percent sign tells what the comma is; no sign, no scale word.
 */
final class ArabicNumerals {

    /** No amount or count needs more; longer rows of digits are telephone numbers and noise. */
    private static final int MOST_DIGITS = 30;

    private static final String SEPARATORS = ",'_ ";

    private static final String PERCENT_SIGNS = "%‰";

    private final String text;
    private int at;
    private final StringBuilder digits = new StringBuilder();

    private ArabicNumerals(String text, int start) {
        this.text = text;
        this.at = start;
    }

    /**
     * The digits at an index. Empty when there are none and when they are not a number: {@code 1,00},
     * {@code 1.000,50}, {@code 1.2.3}, more than 30 digits, an exponent beyond 15.
     */
    static Optional<Numeral> at(String text, int start) {
        ArabicNumerals reader = new ArabicNumerals(text, start);
        return reader.whole() && reader.fraction() && reader.exponent() && reader.endsCleanly()
                ? Optional.of(Numeral.exact(new BigDecimal(reader.digits.toString()), BigDecimal.ONE, reader.at))
                : Optional.empty();
    }

    /** The digits before the point, with separators between groups of three, or of two before the last three. */
    private boolean whole() {
        int first = run();
        char separator = text.charAt(at);
        if (first > 0 && first <= 2 && separator == ',' && isDecimalComma(at - first)) {
            digits.append('.');
            at++;
            run();
        } else if (first > 0 && first <= 3 && SEPARATORS.indexOf(separator) >= 0) {
            int thousands = first <= 2 && separator == ',' ? thousandsBehindPairs() : at;
            while (at < thousands) {
                at++;
                run();
            }
            while (text.charAt(at) == separator && isGroup(at + 1)) {
                at++;
                run();
            }
        }
        return first > 0 || text.charAt(at) == '.';
    }

    /**
     * Whether the comma is a point: a digit before it or behind it in a percentage, as in {@code 1,5 %} and {@code 0,25%}, or
     * it is {@code 0,125%}. What is {@code 30,70%} may be two.
     */
    private boolean isDecimalComma(int start) {
        int count = digits(at + 1);
        int end = at + 1 + count;
        boolean small = at - start == 1;
        boolean listed = start > 0 && text.charAt(start - 1) == ',';
        boolean few = !listed
                && (count == 1
                        || small && count == 2
                        || count == 3 && digits.toString().equals("0"));
        int sign = few && text.charAt(end) == ' ' ? end + 1 : end;
        return few && PERCENT_SIGNS.indexOf(text.charAt(sign)) >= 0;
    }

    private boolean fraction() {
        if (text.charAt(at) == '.' && Words.isDigit(text.charAt(at + 1))) {
            digits.append(digits.isEmpty() ? "0." : ".");
            at++;
            run();
        }
        return !digits.isEmpty() && digits.length() <= MOST_DIGITS;
    }

    /** An exponent of at most two digits; {@code e} before anything else is the start of a word. */
    private boolean exponent() {
        if (text.charAt(at) != 'e') {
            return true;
        }
        char sign = text.charAt(at + 1);
        int from = at + (sign == '-' || sign == '+' ? 2 : 1);
        int end = from;
        while (Words.isDigit(text.charAt(end))) {
            end++;
        }
        if (end == from) {
            return true;
        }
        if (end - from > 2 || Integer.parseInt(text.substring(from, end)) > 15) {
            return false;
        }
        digits.append(text, at, end);
        at = end;
        return true;
    }

    /** Digits that go on behind a comma, point or slash belong to something that is no number. */
    private boolean endsCleanly() {
        char next = text.charAt(at);
        return !(",./'_:".indexOf(next) >= 0 && Words.isDigit(text.charAt(at + 1))) && !Words.isDigit(next);
    }

    private int run() {
        int start = at;
        while (Words.isDigit(text.charAt(at))) {
            digits.append(text.charAt(at));
            at++;
        }
        return at - start;
    }

    /** Where the comma before the last three digits is, when only pairs stand before it; where we are when that is not so. */
    private int thousandsBehindPairs() {
        int end = at;
        while (text.charAt(end) == ',' && digits(end + 1) == 2) {
            end += 3;
        }
        boolean ends = text.charAt(end) == ',' && isGroup(end + 1) && text.charAt(end + 4) != ',';
        return ends ? end : at;
    }

    private boolean isGroup(int from) {
        return digits(from) == 3;
    }

    /** How many digits stand there; more than three count as four. */
    private int digits(int from) {
        int end = from;
        while (end < from + 4 && Words.isDigit(text.charAt(end))) {
            end++;
        }
        return end - from;
    }
}
