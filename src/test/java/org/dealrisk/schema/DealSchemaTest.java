package org.dealrisk.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dealrisk.CaseTable;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Source;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.FieldKind;
import org.dealrisk.read.DealReader;
import org.dealrisk.read.DealReaderCases;
import org.dealrisk.read.FormLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the schema of deals to the reader: what one takes the other takes, as far as a schema can tell. */
class DealSchemaTest {

    private static final JsonSchema SCHEMA = YamlAsJson.validator(DealSchema.create());

    /** Keys in full width, or with blanks in their quotes, are read; an editor should offer to write them plainly. */
    private static final Pattern PLAIN_KEYS = Pattern.compile("[ｔ]|\" fee \"");

    /** What may stand somewhere, as it is written in YAML. */
    private static final List<String> SCALARS = List.of(
            "0",
            "1",
            "15",
            "0.5",
            "1.5",
            "100",
            "101",
            "-5",
            "1e3",
            "1000000",
            "\"15\"",
            "\"0.5\"",
            "\"1,000\"",
            "1_000",
            "15%",
            "NT$100,000",
            "USD 5k",
            "10萬",
            "十萬元",
            "1.2m",
            "一千筆",
            "800-1000",
            "about 500",
            "約五百",
            "one hundred",
            "a dozen",
            "half a year",
            "半年",
            "兩週",
            "a fortnight",
            "5bd",
            "net 30",
            "月結60天",
            "30 days",
            "１５",
            "百分之五",
            "三成",
            "2x",
            "1.5 times the fee",
            "兩倍",
            "2026-03-31",
            "20260331",
            "115/3/31",
            "民國115年3月31日",
            "31 March 2026",
            "March 31, 2026",
            "yes",
            "no",
            "true",
            "False",
            "\"yes\"",
            "是",
            "無",
            "有",
            "none",
            "NONE",
            "n/a",
            "unknown",
            "\"?\"",
            "tbd",
            "~",
            "null",
            "\"\"",
            "不明",
            "words",
            "lead, click",
            "lead|sale",
            "TWD",
            "usd",
            "NT$",
            "人民幣",
            "NTD",
            "€",
            "guaranteed",
            "Guaranteed",
            "until filled",
            "until_filled",
            "UNTIL-FILLED",
            "ｌｅａｄ",
            "保證",
            "unlimited",
            "不限",
            "silent",
            "deal/1",
            "deal/2",
            "inbound",
            "老客戶",
            "brand; price",
            "brand、price",
            "media",
            "700|820",
            "\"700, 820\"",
            "[]",
            "[none]",
            "[unknown]",
            "[brand, price]",
            "[700, 820.5]",
            "[a, b]",
            "{multiple_of_fee: 1.5}",
            "{multiple_of_fee: unknown}",
            "{}",
            "{a: 1}",
            "[[1]]",
            "[{text: a}]",
            "{text: a}");

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void everyExampleFits(Path file) throws IOException {
        for (JsonNode deal : YamlAsJson.documents(Files.readString(file))) {
            assertThat(SCHEMA.validate(deal)).isEmpty();
        }
    }

