package org.dealrisk.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the tool says in one language, by key: {@code messages/<tag>.properties}. Every language has
 * the same keys; a test holds that. Thread-safe: immutable.
 */
public final class Messages {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

    private final Language language;
    private final Map<String, String> texts;

    private Messages(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    /** The messages of a language, read from the class path. */
    public static Messages of(Language language) {
        Properties properties = new Properties();
        String resource = "/org/dealrisk/messages/" + language.tag() + ".properties";
        try (InputStream stream = Messages.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the distribution lacks " + resource);
            }
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return new Messages(language, texts);
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
        // One pass, so that braces inside an argument stay as they are.
        return PLACEHOLDER.matcher(text).replaceAll(match -> Matcher.quoteReplacement(argument(match, arguments)));
    }

    private static String argument(MatchResult match, Object... arguments) {
        int number = Integer.parseInt(match.group(1));
        return number < arguments.length ? String.valueOf(arguments[number]) : match.group();
    }

    /** The text of a key as it stands in the file; empty when there is no such key. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** Every key, in alphabetical order. */
    public Collection<String> keys() {
        return texts.keySet();
    }
}
