package org.dealrisk.document;

/** Reads Roman numbers. */
final class RomanNumber {

    private static final String DIGITS = "ivxlc";
    private static final int[] VALUES = {1, 5, 10, 50, 100};

    private RomanNumber() {}

    /** The value; 0 when it is none. Large and small letters are alike. */
    static int of(String number) {
        int value = 0;
        int before = Integer.MAX_VALUE;
        for (int i = 0; i < number.length(); i++) {
            int digit = DIGITS.indexOf(Character.toLowerCase(number.charAt(i)));
            if (digit < 0) {
                return 0;
            }
            value += VALUES[digit] > before ? VALUES[digit] - 2 * before : VALUES[digit];
            before = VALUES[digit];
        }
        return value;
    }
}
