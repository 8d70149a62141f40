package org.dealrisk.text;

import java.util.Collection;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;

/**
 * What the tool says in one language, by key: {@code messages/<tag>.properties}. Every language has
 * the same keys; a test holds that. Thread-safe: immutable.
 */
public final class Messages {

    /** Of {@code {0}}; there are never more than ten arguments. */
    private static final int PLACEHOLDER_LENGTH = 3;

    private final Language language;
    private final Properties texts;

    private Messages(Language language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    /** The messages of a language; read from the class path once, when they are first asked for. */
    public static Messages of(Language language) {
        return switch (language) {
            case EN -> English.MESSAGES;
            case ZH_TW -> Traditional.MESSAGES;
            case ZH_CN -> Simplified.MESSAGES;
        };
    }

    private static final class English {
        private static final Messages MESSAGES = read(Language.EN);
    }

    private static final class Traditional {
        private static final Messages MESSAGES = read(Language.ZH_TW);
    }

    private static final class Simplified {
        private static final Messages MESSAGES = read(Language.ZH_CN);
    }

    private static Messages read(Language language) {
        return new Messages(language, Texts.read("/org/dealrisk/messages/" + language.tag() + ".properties"));
    }

    public Language language() {
        return language;
    }

    /**
     * The text of a key with {@code {0}}, {@code {1}} … replaced by the arguments.
     *
     * @throws IllegalArgumentException when there is no such key
     */
    public String say(String key, Object... arguments) {
        String text = find(key).orElseThrow(() -> new IllegalArgumentException("no message " + key));
        if (arguments.length == 0) {
            return text;
        }
        // One pass, so that braces inside an argument stay as they are.
        StringBuilder said = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            int number = placeholder(text, open);
            if (number >= 0 && number < arguments.length) {
                said.append(text, at, open).append(arguments[number]);
                at = open + PLACEHOLDER_LENGTH;
            }
        }
        return said.append(text, at, text.length()).toString();
    }

    /** The number of the placeholder that begins here; −1 when none does. */
    private static int placeholder(String text, int open) {
        int end = open + PLACEHOLDER_LENGTH - 1;
        return end < text.length() && text.charAt(end) == '}' ? Character.digit(text.charAt(open + 1), 10) : -1;
    }

    /** The text of a key as it stands in the file; empty when there is no such key. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }

    /** Every key, in alphabetical order. */
    public Collection<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
