package org.dealrisk.clause.lexicon;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text with its spellings evened out, rows of spaces made one, {@linkplain Blanks blanks} for numbers written as an
 * underscore and marks of emphasis left out, and the way back to the original. It does not change, but finds out distances,
 * and where numbers may be, when it is first asked.
 */
public final class EvenText {

    /** To find out all distances takes as long as an answer does for so many pieces. */
    private static final int PIECES_AN_ANSWER = 8;

    private final String original;
    private final char[] text;
    private final int length;
    private final boolean emphasis;
    private final Blanks blanks;
    private final Origins origins;
    private final int pieceCount;
    private final int[] pieceStarts;
    private final long[] pieceKeys;
    private final Growing marks;
    private final Growing lineEnds;
    private final Growing numerals;
    private @Nullable Distances distances;

    /** How often somebody has asked how far places are apart, while the distances were not known. */
    private int asked;

    private @Nullable NumberPlaces numberPlaces;

    /** Takes over what a writer has written. */
    EvenText(EvenTextWriter writer) {
        original = writer.original;
        text = writer.text;
        length = writer.length;
        emphasis = writer.emphasis;
        blanks = writer.blanks;
        origins = writer.origins;
        pieceCount = writer.pieceCount;
        pieceStarts = writer.pieceStarts;
        pieceKeys = writer.pieceKeys;
        marks = writer.marks;
        lineEnds = writer.lineEnds;
        numerals = writer.numerals;
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

    /** Whether marks of emphasis were left out, some of which may have parted words. */
    boolean hasEmphasis() {
        return emphasis;
    }

    /** The blanks that a number is to be filled into; each is one underscore here. */
    Blanks blanks() {
        return blanks;
    }

    /** Whether numbers may stand where their {@linkplain #numberPlaces places} do not show them. */
    boolean hidesNumbers() {
        return emphasis || !blanks.isEmpty();
    }

    /** All chars and two more behind them, of which the first is a blank, in an array that must not be changed. */
    char[] chars() {
        return text;
    }

    String substring(int start, int end) {
        return new String(text, start, end - start);
    }

    /** The index in the original of a char of this text. */
    int origin(int index) {
        return origins.of(index);
    }

    /** The index in the original behind the char before {@code end}. */
    int originEnd(int end) {
        if (end == 0) {
            return 0;
        }
        int last = origins.of(end - 1);
        return blanks.startsAt(last) ? blanks.endOf(last) : last + Character.charCount(original.codePointAt(last));
    }

    /** The first index of this text that comes from this index of the original, or from later. */
    int indexOf(int origin) {
        return Math.min(origins.indexOf(origin), length);
    }

    /** How far two places are apart: two for every word in letters, one for every Chinese character. */
    int distance(int from, int to) {
        if (from >= to) {
            return 0;
        }
        Distances known = distances;
        if (known == null) {
            known = new Distances(text, pieceStarts, pieceCount);
            distances = known;
        }
        return known.to(to) - known.to(from);
    }

    /**
     * Where numbers may start; only for a text that does not {@linkplain #hidesNumbers hide} them: marks of emphasis may
     * stand inside a word where numbers are read.
     */
    NumberPlaces numberPlaces() {
        NumberPlaces known = numberPlaces;
        if (known == null) {
            known = new NumberPlaces(this, numerals);
            numberPlaces = known;
        }
        return known;
    }

    /** Whether two places are further apart; sooner told than how far they are. */
    boolean isFurther(int from, int to, int limit) {
        // Of two words one is a blank apart from the other.
        return to - from >= limit && distanceUpTo(limit, from, to) > limit;
    }

    /** How far two places are apart, or any number over a limit where they are further apart than that. */
    int distanceUpTo(int limit, int from, int to) {
        if (distances != null || asked++ > pieceCount / PIECES_AN_ANSWER) {
            return distance(from, to);
        }
        int distance = 0;
        for (int i = pieceFrom(from); i < pieceCount && pieceStarts[i] < to && distance <= limit; i++) {
            distance += Distances.of(text[pieceStarts[i]]);
        }
        return distance;
    }

    /** Whether letters stand on both sides of an index. */
    boolean isInWord(int index) {
        return isLetter(at(index - 1)) && isLetter(at(index));
    }

    /** Whether two places are apart at all. */
    boolean hasWord(int from, int to) {
        for (int at = from; at < to; at++) {
            char c = text[at];
            if (isLetter(c) ? at == 0 || !isLetter(text[at - 1]) : isWide(c)) {
                return true;
            }
        }
        return false;
    }

    /** How many rows of letters there are, and chars that are neither letters nor blanks. */
    int pieceCount() {
        return pieceCount;
    }

    /** The first piece that starts at an index or behind it; their count when there is none. */
    int pieceFrom(int index) {
        int known = Arrays.binarySearch(pieceStarts, 0, pieceCount, index);
        return known < 0 ? -known - 1 : known;
    }

    /** Where such a piece starts, and behind the last one the end of the text; may be longer, must not be changed. */
    int[] pieceStarts() {
        return pieceStarts;
    }

    /** By piece its {@link Spellings#key key}, in an array that may be longer and must not be changed. */
    long[] pieceKeys() {
        return pieceKeys;
    }

    /** Where {@link Splitter#isMark marks} stand, in order. */
    Growing marks() {
        return marks;
    }

    /** The indexes round which the original may have a line end, in order. */
    Growing lineEnds() {
        return lineEnds;
    }

    /** Whether an even character, which is never a capital, belongs to a word of letters. */
    static boolean isLetter(char c) {
        return c < 0x80 ? (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') : c < 0x2E80 && Character.isLetterOrDigit(c);
    }

    /** Whether it is a character of a script written without blanks between words, or its punctuation. */
    public static boolean isWide(char c) {
        return c >= 0x2E80 && c < 0xFF00;
    }
}
