package org.dealrisk.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dealrisk.model.Field;
import org.dealrisk.model.Handling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingsTest {

    /** What no rule asks to be moved, and what cannot be said without the deal at hand. */
    private static final Set<Field> NOT_OFFERED = EnumSet.of(
            Field.CLAUSE_LIST,
            Field.WE_PROVIDE,
            Field.PROMISE_UNIT,
            Field.LATE_INTEREST,
            Field.CLIENT_CAN_CANCEL,
            Field.CANCELLATION_NOTICE_DAYS,
            Field.FOREIGN_LAW,
            Field.RUSH_FEE);

    @ParameterizedTest
    @EnumSource(Paper.class)
    void everyLanguageHasTheKeysOfEnglish(Paper paper) throws IOException {
        Set<String> keys = new TreeSet<>(keys(paper));
        Set<String> english = new TreeSet<>(keys(Paper.EN));
        assertThat(keys).isEqualTo(english);
        assertThat(keys(paper)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void everyLanguageHasThePlaceholdersOfEnglish(Paper paper) throws IOException {
        for (String key : keys(Paper.EN)) {
            if (!key.startsWith("money.") && !key.startsWith("promise.remedy.")) {
                assertThat(placeholders(paper, key)).as(key).isEqualTo(placeholders(Paper.EN, key));
            }
        }
    }

    @Test
    void everyTermThatBothSidesCanChangeHasWords() throws IOException {
        List<String> keys = keys(Paper.EN);
        for (Field field : Field.values()) {
            if (field.handling() == Handling.LEVER && !NOT_OFFERED.contains(field)) {
                assertThat(keys).as(field.path()).anyMatch(key -> isAbout(key, field));
            }
        }
    }

    @Test
    void everyKeyIsAboutATermOrIsAPartOfWords() throws IOException {
        assertThat(keys(Paper.EN))
                .allMatch(key -> key.startsWith("unit.")
                        || key.startsWith("money")
                        || key.startsWith("strike")
                        || Arrays.stream(Field.values())
                                .anyMatch(field -> field.handling() == Handling.LEVER && isAbout(key, field)));
    }

    @Test
    void chineseIsWrittenInTheCharactersOfItsReaders() throws IOException {
        assertThat(foreign(Paper.ZH_TW, "Big5")).isEmpty();
        assertThat(foreign(Paper.ZH_CN, "GB2312")).isEmpty();
    }

    private static List<String> foreign(Paper paper, String charset) throws IOException {
        CharsetEncoder encoder = Charset.forName(charset).newEncoder();
        return keys(paper).stream()
                .flatMap(key -> text(paper, key).codePoints().mapToObj(Character::toString))
                .filter(character -> Character.isIdeographic(character.codePointAt(0)))
                .filter(character -> !encoder.canEncode(character))
                .distinct()
                .toList();
    }

    private static boolean isAbout(String key, Field field) {
        return key.equals(field.path()) || key.startsWith(field.path() + ".");
    }

    private static String text(Paper paper, String key) {
        return Wordings.builtin().find(paper, key).orElseThrow();
    }

    private static Set<String> placeholders(Paper paper, String key) {
        Set<String> found = new TreeSet<>();
        Pattern.compile("\\{\\d}").matcher(text(paper, key)).results().forEach(match -> found.add(match.group()));
        return found;
    }

    static List<String> keys(Paper paper) throws IOException {
        String resource = "/org/dealrisk/counter/" + paper.tag() + ".properties";
        List<String> keys = new ArrayList<>();
        try (InputStream stream = WordingsTest.class.getResourceAsStream(resource)) {
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> keys.add(line.substring(0, line.indexOf('='))));
        }
        return keys;
    }
}
