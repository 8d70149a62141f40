package org.dealrisk.read;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dealrisk.diag.Place;
import org.dealrisk.yaml.YamlScalar;

/** The text that stands where a value belongs. */
record Written(String text, Place place) {

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9.,]*%?");
    private static final int LONGEST = 40;

    static Written of(YamlScalar scalar) {
        return new Written(scalar.text(), scalar.place());
    }

    /** A text without its surrounding spaces, full-width characters made half-width. */
    static String even(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    String even() {
        return even(text);
    }

    /** As {@link #even()}, in small letters. */
    String word() {
        return even().toLowerCase(Locale.ROOT);
    }

    /** Whether it says that nobody knows. */
    boolean isUnknown() {
        return FormWords.UNKNOWN.contains(word());
    }

    /** Whether it says that there is none, which is knowing something. */
    boolean isNone() {
        return FormWords.NONE.contains(word());
    }

    /** The text as a message shows it: a number bare, anything else in quotes, its start when it is long. */
    String shown() {
        return NUMBER.matcher(text.strip()).matches() && text.length() <= LONGEST ? text.strip() : quoted(text);
    }

    /** The first 40 characters in quotes, control characters as spaces. */
    static String quoted(String text) {
        int[] characters = text.strip().codePoints().limit(LONGEST + 1L).toArray();
        StringBuilder shown = new StringBuilder("\"");
        for (int i = 0; i < Math.min(LONGEST, characters.length); i++) {
            shown.appendCodePoint(Character.isISOControl(characters[i]) ? ' ' : characters[i]);
        }
        return shown.append(characters.length > LONGEST ? "…\"" : "\"").toString();
    }
}
