package org.dealrisk.clause.lexicon;

import java.util.Arrays;
import org.dealrisk.unit.FoldedText;

/** Writes one {@link EvenText} in one pass over the original. Not for use by several threads. */
final class EvenTextWriter {

    private static final int NONE = -1;

    private final String original;
    private char[] text;
    private int[] origins;
    private int[] halfWords;
    private int length;
    private final Growing lineEnds = new Growing();
    private int lastLineEnd = NONE;

    /** Where the row of blanks started that is not written yet. */
    private int blank = NONE;

    EvenTextWriter(String original) {
        this.original = original;
        this.text = new char[original.length() + 4];
        this.origins = new int[original.length() + 4];
        this.halfWords = new int[original.length() + 4];
    }

    EvenText written() {
        int at = 0;
        while (at < original.length()) {
            int codePoint = original.codePointAt(at);
            if (codePoint == '\n') {
                lineEnd();
            }
            put(FoldedText.fold(codePoint), at);
            at += Character.charCount(codePoint);
        }
        blankBefore('\0');
        origins[length] = original.length();
        return new EvenText(original, text, length, origins, halfWords, lineEnds.toArray());
    }

    private void put(int codePoint, int origin) {
        switch (codePoint) {
            case FoldedText.LEFT_OUT -> {}
            case ' ' -> blank = blank == NONE ? origin : blank;
            case '*' -> blankBefore('*');
            case '_', '`' -> {
                blankBefore((char) codePoint);
                blank(origin);
            }
            default -> character(codePoint, origin);
        }
    }

    private void character(int codePoint, int origin) {
        if (codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            blankBefore((char) codePoint);
            append((char) codePoint, origin);
        } else {
            blankBefore(Character.highSurrogate(codePoint));
            append(Character.highSurrogate(codePoint), origin);
            append(Character.lowSurrogate(codePoint), origin);
        }
    }

    /** A line that breaks inside Chinese is written on without a blank. */
    private void blankBefore(char next) {
        if (blank != NONE) {
            boolean wrapped = length > 0 && EvenText.isWide(text[length - 1]) && EvenText.isWide(next);
            if (!wrapped) {
                blank(blank);
            }
            blank = NONE;
        }
    }

    private void blank(int origin) {
        if (length > 0 && text[length - 1] != ' ') {
            append(' ', origin);
        }
    }

    private void append(char c, int origin) {
        // Three more: another char, the blank before it, and the end of the text.
        if (length + 3 > text.length) {
            grow();
        }
        text[length] = c;
        origins[length] = origin;
        boolean starts = EvenText.isLetter(c) && (length == 0 || !EvenText.isLetter(text[length - 1]));
        halfWords[length + 1] = halfWords[length] + (starts ? 2 : EvenText.isWide(c) ? 1 : 0);
        length++;
    }

    /** A few rare characters even out to two chars. */
    private void grow() {
        int size = text.length * 2;
        text = Arrays.copyOf(text, size);
        origins = Arrays.copyOf(origins, size);
        halfWords = Arrays.copyOf(halfWords, size);
    }

    /** Depending on what follows, the line end lies before the char written last, the next or the one behind. */
    private void lineEnd() {
        for (int index = Math.max(Math.max(0, length - 1), lastLineEnd + 1); index <= length + 1; index++) {
            lineEnds.add(index);
            lastLineEnd = index;
        }
    }
}
