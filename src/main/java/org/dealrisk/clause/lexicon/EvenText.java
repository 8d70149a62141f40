package org.dealrisk.clause.lexicon;

import java.util.Arrays;
import org.dealrisk.unit.FoldedText;

/**
 * A text with its spellings evened out, rows of blanks made one and marks of emphasis left out, and
 * the way back to the original.
 */
final class EvenText {

    private final String original;
    private final String text;
    private final int[] origins;
    private final int[] halfWords;

    private EvenText(String original, String text, int[] origins) {
        this.original = original;
        this.text = text;
        this.origins = origins;
        this.halfWords = measure(text);
    }

    static EvenText of(String original) {
        FoldedText folded = FoldedText.of(original);
        String raw = folded.text();
        StringBuilder text = new StringBuilder(raw.length());
        int[] origins = new int[raw.length() + 1];
        for (int i = 0; i < raw.length() - 1; i++) {
            char c = even(raw.charAt(i));
            boolean blankAgain = c == ' ' && (text.isEmpty() || text.charAt(text.length() - 1) == ' ');
            // A line that breaks inside Chinese is written on without a blank.
            boolean wrapped = c == ' ' && isWide(last(text)) && isWide(after(raw, i));
            if (c != '*' && !blankAgain && !wrapped) {
                origins[text.length()] = folded.origin(i);
                text.append(c);
            }
        }
        origins[text.length()] = original.length();
        return new EvenText(original, text.toString(), Arrays.copyOf(origins, text.length() + 1));
    }

    String text() {
        return text;
    }

    String original() {
        return original;
    }

    int length() {
        return text.length();
    }

    char at(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
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
        int found = Arrays.binarySearch(origins, origin);
        if (found < 0) {
            return Math.min(-found - 1, text.length());
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

    static boolean isLetter(char c) {
        return c < 0x2E80 && Character.isLetterOrDigit(c);
    }

    /** Whether it is a character of a script written without blanks between words, or its punctuation. */
    static boolean isWide(char c) {
        return c >= 0x2E80 && c < 0xFF00;
    }

    private static char even(char c) {
        return switch (c) {
            case '_', '`' -> ' ';
            default -> c;
        };
    }

    private static char last(CharSequence text) {
        return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    }

    private static char after(String raw, int index) {
        int at = index;
        while (at < raw.length() - 1 && raw.charAt(at) == ' ') {
            at++;
        }
        return raw.charAt(at);
    }

    private static int[] measure(String text) {
        int[] sums = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean starts = isLetter(c) && (i == 0 || !isLetter(text.charAt(i - 1)));
            sums[i + 1] = sums[i] + (isWide(c) ? 1 : starts ? 2 : 0);
        }
        return sums;
    }
}
