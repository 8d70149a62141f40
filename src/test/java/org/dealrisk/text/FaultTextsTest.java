package org.dealrisk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the sentences of the source against their translations. */
class FaultTextsTest {

    private static final Path MAIN = Path.of("src/main/java/org/dealrisk");
    private static final String LITERAL = "\"(?:[^\"\\\\]|\\\\.)*\"";
    private static final Pattern PIECE = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern CALL = Pattern.compile("Message\\.of\\(");
    private static final Pattern SENTENCE =
            Pattern.compile("Message\\.of\\(\\s*(" + LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*)");

    /** In {@code unit}, which knows no messages: what is the matter with a value. */
    private static final Pattern REASON = Pattern.compile("\"((?:which|whose) (?:[^\"\\\\]|\\\\.)*)\"");

    /** Where a message is made of a text that comes from elsewhere: of a reason, or one in the language of the run. */
    private static final Set<String> OF_OTHERS =
            Set.of("diag/Diagnostic.java", "read/Written.java", "report/Disclosure.java");

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void everySentenceHasATranslation(Language language) throws IOException {
        assertThat(FaultTexts.all(language).keySet()).containsAll(sentences());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void everyTranslationIsOfASentence(Language language) throws IOException {
        assertThat(sentences()).containsAll(FaultTexts.all(language).keySet());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void everyTranslationHasThePlacesOfItsSentence(Language language) {
        assertThat(FaultTexts.all(language))
                .allSatisfy(
                        (english, translated) -> assertThat(places(translated)).isEqualTo(places(english)));
    }

    @Test
    void noSentenceIsTranslatedTwice() {
        List<String> english = Texts.lines("/org/dealrisk/faults.txt").stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("zh-"))
                .toList();
        assertThat(english)
                .doesNotHaveDuplicates()
                .hasSameSizeAs(FaultTexts.all(Language.ZH_TW).keySet());
    }

    @Test
    void englishIsItsOwn() {
        assertThat(FaultTexts.all(Language.EN)).isEmpty();
        assertThat(FaultTexts.of(Language.EN).apply("a list")).isEmpty();
        assertThat(FaultTexts.of(Language.ZH_TW).apply("a list")).contains("清單");
        assertThat(FaultTexts.of(Language.ZH_CN).apply("a list")).contains("列表");
    }

    @Test
    void everyLanguageHasItsOwnCharacters() {
        assertThat(FaultTexts.all(Language.ZH_TW).values()).noneMatch(foreign("Big5"));
        assertThat(FaultTexts.all(Language.ZH_CN).values()).noneMatch(foreign("GB2312"));
    }

    /** A sentence that is put together elsewhere would not be found here. */
    @Test
    void everySentenceStandsWhereItsMessageIsMade() throws IOException {
        for (Path file : files("")) {
            String source = Files.readString(file);
            long calls = CALL.matcher(source).results().count();
            long sentences = SENTENCE.matcher(source).results().count();
            if (!OF_OTHERS.contains(MAIN.relativize(file).toString().replace('\\', '/'))) {
                assertThat(sentences).as(file.toString()).isEqualTo(calls);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"batch", "read", "yaml"})
    void whatReadsDealsTellsNothingInEnglishAlone(String part) throws IOException {
        Pattern english = Pattern.compile("(?:Diagnostic\\.(?:at|of)\\([^;\"]*,|withHint\\()\\s*\"");
        for (Path file : files(part)) {
            assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(english);
        }
    }

    private static Set<String> sentences() throws IOException {
        Set<String> sentences = new LinkedHashSet<>();
        for (Path file : files("")) {
            SENTENCE.matcher(Files.readString(file))
                    .results()
                    .map(call -> joined(call.group(1)))
                    .forEach(sentences::add);
        }
        for (Path file : files("unit")) {
            REASON.matcher(Files.readString(file))
                    .results()
                    .map(reason -> reason.group(1))
                    .forEach(sentences::add);
        }
        return sentences;
    }

    private static String joined(String literals) {
        return PIECE.matcher(literals)
                .results()
                .map(piece -> piece.group(1).translateEscapes())
                .collect(Collectors.joining());
    }

    private static List<Path> files(String part) throws IOException {
        try (Stream<Path> files = Files.walk(MAIN.resolve(part))) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList());
        }
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** As in {@link MessagesTest}: the characters in use where the language is written. */
    private static Predicate<String> foreign(String charset) {
        CharsetEncoder home = Charset.forName(charset).newEncoder();
        return text -> text.codePoints()
                .filter(Character::isIdeographic)
                .anyMatch(character -> !home.canEncode(Character.toString(character)));
    }
}
