package org.dealrisk.unit;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text with its spellings evened out (full-width to half-width, small letters, one kind of dash and
 * space), and the way back to the original. Superscripts, fractions and circled digits are left as they
 * are: evened out, 10⁵ would become 105.
 */
public final class FoldedText {

    private final StringBuilder folded = new StringBuilder();
    private final String text;
    private int[] origins;

    private FoldedText(CharSequence text) {
        origins = new int[text.length() + 16];
        int at = 0;
        while (at < text.length()) {
            int codePoint = Character.codePointAt(text, at);
            append(fold(codePoint), at);
            at += Character.charCount(codePoint);
        }
        append("\0", text.length());
        this.text = folded.toString();
    }

    public static FoldedText of(CharSequence text) {
        return new FoldedText(text);
    }

    /** The folded text; it ends in one NUL, so that looking one character ahead is always allowed. */
    public String text() {
        return text;
    }

    /** The index in the original text of a char of the folded one. */
    public int origin(int index) {
        return origins[index];
    }

    /** The first index of the folded text that comes from this index of the original, or from later. */
    int indexOf(int origin) {
        int found = Arrays.binarySearch(origins, 0, folded.length(), origin);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && origins[found - 1] == origin) {
            found--;
        }
        return found;
    }

    private void append(String text, int origin) {
        if (folded.length() + text.length() > origins.length) {
            origins = Arrays.copyOf(origins, (folded.length() + text.length()) * 2);
        }
        Arrays.fill(origins, folded.length(), folded.length() + text.length(), origin);
        folded.append(text);
    }

    private static String fold(int codePoint) {
        if (codePoint >= ' ' && codePoint < 0x7F) {
            return String.valueOf((char) Character.toLowerCase(codePoint));
        }
        return switch (codePoint) {
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212 -> "-";
            case 0x301C, 0x223C -> "~";
            case 0x2018, 0x2019 -> "'";
            default -> foldRare(codePoint);
        };
    }

    private static String foldRare(int codePoint) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            return " ";
        }
        if (Character.getType(codePoint) == Character.FORMAT) {
            return "";
        }
        String one = Character.toString(codePoint);
        String even = Normalizer.normalize(one, Normalizer.Form.NFKC);
        boolean oneForOne = even.codePointCount(0, even.length()) == 1;
        boolean standsAlone = !oneForOne || Character.getType(codePoint) == Character.OTHER_NUMBER;
        return standsAlone ? one : Character.toString(Character.toLowerCase(even.codePointAt(0)));
    }
}
