package org.dealrisk.schema;

import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dealrisk.unit.NumberWords;

/**
 * Regular expressions, in the part of ECMA-262 that Java and others share, for what the reader takes for a word
 * or a number: letters of any case and width, words joined by dashes, underscores or blanks.
 */
final class Spelling {

    private static final String BLANK = "[\\s\u3000\u00a0]";
    private static final String BLANKS = BLANK + "*";
    private static final String DASH = "[-_－＿\\s\u3000]+";
    private static final int FULL_WIDTH = 'Ａ' - 'A';

    private static final String DIGIT = "0-9０-９";

    private Spelling() {}

    /** A text that is one of some words and nothing else. */
    static String whole(Collection<String> words) {
        return "^" + BLANKS + any(words) + BLANKS + "$";
    }

    /**
     * A text that is a list of some words.
     *
     * @param separators the characters between them
     */
    static String list(Collection<String> words, String separators) {
        String gap = BLANKS + "[" + separators + "]";
        String first = "(?:" + gap + ")*" + BLANKS + any(words);
        return "^" + first + "(?:(?:" + gap + ")+" + BLANKS + any(words) + ")*(?:" + gap + ")*" + BLANKS + "$";
    }

    /** A text that holds a number, and does not begin with a minus unless it may. */
    static String number(boolean signed) {
        String english = NumberWords.english().stream().map(Spelling::word).collect(Collectors.joining("|"));
        String minus = signed ? "" : "^(?!" + BLANKS + "[-－−]" + BLANKS + "[" + DIGIT + ".])[\\s\\S]*";
        return minus + "(?:[" + DIGIT + NumberWords.characters() + "]|(?:^|[^A-Za-z])(?:" + english + ")(?![A-Za-z]))";
    }

    /** As {@link #number}, and no bare number over 1. */
    static String share() {
        String tooLarge = BLANKS + "0*(?:[2-9]|1\\.?0*[1-9]|1[0-9])[0-9.]*" + BLANKS + "$";
        return "^(?!" + tooLarge + ")" + number(false).replaceFirst("\\^", "");
    }

    private static String any(Collection<String> words) {
        return "(?:" + new TreeSet<>(words).stream().map(Spelling::word).collect(Collectors.joining("|")) + ")";
    }

    private static String word(String word) {
        StringBuilder pattern = new StringBuilder();
        word.chars().forEach(c -> pattern.append(character((char) c)));
        return pattern.toString();
    }

    private static String character(char c) {
        if (c == '-') {
            return DASH;
        }
        if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
            String both = String.valueOf(c).toLowerCase(Locale.ROOT)
                    + String.valueOf(c).toUpperCase(Locale.ROOT);
            return "[" + both + (char) (both.charAt(0) + FULL_WIDTH) + (char) (both.charAt(1) + FULL_WIDTH) + "]";
        }
        return c > ' ' && c < 0x7F ? "[" + escaped(c) + (char) (c + FULL_WIDTH) + "]" : String.valueOf(c);
    }

    private static String escaped(char c) {
        return "\\]^[".indexOf(c) >= 0 ? "\\" + c : String.valueOf(c);
    }
}
