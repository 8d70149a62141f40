package org.dealrisk.batch;

import java.util.regex.Pattern;

/** Tells the cells that a spreadsheet would run as a formula. */
final class Formulas {

    private static final Pattern NUMBER = Pattern.compile(
            "[-+] ?[\\p{Sc}]? ?(?:\\d[\\d.,'\\s\\u00A0]*|[.,]\\d+)(?:[eE][-+]?\\d{1,3})?\\s*[%\\p{Sc}]?");
    private static final Pattern TELEPHONE =
            Pattern.compile("\\+[\\d\\s().\\-/]{4,24}(?:\\s*(?:x|ext\\.?|#)\\s*\\d{1,6})?");

    private Formulas() {}

    /** Whether such a cell may begin with this character, given as a byte of UTF-8. */
    static boolean mayStart(byte first) {
        return switch (first) {
            case '=', '@', '\t', '\r', '+', '-' -> true;
            default -> false;
        };
    }

    /**
     * Whether the cell begins with {@code =}, {@code @}, a tab or a carriage return, or with {@code +} or
     * {@code -} and is neither a number nor a telephone number.
     */
    static boolean isOne(String cell) {
        if (cell.isEmpty()) {
            return false;
        }
        return switch (cell.charAt(0)) {
            case '=', '@', '\t', '\r' -> true;
            case '+', '-' ->
                !NUMBER.matcher(cell).matches() && !TELEPHONE.matcher(cell).matches();
            default -> false;
        };
    }
}
