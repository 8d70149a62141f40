package org.dealrisk.unit;

import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text with its spellings evened out (full-width to half-width, small letters, one kind of dash and
 * space), and the way back to the original. Superscripts, fractions and circled digits are left as they
 * are: evened out, 10⁵ would become 105.
 */
public final class FoldedText {

    /** What {@link #fold} gives for a character that only says how its neighbours are shown. */
    public static final int LEFT_OUT = -1;

    private static final char[] ASCII = ascii();

    private final String text;
    private char[] folded;
    private int length;

    /** By index; null as long as every char has come from its own index. */
    private int @Nullable [] origins;

    private FoldedText(String text) {
        char[] source = text.toCharArray();
        folded = new char[source.length + 2];
        int at = 0;
        while (at < source.length && source[at] < ASCII.length) {
            folded[at] = ASCII[source[at++]];
        }
        length = at;
        while (at < source.length) {
            int codePoint = Character.codePointAt(source, at);
            append(fold(codePoint), at);
            at += Character.charCount(codePoint);
        }
        append('\0', source.length);
        this.text = new String(folded, 0, length);
    }

    public static FoldedText of(CharSequence text) {
        return new FoldedText(text.toString());
    }

    /** The folded text; it ends in one NUL, so that looking one character ahead is always allowed. */
    public String text() {
        return text;
    }

    /** The same in an array that may be longer, and must not be changed. */
    char[] chars() {
        return folded;
    }

    /** The index in the original text of a char of the folded one. */
    public int origin(int index) {
        return origins == null ? index : origins[index];
    }

    /** The first index of the folded text that comes from this index of the original, or from later. */
    int indexOf(int origin) {
        if (origins == null) {
            return Math.min(origin, length);
        }
        int found = Arrays.binarySearch(origins, 0, length, origin);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && origins[found - 1] == origin) {
            found--;
        }
        return found;
    }

    private void append(int codePoint, int origin) {
        if (codePoint == LEFT_OUT) {
            return;
        }
        if (length + 2 > folded.length) {
            folded = Arrays.copyOf(folded, length * 2 + 2);
        }
        int end = length + Character.toChars(codePoint, folded, length);
        if (origins == null && (origin != length || end > length + 1)) {
            origins = new int[folded.length];
            Arrays.setAll(origins, index -> index);
        }
        if (origins != null) {
            origins = origins.length < folded.length ? Arrays.copyOf(origins, folded.length) : origins;
            Arrays.fill(origins, length, end, origin);
        }
        length = end;
    }

    /** The character that one is evened out to; {@link #LEFT_OUT} for one that is not seen. */
    public static int fold(int codePoint) {
        return codePoint < ASCII.length ? ASCII[codePoint] : foldWide(codePoint);
    }

    /** Whether it is one of the characters of most Chinese text; they are even as they are. */
    public static boolean isChinese(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    /** Spares the characters of most Chinese text the slow way, which would give the same. */
    private static int foldWide(int codePoint) {
        if (codePoint <= Character.MAX_VALUE && isChinese((char) codePoint)) {
            return codePoint;
        }
        if (codePoint >= 0xFF01 && codePoint <= 0xFF5E) {
            return ASCII[codePoint - 0xFF01 + '!'];
        }
        return switch (codePoint) {
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212 -> '-';
            case 0x301C, 0x223C -> '~';
            case 0x2018, 0x2019 -> '\'';
            case 0x201C, 0x201D, 0x3001, 0x3002, 0x300C, 0x300D -> codePoint;
            default -> foldRare(codePoint);
        };
    }

    private static int foldRare(int codePoint) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            return ' ';
        }
        if (Character.getType(codePoint) == Character.FORMAT) {
            return LEFT_OUT;
        }
        String even = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
        boolean oneForOne = even.codePointCount(0, even.length()) == 1;
        boolean standsAlone = !oneForOne || Character.getType(codePoint) == Character.OTHER_NUMBER;
        return standsAlone ? codePoint : Character.toLowerCase(even.codePointAt(0));
    }

    private static char[] ascii() {
        char[] folded = new char[0x80];
        for (char c = 0; c < folded.length; c++) {
            folded[c] = Character.isWhitespace(c) ? ' ' : Character.toLowerCase(c);
        }
        return folded;
    }
}
