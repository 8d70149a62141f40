package org.dealrisk.diag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A sentence, or a part of one, that can be told in more than one language: its English words with places {@code
 * {0}}, {@code {1}} … for what changes from case to case. What fills a place is told as it is, but for a message,
 * which has words of its own. Two are equal that say the same. Thread-safe: immutable.
 */
public final class Message {

    /** Of {@code {0}}; there are never more than ten places. */
    private static final int PLACE_LENGTH = 3;

    private final String template;
    private final List<Object> parts;

    private Message(String template, List<Object> parts) {
        this.template = template;
        this.parts = parts;
    }

    /**
     * A message.
     *
     * @param template in English; without parts it is the whole text, braces and all
     * @param parts messages, and what is the same in every language
     */
    public static Message of(String template, Object... parts) {
        return new Message(template, List.of(parts));
    }

    /** What is the same in every language: a name of the form, a number, an example. */
    public static Message verbatim(String text) {
        return Message.of("{0}", text);
    }

    /** Somebody's words in quotes. */
    public static Message quoted(String text) {
        return Message.of("\"{0}\"", text);
    }

    /** {@code a, b or c}; of one alone, that one; of none, nothing. */
    public static Message either(List<Message> choices) {
        if (choices.isEmpty()) {
            return verbatim("");
        }
        int last = choices.size() - 1;
        Message all = choices.get(0);
        for (int i = 1; i < last; i++) {
            all = Message.of("{0}, {1}", all, choices.get(i));
        }
        return last == 0 ? all : Message.of("{0} or {1}", all, choices.get(last));
    }

    /** In English. */
    public String text() {
        return parts.isEmpty() ? template : filled(template, parts, false);
    }

    /**
     * In another language.
     *
     * @param translations gives the words for English ones, places included
     * @return empty when it lacks the words, or those of a part
     */
    public Optional<String> in(Function<String, Optional<String>> translations) {
        List<Object> told = new ArrayList<>();
        for (Object part : parts) {
            Optional<String> text =
                    part instanceof Message message ? message.in(translations) : Optional.of(part.toString());
            text.ifPresent(told::add);
        }
        return told.size() < parts.size()
                ? Optional.empty()
                : translations.apply(template).map(words -> filled(words, told, true));
    }

    /** @param closed whether blanks go that stand between a place and a wide character in it, as Chinese has none */
    private static String filled(String template, List<Object> parts, boolean closed) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        // One pass, so that braces inside a part stay as they are.
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
            int number = place(template, open);
            if (number >= 0 && number < parts.size()) {
                String part = parts.get(number).toString();
                int end = closed && endsBlank(template, open) && startsWide(part) ? open - 1 : open;
                filled.append(template, Math.min(at, end), end).append(part);
                at = open + PLACE_LENGTH;
                at += closed && template.startsWith(" ", at) && endsWide(part) ? 1 : 0;
            }
        }
        return filled.append(template, at, template.length()).toString();
    }

    /** The number of the place that begins here; −1 when none does. */
    private static int place(String template, int open) {
        int end = open + PLACE_LENGTH - 1;
        return end < template.length() && template.charAt(end) == '}'
                ? Character.digit(template.charAt(open + 1), 10)
                : -1;
    }

    private static boolean endsBlank(String template, int end) {
        return end > 0 && template.charAt(end - 1) == ' ';
    }

    private static boolean startsWide(String part) {
        return !part.isEmpty() && isWide(part.codePointAt(0));
    }

    private static boolean endsWide(String part) {
        return !part.isEmpty() && isWide(part.codePointBefore(part.length()));
    }

    private static boolean isWide(int character) {
        return character == '“' || character == '”' || DisplayWidth.of(Character.toString(character)) == 2;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Message message && text().equals(message.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
