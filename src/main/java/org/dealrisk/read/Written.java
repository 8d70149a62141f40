package org.dealrisk.read;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dealrisk.diag.Message;
import org.dealrisk.diag.Place;
import org.dealrisk.unit.Reading;
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
        // Most values are plain, and what evens out the others takes Java long to load.
        return isPlain(text)
                ? text.strip()
                : Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
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

    /** Whether it says that there is nothing to say, of which nobody can tell what it means. */
    boolean isNotApplicable() {
        return FormWords.NOT_APPLICABLE.contains(word());
    }

    /** The text as a message shows it: a number bare, anything else in quotes, its start when it is long. */
    Message shown() {
        boolean bare = NUMBER.matcher(text.strip()).matches() && text.length() <= LONGEST;
        return bare ? Message.verbatim(text.strip()) : quoted(text);
    }

    /**
     * {@code term.months is "-3", which is negative; expected a whole number such as 24}.
     *
     * @param why what is the matter with it, a clause that starts with "which"; may be empty
     */
    static Message is(Message name, Message found, Optional<Message> why, Message expected) {
        return why.map(clause -> Message.of("{0} is {1}, {2}; expected {3}", name, found, clause, expected))
                .orElseGet(() -> Message.of("{0} is {1}; expected {2}", name, found, expected));
    }

    /** Why a text is no value of its kind, when there is anything to say. */
    static Optional<Message> why(Reading.Problem<?> problem) {
        Message why = problem.number().isPresent()
                ? Message.of(problem.why(), problem.number().getAsInt())
                : Message.of(problem.why());
        return problem.why().isEmpty() ? Optional.empty() : Optional.of(why);
    }

    /** The first 40 characters in quotes, control characters as spaces. */
    static Message quoted(String text) {
        int[] characters = text.strip().codePoints().limit(LONGEST + 1L).toArray();
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < Math.min(LONGEST, characters.length); i++) {
            shown.appendCodePoint(Character.isISOControl(characters[i]) ? ' ' : characters[i]);
        }
        return Message.quoted(
                shown.append(characters.length > LONGEST ? "…" : "").toString());
    }
}
