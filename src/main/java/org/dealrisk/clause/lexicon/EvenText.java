package org.dealrisk.clause.lexicon;

import java.util.Arrays;

/**
 * A text with its spellings evened out, rows of blanks made one and marks of emphasis left out, and
 * the way back to the original. Immutable.
 */
final class EvenText {

    private final String original;
    private final char[] text;
    private final int length;
    private final int[] origins;
    private final int[] halfWords;
    private final int[] lineEnds;

    EvenText(String original, char[] text, int length, int[] origins, int[] halfWords, int[] lineEnds) {
        this.original = original;
        this.text = text;
        this.length = length;
        this.origins = origins;
        this.halfWords = halfWords;
        this.lineEnds = lineEnds;
    }

    static EvenText of(String original) {
        return new EvenTextWriter(original).written();
    }

    String original() {
        return original;
    }

    int length() {
        return length;
    }

    char at(int index) {
        return index >= 0 && index < length ? text[index] : ' ';
    }

    String substring(int start, int end) {
        return new String(text, start, end - start);
    }

    /** The index in the original of a char of this text. */
    int origin(int index) {
        return origins[index];
    }

    /** The index in the original behind the char before {@code end}. */
    int originEnd(int end) {
        if (end == 0) {
            return 0;
        }
        int last = origins[end - 1];
        return last + Character.charCount(original.codePointAt(last));
    }

    /** The first index of this text that comes from this index of the original, or from later. */
    int indexOf(int origin) {
        int found = Arrays.binarySearch(origins, 0, length + 1, origin);
        if (found < 0) {
            return Math.min(-found - 1, length);
        }
        while (found > 0 && origins[found - 1] == origin) {
            found--;
        }
        return found;
    }

    /** How far two places are apart: two for every word in letters, one for every Chinese character. */
    int distance(int from, int to) {
        return from >= to ? 0 : halfWords[to] - halfWords[from];
    }

    /** The indexes round which the original may have a line end, in order. */
    int[] lineEnds() {
        return lineEnds;
    }

    /** Whether an even character, which is never a capital, belongs to a word of letters. */
    static boolean isLetter(char c) {
        return c < 0x80 ? (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') : c < 0x2E80 && Character.isLetterOrDigit(c);
    }

    /** Whether it is a character of a script written without blanks between words, or its punctuation. */
    static boolean isWide(char c) {
        return c >= 0x2E80 && c < 0xFF00;
    }
}
