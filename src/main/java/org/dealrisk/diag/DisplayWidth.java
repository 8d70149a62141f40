package org.dealrisk.diag;

import java.util.Arrays;

/**
 * How many columns of a terminal a text takes: two for a wide character (Chinese, Japanese, Korean,
 * most emoji), none for a mark that sits on the one before it, one for any other. Characters whose
 * width depends on the font ({@code ×}, {@code …}) count one.
 */
public final class DisplayWidth {

    private static final int JOINER = 0x200D;
    private static final int EMOJI_STYLE = 0xFE0F;

    /**
     * First and last of each stretch of characters of East Asian Width W or F in Unicode 14 (UAX #11),
     * across unassigned ones, which are given to more of the same.
     */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, 0x25FD, 0x25FE,
        0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE,
        0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA,
        0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755,
        0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55,
        0x2E80, 0x303E, 0x3041, 0x3247, 0x3250, 0x4DBF, 0x4E00, 0xA4C6, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
        0xFE10, 0xFE19, 0xFE30, 0xFE6B, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18D08, 0x1AFF0, 0x1B2FB, 0x1F004,
        0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F320, 0x1F32D, 0x1F335, 0x1F337,
        0x1F37C, 0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4, 0x1F3F4, 0x1F3F8,
        0x1F43E, 0x1F440, 0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F54E, 0x1F550, 0x1F567, 0x1F57A,
        0x1F57A, 0x1F595, 0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5, 0x1F6CC, 0x1F6CC, 0x1F6D0,
        0x1F6D2, 0x1F6D5, 0x1F6DF, 0x1F6EB, 0x1F6EC, 0x1F6F4, 0x1F6FC, 0x1F7E0, 0x1F7F0, 0x1F90C, 0x1F93A, 0x1F93C,
        0x1F945, 0x1F947, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD
    };

    private DisplayWidth() {}

    /** The columns of a text without tabs and control characters. */
    public static int of(String text) {
        return Arrays.stream(of(text.codePoints().toArray())).sum();
    }

    /**
     * The columns of each character, in its place. A sequence joined into one emoji counts as its first
     * character does: the others are 0.
     */
    static int[] of(int[] characters) {
        int[] widths = new int[characters.length];
        boolean joined = false;
        for (int i = 0; i < characters.length; i++) {
            int character = characters[i];
            boolean afterWide = i > 0 && (widths[i - 1] == 2 || characters[i - 1] == EMOJI_STYLE);
            boolean partOfEmoji = joined || (isSkinTone(character) && afterWide);
            widths[i] = partOfEmoji ? 0 : of(character);
            if (character == EMOJI_STYLE && i > 0 && widths[i - 1] == 1) {
                widths[i - 1] = 2;
            }
            joined = character == JOINER && i > 0;
        }
        return widths;
    }

    private static int of(int character) {
        if (isZeroWidth(character)) {
            return 0;
        }
        return isWide(character) ? 2 : 1;
    }

    private static boolean isWide(int character) {
        int found = Arrays.binarySearch(WIDE, character);
        // An odd insertion point lies between the first and the last of a stretch.
        return found >= 0 || (-found - 1) % 2 == 1;
    }

    private static boolean isZeroWidth(int character) {
        boolean vowelOrFinalOfHangul =
                (character >= 0x1160 && character <= 0x11FF) || (character >= 0xD7B0 && character <= 0xD7FF);
        return vowelOrFinalOfHangul
                || switch (Character.getType(character)) {
                    case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    // The soft hyphen is shown.
                    case Character.FORMAT -> character != 0xAD;
                    default -> false;
                };
    }

    private static boolean isSkinTone(int character) {
        return character >= 0x1F3FB && character <= 0x1F3FF;
    }
}
