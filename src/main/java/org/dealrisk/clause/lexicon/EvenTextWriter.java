package org.dealrisk.clause.lexicon;

import java.util.Arrays;
import org.dealrisk.unit.FoldedText;

/**
 * Writes one {@link EvenText} in one pass over the original. Not for use by several threads.
 *
 * <p>Letters, digits and Chinese characters go their own short ways, as most texts are little else: the
 * benchmark ClauseReading shows it.
 */
final class EvenTextWriter {

    private static final int NONE = -1;

    /** For each ASCII letter and digit what it is evened out to; NUL for the other characters. */
    private static final char[] WORD_CHARS = wordChars();

    final String original;
    private final char[] source;
    char[] text;
    int[] halfWords;
    int length;
    final Origins origins = new Origins();
    final Growing pieceStarts;
    long[] pieceKeys;
    final Growing marks = new Growing();
    final Growing lineEnds = new Growing();
    private int lastLineEnd = NONE;

    boolean emphasis;

    /** Where the row of blanks started that is not written yet. */
    private int blank = NONE;

    EvenTextWriter(String original) {
        this.original = original;
        this.source = original.toCharArray();
        this.text = new char[source.length + 4];
        this.halfWords = new int[source.length + 4];
        this.pieceStarts = new Growing(source.length / 4 + 16);
        this.pieceKeys = new long[source.length / 4 + 16];
    }

    private static char[] wordChars() {
        char[] folded = new char[0x80];
        for (char c = 0; c < folded.length; c++) {
            char even = (char) FoldedText.fold(c);
            folded[c] = EvenText.isLetter(even) ? even : 0;
        }
        return folded;
    }

    EvenText written() {
        int at = 0;
        while (at < source.length) {
            char c = source[at];
            if (c < WORD_CHARS.length && WORD_CHARS[c] != 0) {
                at = word(at);
            } else if (c == ' ') {
                blank = blank == NONE ? at : blank;
                at++;
            } else if (FoldedText.isChinese(c)) {
                append(c, at++);
            } else {
                at = other(at);
            }
        }
        blankBefore('\0');
        reserve(2);
        origins.add(length, source.length);
        pieceStarts.add(length);
        text[length] = ' ';
        return new EvenText(this);
    }

    /** Writes the letters and digits from an index on, and tells where they end. */
    private int word(int from) {
        append(WORD_CHARS[source[from]], from);
        reserve(source.length - from);
        int sum = halfWords[length];
        int piece = pieceStarts.size() - 1;
        long key = pieceKeys[piece];
        int at = from + 1;
        int to = length;
        for (; at < source.length && source[at] < WORD_CHARS.length; at++) {
            char c = WORD_CHARS[source[at]];
            if (c == 0) {
                break;
            }
            text[to++] = c;
            halfWords[to] = sum;
            key = Spellings.key(key, c);
        }
        pieceKeys[piece] = key;
        length = to;
        return at;
    }

    private int other(int at) {
        int codePoint = Character.codePointAt(source, at);
        if (codePoint == '\n') {
            lineEnd();
        }
        put(FoldedText.fold(codePoint), at);
        return at + Character.charCount(codePoint);
    }

    private void put(int codePoint, int origin) {
        switch (codePoint) {
            case FoldedText.LEFT_OUT -> {}
            case ' ' -> blank = blank == NONE ? origin : blank;
            case '*' -> {
                blankBefore('*');
                emphasis = true;
            }
            case '_', '`' -> {
                emphasis = true;
                blankBefore((char) codePoint);
                blank(origin);
            }
            default -> character(codePoint, origin);
        }
    }

    private void character(int codePoint, int origin) {
        if (codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            if (Splitter.isMark((char) codePoint)) {
                blankBefore((char) codePoint);
                marks.add(length);
            }
            append((char) codePoint, origin);
        } else {
            append(Character.highSurrogate(codePoint), origin);
            append(Character.lowSurrogate(codePoint), origin);
        }
    }

    private void append(char c, int origin) {
        if (blank != NONE) {
            blankBefore(c);
        }
        write(c, origin);
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
            write(' ', origin);
        }
    }

    private void write(char c, int origin) {
        reserve(1);
        text[length] = c;
        origins.add(length, origin);
        boolean letter = EvenText.isLetter(c);
        boolean starts = letter && (length == 0 || !EvenText.isLetter(text[length - 1]));
        if (starts || !letter && c != ' ') {
            piece(letter ? Spellings.key(0, c) : Spellings.key(c));
        } else if (letter) {
            int piece = pieceStarts.size() - 1;
            pieceKeys[piece] = Spellings.key(pieceKeys[piece], c);
        }
        halfWords[length + 1] = halfWords[length] + (starts ? 2 : EvenText.isWide(c) ? 1 : 0);
        length++;
    }

    private void piece(long key) {
        int piece = pieceStarts.size();
        pieceStarts.add(length);
        if (piece == pieceKeys.length) {
            pieceKeys = Arrays.copyOf(pieceKeys, piece * 2);
        }
        pieceKeys[piece] = key;
    }

    /** Makes room for more chars, and for the end of the text; a few rare characters even out to two chars. */
    private void reserve(int more) {
        if (length + more >= text.length) {
            int size = (length + more) * 2;
            text = Arrays.copyOf(text, size);
            halfWords = Arrays.copyOf(halfWords, size);
        }
    }

    /** Depending on what follows, the line end lies before the char written last, the next or the one behind. */
    private void lineEnd() {
        for (int index = Math.max(Math.max(0, length - 1), lastLineEnd + 1); index <= length + 1; index++) {
            lineEnds.add(index);
            lastLineEnd = index;
        }
    }
}
