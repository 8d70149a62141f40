package org.dealrisk.report;

import java.util.List;
import org.dealrisk.diag.VisibleText;

/** Texts cut to a length at which several go on a page; what is left out is marked with an ellipsis. */
final class Clipped {

    /** Characters of a text that are shown. */
    private static final int MOST = 80;

    /** Characters shown before the first that differs. */
    private static final int BEFORE = 20;

    private static final String CUT = "…";

    private Clipped() {}

    /** The beginning of a text, on one line. */
    static String head(String text) {
        return from(VisibleText.line(text).strip(), 0);
    }

    /** Two texts, each from shortly before where they begin to differ. */
    static List<String> around(String one, String other) {
        String first = VisibleText.line(one).strip();
        String second = VisibleText.line(other).strip();
        int same = sameCharacters(first, second);
        boolean whole = Math.max(characters(first), characters(second)) <= MOST;
        int start = whole || same <= BEFORE ? 0 : same - BEFORE;
        return List.of(from(first, start), from(second, start));
    }

    private static String from(String text, int start) {
        int all = characters(text);
        int end = Math.min(all, start + MOST);
        String shown =
                text.substring(text.offsetByCodePoints(0, Math.min(start, all)), text.offsetByCodePoints(0, end));
        return (start > 0 ? CUT : "") + shown + (end < all ? CUT : "");
    }

    private static int sameCharacters(String one, String other) {
        int[] some = one.codePoints().toArray();
        int[] others = other.codePoints().toArray();
        int same = 0;
        while (same < some.length && same < others.length && some[same] == others[same]) {
            same++;
        }
        return same;
    }

    private static int characters(String text) {
        return text.codePointCount(0, text.length());
    }
}
