package org.dealrisk.read.column;

import java.text.Normalizer;
import java.util.Locale;

/** Names of columns, made comparable. */
public final class ColumnName {

    private ColumnName() {}

    /**
     * The name without what exports vary in: case, blanks, dashes of all lengths, stars, brackets. Letters
     * and digits stay, each stretch of anything else between them becomes one {@code _}; a point between
     * letters stays, for it parts a path. {@code "Deal – Title*"} becomes {@code deal_title}.
     */
    public static String key(String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                key.append(gap && !key.isEmpty() ? "_" : "").appendCodePoint(c);
                gap = false;
            } else if (c == '.' && isBetweenLetters(text, i)) {
                key.append('.');
                gap = false;
            } else if (c != '\uFEFF') {
                gap = true;
            }
        }
        return key.toString();
    }

    private static boolean isBetweenLetters(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.codePointBefore(at))
                && Character.isLetterOrDigit(text.codePointAt(at + 1));
    }
}
