package org.dealrisk.clause.lexicon;

import java.util.Arrays;
import org.dealrisk.unit.FoldedText;

/**
 * Writes one {@link EvenText} in one pass over the original. Not for use by several threads.
 *
 * <p>Words of ASCII letters with blanks between them, and Chinese characters, go their own short ways, as most texts
 * are little else: the benchmark ClauseReading shows it.
 */
final class EvenTextWriter {

    private static final int NONE = -1;

    /** What a blank for a number is written as. */
    private static final char BLANK = '_';

    /** Small letters have it, digits do not. */
    private static final int LETTER_BIT = 0x40;

    /** What an ASCII char is evened out to; above it stands what it is. */
    private static final int CHAR = 0x7F;

    /** A char that is itself when it is evened out, and a piece of its own. */
    private static final int POINT = 0x80;

    /** Letters and digits have their {@link Spellings#digit digit} from here on; the other chars are less. */
    private static final int DIGIT_SHIFT = 8;

    private static final int WORD = 1 << DIGIT_SHIFT;

    /** By ASCII char; 0 for those that are not plain: blanks, marks of emphasis, and what nobody sees. */
    private static final int[] PLAIN = plain();

    final String original;

    final Blanks blanks;

    /** The original and a NUL, at which every word ends. */
    private final char[] source;

    private final int end;
    char[] text;
    int length;
    final Origins origins = new Origins();
    int pieceCount;
    int[] pieceStarts;
    long[] pieceKeys;

    /** The pieces that have other letters than those from a to z; some may stand here twice. */
    final Growing numerals = new Growing();

    final Growing marks = new Growing();
    final Growing lineEnds = new Growing();
    private int lastLineEnd = NONE;

    boolean emphasis;

    /** Where the row of blanks started that is not written yet. */
    private int blank = NONE;

    EvenTextWriter(String original) {
        this.original = original;
        this.end = original.length();
        this.source = new char[end + 1];
        original.getChars(0, end, source, 0);
        this.blanks = Blanks.in(original);
        for (int i = 0; i < blanks.count(); i++) {
            Arrays.fill(source, blanks.start(i), blanks.end(i), BLANK);
        }
        this.text = new char[end + 4];
        // Each Chinese character is a piece; English has one in five.
        boolean chinese = end > 0 && FoldedText.isChinese(source[end / 2]);
        this.pieceStarts = new int[(chinese ? end : end / 4) + 16];
        this.pieceKeys = new long[pieceStarts.length];
    }

    private static int[] plain() {
        int[] plain = new int[CHAR + 1];
        for (char c = 0; c < plain.length; c++) {
            char even = (char) FoldedText.fold(c);
            boolean letter = EvenText.isLetter(even);
            boolean point = even > ' ' && even < CHAR && !letter && "*_`".indexOf(even) < 0;
            plain[c] = letter ? even | Spellings.digit(even) << DIGIT_SHIFT : point ? even | POINT : 0;
        }
        return plain;
    }

    private static int plain(char c) {
        return c <= CHAR ? PLAIN[c] : 0;
    }

    EvenText written() {
        int at = 0;
        while (at < end) {
            char c = source[at];
            if (plain(c) != 0) {
                at = plain(at);
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
        origins.add(length, end);
        pieceStarts[pieceCount] = length;
        text[length] = ' ';
        return new EvenText(this);
    }

    /** Writes plain chars, with blanks between them, and tells where they end. */
    private int plain(int from) {
        blankBefore((char) (PLAIN[source[from]] & CHAR));
        reserve(end - from + 1);
        // What was left out, such as a mark of emphasis, parts no word.
        boolean goesOn = length > 0 && EvenText.isLetter(text[length - 1]);
        int at = from;
        for (int next = from; plain(source[next]) != 0; next = behindBlanks(at)) {
            if (next > at) {
                text[length++] = ' ';
            }
            origins.add(length, next);
            if (plain(source[next]) < WORD) {
                at = point(next);
            } else {
                at = word(next, goesOn ? pieceKeys[pieceCount - 1] : piece(Spellings.NO_LETTERS));
            }
            goesOn = false;
        }
        return at;
    }

    private int behindBlanks(int from) {
        int at = from;
        while (source[at] == ' ') {
            at++;
        }
        return at;
    }

    private int point(int at) {
        char c = source[at];
        if (Splitter.isMark(c)) {
            mark(c);
        }
        piece(Spellings.key(c));
        text[length++] = c;
        return at + 1;
    }

    /** Writes the rest of a word, of which the letters that have this key are written. */
    private int word(int from, long written) {
        char[] in = source;
        char[] out = text;
        int at = from;
        int to = length;
        int common = LETTER_BIT;
        long key = written;
        for (int plain = plain(in[at]); plain >= WORD; plain = plain(in[++at])) {
            out[to++] = (char) (plain & CHAR);
            common &= plain;
            key = key * Spellings.BASE + (plain >>> DIGIT_SHIFT);
        }
        int start = pieceStarts[pieceCount - 1];
        pieceKeys[pieceCount - 1] =
                written < 0 || to - start > Spellings.MOST_DIGITS ? Spellings.key(out, start, to) : key;
        if (common == 0) {
            numerals.add(pieceCount - 1);
        }
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
            case BLANK, '`' -> underscore((char) codePoint, origin);
            default -> character(codePoint, origin);
        }
    }

    /** A blank for a number is written once; any other is a mark of emphasis. */
    private void underscore(char c, int origin) {
        if (!blanks.covers(origin)) {
            emphasis = true;
            blankBefore(c);
            blank(origin);
        } else if (blanks.startsAt(origin)) {
            append(c, origin);
        }
    }

    private void character(int codePoint, int origin) {
        if (codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            if (Splitter.isMark((char) codePoint)) {
                blankBefore((char) codePoint);
                mark((char) codePoint);
            }
            append((char) codePoint, origin);
        } else {
            append(Character.highSurrogate(codePoint), origin);
            append(Character.lowSurrogate(codePoint), origin);
        }
    }

    /** A dash inside a word is none that could part a sentence. */
    private void mark(char c) {
        if (c != '-' || length > 0 && text[length - 1] == ' ') {
            marks.add(length);
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
        if (EvenText.isLetter(c)) {
            boolean goesOn = length > 0 && EvenText.isLetter(text[length - 1]);
            long before = goesOn ? pieceKeys[pieceCount - 1] : piece(Spellings.NO_LETTERS);
            pieceKeys[pieceCount - 1] = Spellings.key(before, c);
            if (c < 'a' || c > 'z') {
                numerals.add(pieceCount - 1);
            }
        } else if (c != ' ') {
            piece(Spellings.key(c));
        }
        length++;
    }

    /** Begins a piece, for the end of which there is room as well. */
    private long piece(long key) {
        if (pieceCount + 1 == pieceStarts.length) {
            pieceStarts = Arrays.copyOf(pieceStarts, pieceCount * 2);
            pieceKeys = Arrays.copyOf(pieceKeys, pieceCount * 2);
        }
        pieceStarts[pieceCount] = length;
        pieceKeys[pieceCount++] = key;
        return key;
    }

    /** Makes room for more chars, and for the end of the text; a few rare characters even out to two chars. */
    private void reserve(int more) {
        if (length + more >= text.length) {
            text = Arrays.copyOf(text, (length + more) * 2);
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
