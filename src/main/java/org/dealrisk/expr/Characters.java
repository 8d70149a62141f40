package org.dealrisk.expr;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The code points of a text and how far they have been read. */
final class Characters {

    /** What reading past the last code point gives. */
    static final int NONE = -1;

    private final int[] text;
    private int position;

    Characters(String text) {
        this.text = text.codePoints().toArray();
    }

    int position() {
        return position;
    }

    int peek() {
        return peek(0);
    }

    /** The code point that many places ahead. */
    int peek(int ahead) {
        return position + ahead < text.length ? text[position + ahead] : NONE;
    }

    void skip(int count) {
        position += count;
    }

    String since(int start) {
        return new String(text, start, position - start);
    }

    Extent extentSince(int start) {
        return new Extent(start, position);
    }

    /** Stops reading: the fault is the next {@code length} code points. */
    SyntaxFault fault(int length, String message, @Nullable String hint) {
        int end = Math.min(position + length, text.length);
        return new SyntaxFault(new Extent(position, Math.max(position, end)), message, hint);
    }

    /** How a message names a character: itself, or its number when it cannot be seen. */
    static String described(int character) {
        boolean visible = !Character.isISOControl(character)
                && !Character.isSpaceChar(character)
                && Character.getType(character) != Character.SURROGATE
                && Character.getType(character) != Character.FORMAT
                && Character.isDefined(character);
        return visible ? "\"" + Character.toString(character) + "\"" : String.format(Locale.ROOT, "U+%04X", character);
    }

    static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    static boolean startsName(int character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') || character == '_';
    }

    static boolean continuesName(int character) {
        return startsName(character) || isDigit(character);
    }
}
