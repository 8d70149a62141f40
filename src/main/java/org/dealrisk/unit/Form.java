package org.dealrisk.unit;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.dealrisk.unit.Reading.Problem;
import org.dealrisk.unit.Reading.Read;

/**
 * Reads a text that is one number from its first to its last character, as the content of a field is.
 *
 * @param <T> the type of the field
 * @param expected what would do, with an example, for the message about anything else
 * @param measures what the number may count
 * @param convert brings a number of that measure to the unit of the field
 * @param check what is the matter with a converted number, or nothing
 * @param make builds the value from the converted number
 */
record Form<T>(
        String expected,
        Set<Measure> measures,
        BiFunction<BigDecimal, Measure, BigDecimal> convert,
        BiFunction<BigDecimal, Quantity, Optional<String>> check,
        BiFunction<BigDecimal, Quantity, T> make) {

    private static final int LONGEST = 200;
    private static final int SHOWN = 40;
    private static final Set<String> BRACKETS = Set.of("()", "（）");

    Reading<T> read(String text) {
        String stripped = text.strip();
        if (stripped.length() > LONGEST) {
            return problem(stripped, "which is too long");
        }
        if (isPlainDigits(stripped)) {
            return convert(stripped, plain(stripped));
        }
        boolean bracketed = stripped.length() > 2
                && BRACKETS.contains(stripped.charAt(0) + stripped.substring(stripped.length() - 1));
        String inner = bracketed ? stripped.substring(1, stripped.length() - 1) : stripped;
        Optional<Quantity> found = NumberScanner.of(inner).at(0).filter(quantity -> quantity.end() == inner.length());
        if (found.isEmpty()) {
            return problem(stripped, Misspelling.of(stripped));
        }
        return convert(stripped, bracketed ? negated(found.get()) : found.get());
    }

    /** The form of nearly every cell of an export; it needs no scanner. */
    private static boolean isPlainDigits(String text) {
        boolean plain = !text.isEmpty() && text.length() <= 15;
        for (int i = 0; plain && i < text.length(); i++) {
            plain = Words.isDigit(text.charAt(i));
        }
        return plain;
    }

    private static Quantity plain(String digits) {
        return new Quantity(
                0,
                digits.length(),
                new BigDecimal(digits),
                Optional.empty(),
                Measure.NUMBER,
                Optional.empty(),
                Set.of());
    }

    private Reading<T> convert(String text, Quantity quantity) {
        if (!measures.contains(quantity.measure()) || quantity.marks().contains(Mark.ORDINAL)) {
            return problem(text, Misspelling.of(quantity));
        }
        BigDecimal value = Quantity.plain(convert.apply(quantity.value(), quantity.measure()));
        Optional<BigDecimal> upper =
                quantity.upper().map(end -> Quantity.plain(convert.apply(end, quantity.measure())));
        if (upper.isPresent() && upper.get().compareTo(value) < 0) {
            return problem(text, "which runs from high to low");
        }
        Optional<String> fault =
                check.apply(value, quantity).or(() -> upper.flatMap(end -> check.apply(end, quantity)));
        if (fault.isPresent()) {
            return problem(text, fault.get());
        }
        return new Read<>(make.apply(value, quantity), upper.map(end -> make.apply(end, quantity)), marks(quantity));
    }

    private static Set<Mark> marks(Quantity quantity) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        marks.addAll(quantity.marks());
        if (quantity.measure() == Measure.BUSINESS_DAYS) {
            marks.add(Mark.BUSINESS_DAYS);
        }
        return marks;
    }

    Problem<T> problem(String text, String why) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(SHOWN).forEach(c -> shown.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        boolean cut = text.codePointCount(0, text.length()) > SHOWN;
        return new Problem<>(cut ? shown.append('…').toString() : shown.toString(), why, expected);
    }

    /** Brackets round an amount are a bookkeeper's minus. */
    private static Quantity negated(Quantity quantity) {
        return new Quantity(
                quantity.start(),
                quantity.end(),
                quantity.value().negate(),
                quantity.upper(),
                quantity.measure(),
                quantity.currency(),
                quantity.marks());
    }
}
