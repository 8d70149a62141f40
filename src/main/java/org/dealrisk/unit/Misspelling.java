package org.dealrisk.unit;

import java.util.regex.Pattern;

/** Says what is the matter with a text that is no number, or not the kind of number that was wanted. */
final class Misspelling {

    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\D{0,8}\\d{1,3}(?:\\.\\d{3}){1,9},\\d{1,2}\\D{0,8}");
    private static final Pattern MISPLACED_COMMA =
            Pattern.compile("\\D{0,8}\\d{1,12}(?:,\\d{1,12}){1,12}(?:\\.\\d{1,9})?\\D{0,8}");
    private static final Pattern GROUPED = Pattern.compile("(?<![\\d,])\\d{1,3}(?:,\\d{3}){1,9}(?![\\d,])");
    private static final Pattern POINTS = Pattern.compile("\\D{0,8}\\d{1,3}(?:\\.\\d{3}){2,9}\\D{0,8}");
    private static final Pattern ONE_POINT = Pattern.compile(
            "\\D{0,8}(?<!\\d)[1-9]\\d{0,2}\\.\\d{3}(?![\\d.,]|\\s?(?i:[kmb]\\b|[mb]n|hundred|thousand|mill|bill|tril)|\\s?[十百千萬万億亿兆])\\D{0,12}");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\D{0,8}(?:[xXＸ]{2,9}|[_＿]{2,99}|[○◯●□]{1,9}|\\{\\{[^}]{0,99}}}|\\[[^]]{0,99}])\\D{0,8}");

    private Misspelling() {}

    /** For a text that could not be read as a number at all; empty when there is nothing more to say. */
    static String of(String text) {
        if (DECIMAL_COMMA.matcher(text).matches()) {
            return "whose comma stands for a decimal point";
        }
        if (POINTS.matcher(text).matches()) {
            return "whose points do not separate thousands";
        }
        if (MISPLACED_COMMA.matcher(text).matches() && !GROUPED.matcher(text).find()) {
            return "whose commas do not separate thousands";
        }
        return PLACEHOLDER.matcher(text).matches() ? "which is a placeholder" : "";
    }

    /**
     * Whether the text has one point with three digits behind it, as {@code 100.000}: a hundred to some, a
     * hundred thousand to others.
     */
    static boolean hasUncertainPoint(String text) {
        return text.indexOf('.') >= 0 && ONE_POINT.matcher(text).matches();
    }

    /** For a number that counts something else than the field does. */
    static String of(Quantity quantity) {
        if (quantity.marks().contains(Mark.ORDINAL)) {
            return "which says which one, not how many";
        }
        return switch (quantity.measure()) {
            case NUMBER -> "which is a bare number";
            case THINGS -> "which is a count";
            case MONEY -> "which is an amount of money";
            case PERCENT -> "which is a percentage";
            case DISCOUNT -> "which could mean the price that remains or the part taken off";
            case HOURS, DAYS, BUSINESS_DAYS, WEEKS, MONTHS, YEARS -> "which is a length of time";
        };
    }
}
