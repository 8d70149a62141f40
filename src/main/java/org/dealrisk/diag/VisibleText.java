package org.dealrisk.diag;

/**
 * Makes text that somebody else wrote safe to show: characters that steer a terminal or turn the
 * direction of what follows are written out as {@code <U+202E>}.
 */
public final class VisibleText {

    private VisibleText() {}

    /** The text on one line: tabs and line breaks become spaces, hazardous characters their names. */
    public static String line(String text) {
        if (text.codePoints().allMatch(VisibleText::isPlain)) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(character -> out.append(isBlank(character) ? " " : of(character)));
        return out.toString();
    }

    /** A character, or its name in angle brackets when it is hazardous. */
    static String of(int character) {
        return isHazard(character) ? "<U+%s>".formatted(hexadecimal(character)) : Character.toString(character);
    }

    /** Whether a character steers the terminal, turns the direction of the text, or is half of one. */
    public static boolean isHazard(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> turnsDirection(character) || character == 0xFEFF;
            default -> false;
        };
    }

    private static boolean turnsDirection(int character) {
        return character == 0x061C
                || character == 0x200E
                || character == 0x200F
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }

    private static boolean isPlain(int character) {
        return !isHazard(character);
    }

    private static boolean isBlank(int character) {
        return character == '\t' || character == '\n' || character == '\r';
    }

    private static String hexadecimal(int character) {
        StringBuilder digits = new StringBuilder();
        for (int shift = character > 0xFFFF ? 20 : 12; shift >= 0; shift -= 4) {
            digits.append("0123456789ABCDEF".charAt((character >> shift) & 0xF));
        }
        return digits.toString();
    }
}
