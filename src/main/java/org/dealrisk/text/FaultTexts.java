package org.dealrisk.text;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is said of bad input in other languages than English, by the English sentences, which the code has: {@code
 * faults.txt}. There a sentence stands on a line of its own and below it what it is in each language, with the tag
 * of the language in front. A test holds that every sentence of the code is there. Thread-safe: immutable.
 */
public final class FaultTexts {

    private static final String RESOURCE = "/org/dealrisk/faults.txt";

    /** Read when the first fault is told, which in most runs never happens. */
    private static final class Read {
        static final Map<Language, Map<String, String>> BY_LANGUAGE = byLanguage();
    }

    private FaultTexts() {}

    /** Gives the words of a language for English ones with places such as {@code {0}}; empty when there are none. */
    public static Function<String, Optional<String>> of(Language language) {
        return language == Language.EN
                ? english -> Optional.empty()
                : english -> Optional.ofNullable(all(language).get(english));
    }

    /** All words of a language by the English ones; none for English. */
    static Map<String, String> all(Language language) {
        return Read.BY_LANGUAGE.getOrDefault(language, Map.of());
    }

    private static Map<Language, Map<String, String>> byLanguage() {
        Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
        String english = "";
        for (String line : Texts.lines(RESOURCE)) {
            int blank = line.indexOf(' ');
            Optional<Language> language = Language.ofTag(line.substring(0, Math.max(blank, 0)));
            if (language.isPresent()) {
                texts.computeIfAbsent(language.get(), key -> new HashMap<>()).put(english, line.substring(blank + 1));
            } else if (!line.isBlank()) {
                english = line;
            }
        }
        texts.replaceAll((language, words) -> Map.copyOf(words));
        return texts;
    }
}