    static List<Path> examples() throws IOException {
        List<Path> deals = new ArrayList<>();
        for (String folder :
                List.of("examples", "src/test/resources/org/dealrisk/cli/deals", "../shared/data/examples")) {
            if (Files.isDirectory(Path.of(folder))) {
                try (Stream<Path> files = Files.walk(Path.of(folder))) {
                    files.filter(file -> file.toString().endsWith(".yaml"))
                            .filter(file -> !file.toString().contains("-pack"))
                            .sorted()
                            .forEach(deals::add);
                }
            }
        }
        assertThat(deals).hasSizeGreaterThan(10);
        return deals;
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void whatTheReaderTakesFits(CaseTable.Case one) {
        for (JsonNode deal : YamlAsJson.documents(one.input())) {
            if (!deal.isNull()) {
                assertThat(SCHEMA.validate(deal)).isEmpty();
            }
        }
    }

    static Stream<CaseTable.Case> accepted() {
        return DealReaderCases.answers().stream()
                .filter(one -> !PLAIN_KEYS.matcher(one.input()).find())
                .filter(one -> isRead(one.input()));
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void everyValueThatTheReaderTakesFits(Field field) {
        boolean closed = Set.of(FieldKind.BOOL, FieldKind.WORD, FieldKind.WORDS, FieldKind.CURRENCY)
                .contains(field.kind());
        List<String> differ = new ArrayList<>();
        List<String> values = new ArrayList<>(SCALARS);
        values.addAll(field.spellings());
        for (String value : values) {
            String yaml = field.path() + ": " + value;
            boolean read = isRead(yaml);
            boolean fits = fits(yaml);
            boolean lenient = value.equals("true") && field.words().contains("yes");
            if (read && !fits || closed && fits && !read && !lenient) {
                differ.add(value + (read ? " is read" : " is not read"));
            }
        }
        assertThat(differ).isEmpty();
    }

    @Test
    void everyKeyThatTheReaderTakesFitsAndNoOther() {
        Set<String> names = new TreeSet<>(FormLevel.top().names());
        FormLevel.allGroups().forEach(group -> names.addAll(group.names()));
        names.addAll(List.of("texts", "waivers", "future_orders", "x_note", "feee", "Fee", "promise-unit", "them"));
        for (FormLevel level : levels()) {
            for (String name : names) {
                String key = "\"" + name + "\": unknown";
                String yaml = level.isTop() ? key : level.path() + ": {" + key + "}";
                assertThat(fits(yaml)).as(yaml).isEqualTo(isRead(yaml));
            }
        }
    }

    @Test
    void everyKeyOfAnObjectThatTheReaderTakesFitsAndNoOther() {
        List<String> names = List.of(
                "text",
                "type",
                "drafted_by",
                "negotiable",
                "params",
                "ref",
                "file",
                "kind",
                "rule",
                "reason",
                "by",
                "until",
                "year",
                "multiple_of_order",
                "margin_rate",
                "x_note",
                "Text",
                "note");
        List<String> objects = List.of(
                "clauses: [{text: a, %s: unknown}]",
                "clauses: [{type: mfn, %s: unknown}]",
                "waivers: [{%s: unknown}]",
                "texts: [{kind: reply, text: a, %s: unknown}]",
                "cancellation_case: {future_orders: [{year: 1, multiple_of_order: 1, margin_rate: 1, %s: unknown}]}");
        for (String object : objects) {
            for (String name : names) {
                String yaml = String.format(Locale.ROOT, object, name);
                boolean twice = yaml.split(name + ":", -1).length > 2;
                boolean file = name.equals("file");
                if (!twice && !file) {
                    assertThat(fits(yaml)).as(yaml).isEqualTo(isRead(yaml));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ClauseType.class)
    void everyParameterOfAClauseFits(ClauseType type) {
        type.params().keySet().forEach(name -> {
            String yaml = "clauses: [{text: a, type: " + type + ", params: {" + name + ": unknown}}]";
            assertThat(isRead(yaml)).as(yaml).isTrue();
            assertThat(fits(yaml)).as(yaml).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "feee: 1",
                "fee: lots",
                "fee: -1",
                "fee: \"-1\"",
                "fee: [1]",
                "fee: {a: 1}",
                "fee: yes",
                "promise: {unit: leed}",
                "promise: {unit: [lead]}",
                "promise: lead",
                "promise: [unit]",
                "promise.unitt: lead",
                "value: {close_rate: 15}",
                "value: {close_rate: \"15\"}",
                "value: {close_rate: 1.5}",
                "term: {months: 1.5}",
                "term: {months: long}",
                "payment: {net_days: soon}",
                "as_of: tomorrow",
                "currency: NTD",
                "currency: $",
                "template: maybe",
                "conduct: {threats: [boss, bos]}",
                "conduct: {threats: 'boss, bos'}",
                "schema: deal/2",
                "clauses: [[a]]",
                "clauses: [null]",
                "clauses: [{txt: a}]",
                "clauses: [{text: a, file: b.md}]",
                "clauses: [{text: a, type: guarantee}]",
                "clauses: [{text: a, drafted_by: them}]",
                "clauses: [{text: a, negotiable: maybe}]",
                "clauses: [{text: a, params: [1]}]",
                "clauses: [{text: a, params: {nothing: 1}}]",
                "clauses: [{ref: '§5'}]",
                "clauses: [{text: unknown}]",
                "clauses: [{text: unknown, type: unknown}]",
                "clauses: [{file: a.md, params: {days: 1}}]",
                "clauses: [{file: a.md, type: mfn}]",
                "clauses: [{text: a, type: mfn, params: {days: 1}}]",
                "clauses: [{text: a, type: net-terms, params: {percent: 1}}]",
                "clauses: [{text: a, type: net-terms, params: {days: soon}}]",
                "clauses: [{text: a, params: {days: 1}}]",
                "clauses: [{text: a, params: {percent: 1}}]",
                "texts: [{kind: reply, text: unknown}]",
                "{fee: 1, budget: 2}",
                "{fee: 1, 預算: 2}",
                "{payment.net_days: 30, payment: {net_days: 30}}",
                "{payment.net_days: 30, payment: unknown}",
                "{payment: {net_days: 30, 付款天數: 30}}",
                "waivers: [GUA-001]",
                "waivers: [{rule: GUA-001, untill: 2026-01-01}]",
                "waivers: [{rule: GUA-001, until: soon}]",
                "texts: [{kind: letter, text: a}]",
                "texts: [{text: a}]",
                "texts: [{kind: reply}]",
                "cancellation_case: {future_orders: [{year: 1}]}",
                "liability: {cap: {multiple: 1}}",
                "liability: {cap: {}}",
                "[fee]",
                "fee",
            })
    void whatTheReaderRefusesDoesNotFit(String yaml) {
        assertThat(isRead(yaml)).as("read").isFalse();
        assertThat(fits(yaml)).as("fits").isFalse();
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void everyFieldIsExplained(Field field) {
        JsonNode definition = YamlAsJson.json(DealSchema.create()).at("/$defs/" + field.path());
        assertThat(definition.get("title").asText()).isNotBlank();
        assertThat(definition.get("description").asText())
                .contains("Written as ")
                .endsWith(".");
    }

    @Test
    void editorsAreOfferedFieldsInTheirGroupsAndNoAliases() {
        JsonNode offered = YamlAsJson.json(DealSchema.create()).at("/$defs/deal/properties");
        assertThat(offered.fieldNames()).toIterable().contains("fee", "promise", "texts", "waivers", "referral");
        assertThat(offered.fieldNames()).toIterable().noneMatch(name -> name.contains(".") || name.equals("budget"));
    }

    /** What a schema cannot tell: whether there is such a file, and what is wrong with what is no YAML. */
    @Test
    void whatTheReaderRefusesDoesNotFitWhereASchemaCanTell() {
        List<String> fit = DealReaderCases.faults().stream()
                .filter(one -> !isRead(one.input()) && fits(one.input()))
                .map(CaseTable.Case::name)
                .toList();
        assertThat(fit).containsExactly("clauses from files", "nothing but a comment", "a full-width colon at the top");
    }

    private static List<FormLevel> levels() {
        List<FormLevel> levels = new ArrayList<>(FormLevel.allGroups());
        levels.add(FormLevel.top());
        return levels;
    }

    private static boolean isRead(String yaml) {
        return DealReader.create().read(Source.of("deal.yaml", yaml)).stream().allMatch(Parsed<Deal>::ok);
    }

    private static boolean fits(String yaml) {
        return YamlAsJson.documents(yaml).stream()
                .allMatch(deal -> SCHEMA.validate(deal).isEmpty());
    }
}
