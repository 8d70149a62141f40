package org.dealrisk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Source;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.FieldKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of the catalog, by every name, in every form its kind is written in. */
class CatalogReadingTest {

    @ParameterizedTest
    @EnumSource(Field.class)
    void isReadByPathAndEveryAlias(Field field) {
        Map.Entry<String, String> form = forms(field).entrySet().iterator().next();
        List<String> names = new ArrayList<>(field.aliases());
        names.add(field.path());
        for (String name : names) {
            assertThat(answer(field, name + ": " + form.getKey())).as(name).isEqualTo(form.getValue());
        }
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void isReadInsideItsGroup(Field field) {
        Map.Entry<String, String> form = forms(field).entrySet().iterator().next();
        String[] parts = field.path().split("\\.");
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            yaml.append("  ".repeat(i)).append(parts[i]).append(i + 1 < parts.length ? ":\n" : ": ");
        }
        assertThat(answer(field, yaml + form.getKey())).isEqualTo(form.getValue());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyForm")
    void isReadInEveryForm(Field field, String written, String expected) {
        assertThat(answer(field, field.path() + ": " + written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void isUnknownWhenItSaysSo(Field field) {
        for (String word : List.of("unknown", "\"?\"", "n/a-yet", "不明", "未知", "待確認", "待确认", "TBD", "null", "~", "")) {
            assertThat(answer(field, field.path() + ": " + word)).as(word).isEqualTo("unknown");
        }
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void refusesAMappingThatIsNoValue(Field field) {
        Parsed<Deal> parsed = read(field.path() + ":\n  a: 1\n  b: 2\n");
        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.faults())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.place()).isNotNull());
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void namesItselfInItsFaults(Field field) {
        String wrong = field.kind() == FieldKind.TEXT || field.kind() == FieldKind.TEXTS ? "{ a: [b] }" : "[[[]]]";
        assertThat(read(field.path() + ": " + wrong).faults())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.field()).isEqualTo(field.path()));
    }

    static Stream<Arguments> everyForm() {
        return Stream.of(Field.values())
                .flatMap(field -> forms(field).entrySet().stream()
                        .map(form -> Arguments.of(field, form.getKey(), form.getValue())));
    }

    /** What may be written for the field, and what it says; the words of the field last. */
    private static Map<String, String> forms(Field field) {
        Map<String, String> forms =
                new TreeMap<>(field == Field.SCHEMA ? Map.of("deal/1", "\"deal/1\"") : ofKind(field));
        for (String word : field.words()) {
            boolean list = field.kind() == FieldKind.WORDS;
            String said = list ? "[" + word + "]" : word;
            forms.put(word, said);
            forms.put(word.toUpperCase(Locale.ROOT), said);
            forms.put("\"" + word.replace('-', '_') + "\"", said);
            forms.put(word.replace('-', ' '), said);
        }
        return forms;
    }

    private static Map<String, String> ofKind(Field field) {
        return switch (field.kind()) {
            case MONEY ->
                Map.of("1000", "1000", "\"1,000.50\"", "1000.5", "1.2m", "1200000", "10萬", "100000", "十萬元", "100000");
            case PERCENT -> Map.of("15", "15", "15%", "15", "\"0.5\"", "0.5", "三成", "30", "１５％", "15");
            case RATE -> Map.of("0.15", "0.15", "15%", "0.15", "0", "0", "1", "1", "百分之五", "0.05");
            case COUNT -> Map.of("24", "24", "\"1,000\"", "1000", "1k", "1000", "一千", "1000", "0", "0", "2-3", "2");
            case NUMBER -> Map.of("1.5", "1.5", "\"1,000\"", "1000", "0", "0", "十二", "12");
            case DAYS -> Map.of("30", "30", "30 days", "30", "5bd", "7", "兩週", "14", "0", "0", "十天", "10");
            case DATE -> Map.of("2026-03-31", "2026-03-31", "115/3/31", "2026-03-31", "民國115年3月31日", "2026-03-31");
            case BOOL ->
                Map.of(
                        "yes", "yes", "no", "no", "true", "yes", "FALSE", "no", "是", "yes", "否", "no", "有", "yes", "無",
                        "no");
            case WORD -> Map.of();
            case WORDS -> Map.of("[]", "[]", "none", "[]");
            case NUMBERS -> Map.of("[700, 820.5]", "[700, 820.5]", "700", "[700]", "[]", "[]", "700|820", "[700, 820]");
            case TEXT ->
                Map.of("words", "\"words\"", "\"a: b\"", "\"a: b\"", "42", "\"42\"", "2026-01-01", "\"2026-01-01\"");
            case TEXTS -> Map.of("one", "[one]", "[one, two]", "[one, two]", "[]", "[]", "[one, One]", "[one, One]");
            case CURRENCY -> Map.of("TWD", "\"TWD\"", "usd", "\"USD\"", "NT$", "\"TWD\"", "人民币", "\"CNY\"");
            case LIABILITY_CAP -> Map.of("1000", "1000", "{ multiple_of_fee: 1.5 }", "1.5 x fee", "2x", "2 x fee");
            case CLAUSES ->
                Map.of("words", "1 clauses", "[a, b]", "2 clauses", "[]", "0 clauses", "[{ text: a }]", "1 clauses");
        };
    }

    private static String answer(Field field, String yaml) {
        Parsed<Deal> parsed = read(yaml);
        assertThat(parsed.faults()).as(yaml).isEmpty();
        Answer answer = parsed.value().orElseThrow().answer(field);
        assertThat(answer).as(yaml).isNotEqualTo(Answer.notFilledIn());
        return Shown.of(answer);
    }

    private static Parsed<Deal> read(String yaml) {
        return DealReader.create().read(Source.of("deal.yaml", yaml)).get(0);
    }
}
