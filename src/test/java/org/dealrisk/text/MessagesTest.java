package org.dealrisk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dealrisk.economics.Exposure;
import org.dealrisk.economics.FigureName;
import org.dealrisk.model.Field;
import org.dealrisk.rule.Route;
import org.dealrisk.rule.RulePack;
import org.dealrisk.rule.Severity;
import org.dealrisk.verdict.Gate;
import org.dealrisk.verdict.Verdict;
import org.dealrisk.verdict.WaiverNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Messages ENGLISH = Messages.of(Language.EN);
    private static final Messages CHINESE = Messages.of(Language.ZH_TW);
    private static final Messages SIMPLIFIED = Messages.of(Language.ZH_CN);

    private static final List<String> SEPARATORS = List.of("list.comma", "list.semicolon");

    /** Free notes and what only names or dates a deal: nobody has to be asked for them. */
    private static final Set<Field> NOT_ASKED = EnumSet.of(
            Field.SCHEMA,
            Field.ID,
            Field.NAME,
            Field.AS_OF,
            Field.INDUSTRY,
            Field.LANGUAGE,
            Field.OWNER,
            Field.NOTES,
            Field.TEMPLATE,
            Field.OUR_PARTY_NAMES,
            Field.CLIENT_PARTY_NAMES,
            Field.CLOSE_DATE,
            Field.CREATED_DATE,
            Field.DEAL_STAGE,
            Field.DEAL_STATUS,
            Field.CLIENT_NAME);

    @Test
    void argumentsReplacePlaceholders() {
        assertThat(ENGLISH.say("value.days", "30")).isEqualTo("30 days");
        assertThat(CHINESE.say("value.times_fee", 3)).isEqualTo("費用的 3 倍");
    }

    @Test
    void bracesDollarsAndBackslashesInAnArgumentStayAsTheyAre() {
        assertThat(ENGLISH.say("gate.W3", "a {1} $1 \\ b", "-5"))
                .isEqualTo("The margin left after expected losses is negative (-5), and serious findings stand: "
                        + "a {1} $1 \\ b");
    }

    @Test
    void aPlaceholderWithoutArgumentStaysVisible() {
        assertThat(ENGLISH.say("value.days")).isEqualTo("{0} days");
    }

    @Test
    void anUnknownKeyIsRefusedByName() {
        assertThat(ENGLISH.find("value.perhaps")).isEmpty();
        assertThatThrownBy(() -> ENGLISH.say("value.perhaps"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no message value.perhaps");
    }

    @Test
    void separatorsOfListsAreThoseOfTheLanguage() {
        assertThat(SEPARATORS).extracting(ENGLISH::say).containsExactly(", ", "; ");
        assertThat(SEPARATORS).extracting(CHINESE::say).containsExactly("、", "；");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheKeysOfEnglishInTheSameOrder(Language language) throws IOException {
        assertThat(keysAsWritten(language)).isEqualTo(keysAsWritten(Language.EN));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noKeyIsWrittenTwice(Language language) throws IOException {
        assertThat(keysAsWritten(language)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasThePlaceholdersOfEnglish(Language language) {
        Messages messages = Messages.of(language);
        assertThat(ENGLISH.keys())
                .allSatisfy(key -> assertThat(placeholders(messages, key)).isEqualTo(placeholders(ENGLISH, key)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextIsEmptyOrPadded(Language language) {
        Messages messages = Messages.of(language);
        assertThat(messages.keys())
                .filteredOn(key -> !SEPARATORS.contains(key))
                .allSatisfy(key -> assertThat(text(messages, key))
                        .isNotEmpty()
                        .isEqualTo(text(messages, key).strip()));
    }

    @Test
    void everyFieldHasALabel() {
        assertThat(ENGLISH.keys()).containsAll(keys("field.", Field.values(), Field::path));
    }

    @Test
    void exactlyTheFieldsThatSomebodyCanBeAskedForHaveAQuestion() {
        Field[] asked = EnumSet.complementOf(EnumSet.copyOf(NOT_ASKED)).toArray(Field[]::new);
        assertThat(keysUnder(ENGLISH, "question."))
                .containsExactlyInAnyOrderElementsOf(keys("question.", asked, Field::path));
    }

    @Test
    void everyQuestionIsOneSentence() {
        assertThat(keysUnder(ENGLISH, "question.")).allSatisfy(key -> {
            assertThat(text(ENGLISH, key)).matches("[^?]*\\?").doesNotContain(". ");
            assertThat(text(CHINESE, key)).matches("[^？]*？").doesNotContain("。");
            assertThat(text(SIMPLIFIED, key)).matches("[^？]*？").doesNotContain("。");
        });
    }

    @Test
    void everyClosedSetHasItsWords() {
        assertThat(ENGLISH.keys())
                .containsAll(keys("severity.", Severity.values(), Severity::label))
                .containsAll(keys("route.", Route.values(), Route::label))
                .containsAll(keys("verdict.", Verdict.values(), Verdict::name))
                .containsAll(keys("gate.", Gate.values(), Gate::name))
                .containsAll(keys("waiver.", WaiverNote.Reason.values(), WaiverNote.Reason::name))
                .containsAll(keys("figure.", FigureName.values(), FigureName::label))
                .containsAll(keys("exposure.", Exposure.Source.values(), MessagesTest::lowerCase))
                .containsAll(
                        RulePack.GROUPS.stream().map(group -> "group." + group).toList());
    }

    @Test
    void whatBelongsToNoClosedSetHasItsWordsToo() {
        assertThat(ENGLISH.keys())
                .contains("value.yes", "value.no", "value.unknown", "value.day", "value.days", "value.times_fee")
                .contains("verdict.SIGN_WITH_NOTES", "gate.none", "gate.E3.margin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"field.", "question.", "figure.", "exposure.", "group.", "gate.", "verdict."})
    void noTwoOfAKindAreCalledTheSame(String prefix) {
        for (Messages messages : List.of(ENGLISH, CHINESE, SIMPLIFIED)) {
            assertThat(keysUnder(messages, prefix).stream().map(key -> lowerCase(text(messages, key))))
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void noAsciiCommaStandsBetweenChineseCharacters() {
        Predicate<String> comma =
                Pattern.compile("\\p{IsHan}\\s*,\\s*\\p{IsHan}").asPredicate();
        assertThat(CHINESE.keys()).noneMatch(key -> comma.test(text(CHINESE, key)));
    }

    /** Big5 holds the characters in use in Taiwan, and hardly any that are only written elsewhere. */
    @Test
    void chineseIsWrittenInTraditionalCharacters() {
        CharsetEncoder big5 = Charset.forName("Big5").newEncoder();
        Predicate<String> foreign = word -> word.codePoints()
                .filter(Character::isIdeographic)
                .anyMatch(character -> !big5.canEncode(Character.toString(character)));
        assertThat("责").matches(foreign);
        assertThat(CHINESE.keys()).noneMatch(key -> foreign.test(text(CHINESE, key)));
    }

    /** GB2312 holds the characters in use on the mainland, and hardly any that are only written elsewhere. */
    @Test
    void simplifiedChineseIsWrittenInSimplifiedCharacters() {
        CharsetEncoder simplified = Charset.forName("GB2312").newEncoder();
        Predicate<String> foreign = word -> word.codePoints()
                .filter(Character::isIdeographic)
                .anyMatch(character -> !simplified.canEncode(Character.toString(character)));
        assertThat("責").matches(foreign);
        assertThat(SIMPLIFIED.keys()).noneMatch(key -> foreign.test(text(SIMPLIFIED, key)));
        for (Field field : Field.values()) {
            assertThat(field.words().stream().map(field::inSimplifiedChinese)).noneMatch(foreign);
        }
    }

    private static String text(Messages messages, String key) {
        return messages.find(key).orElseThrow();
    }

    private static <T> List<String> keys(String prefix, T[] constants, Function<T, String> word) {
        return Arrays.stream(constants)
                .map(constant -> prefix + word.apply(constant))
                .toList();
    }

    private static List<String> keysUnder(Messages messages, String prefix) {
        return messages.keys().stream().filter(key -> key.startsWith(prefix)).toList();
    }

    private static Set<String> placeholders(Messages messages, String key) {
        Set<String> found = new TreeSet<>();
        Pattern.compile("\\{\\w*}").matcher(text(messages, key)).results().forEach(match -> found.add(match.group()));
        return found;
    }

    private static String lowerCase(Object word) {
        return word.toString().toLowerCase(Locale.ROOT);
    }

    private static List<String> keysAsWritten(Language language) throws IOException {
        String resource = "/org/dealrisk/messages/" + language.tag() + ".properties";
        try (InputStream stream = Messages.class.getResourceAsStream(resource)) {
            Stream<String> lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines();
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
        }
    }
}
