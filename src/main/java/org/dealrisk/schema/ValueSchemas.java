package org.dealrisk.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Field;
import org.dealrisk.model.FieldKind;
import org.dealrisk.read.FormWords;
import org.dealrisk.unit.CurrencyCodes;

/**
 * What may stand under a field, by its kind. Words are as narrow as the reader takes them; of a text that holds a
 * number only that there is one can be told, so the reader has the last word on those.
 */
final class ValueSchemas {

    static final String UNKNOWN = "unknown";
    static final String NONE = "none";
    static final String SCALAR = "text";
    static final String NOTE = "^x_";

    private static final long MOST = 1_000_000_000_000_000L;
    private static final String OF_WORDS = "|｜;；,，、";
    private static final List<String> SCALARS = List.of("string", "number", "boolean");

    private ValueSchemas() {}

    /** What several fields share, by the names it is referred to. */
    static Map<String, Schema> shared() {
        Map<String, Schema> shared = new LinkedHashMap<>();
        shared.put(
                UNKNOWN,
                Schema.either(
                                Schema.oneOf(List.of("unknown")),
                                Schema.ofType("null"),
                                Schema.matching(Spelling.whole(FormWords.UNKNOWN)))
                        .told("not known", "Nobody knows: unknown, ?, tbd, 不明, 待確認, or nothing at all."));
        shared.put(
                NONE, Schema.matching(Spelling.whole(FormWords.NONE)).told("none", "It is known that there is none."));
        shared.put("number-text", Schema.matching(Spelling.number(false)));
        shared.put("signed-number-text", Schema.matching(Spelling.number(true)));
        shared.put(SCALAR, Schema.any().with("type", SCALARS));
        shared.put("amount", quantity("number", "an amount", "100000, \"NT$100,000\", 10萬, 1.2m", MOST, false));
        shared.put("signed-amount", quantity("number", "an amount", "100000 or -5000", MOST, true));
        shared.put("percent", quantity("number", "a percentage", "15 or 15%", 1_000_000, false));
        shared.put("count", quantity("integer", "a whole number", "1000, \"1,000\", 一千筆, 800-1000", MOST, false));
        shared.put("number", quantity("number", "a number", "1.5", MOST, false));
        shared.put("days", quantity("number", "days", "30, 2 weeks, or 5bd for business days", 36_501, false));
        shared.put("share", share());
        shared.put("date", date());
        shared.put("yes-or-no", yesOrNo());
        shared.put("currency-code", currency());
        shared.put("clause-type", clauseType());
        return shared;
    }

    private static Schema quantity(String type, String what, String examples, long below, boolean signed) {
        Schema number = Schema.ofType(type);
        Schema bounded = (signed ? number.with("exclusiveMinimum", -below) : number.with("minimum", 0))
                .with("exclusiveMaximum", below);
        return Schema.either(bounded, Schema.named(signed ? "signed-number-text" : "number-text"))
                .told(what, "Such as " + examples + ".");
    }

    private static Schema share() {
        Schema number = Schema.ofType("number").with("minimum", 0).with("maximum", 1);
        return Schema.either(number, Schema.matching(Spelling.share())).told("a share", "0 to 1, such as 0.15 or 15%.");
    }

    private static Schema date() {
        Schema digits = Schema.ofType("integer").with("minimum", 10_000_101).with("maximum", 99_991_231);
        return Schema.either(Schema.named("number-text"), digits).told("a date", "Such as 2026-03-31, or 民國115年3月31日.");
    }

    private static Schema yesOrNo() {
        return Schema.either(Schema.ofType("boolean"), Schema.matching(Spelling.whole(FormWords.flags())))
                .told("yes or no", "yes, no, true, false, 是, 否, 有 or 無.");
    }

    private static Schema currency() {
        Set<String> names = new TreeSet<>(FormWords.currencies());
        names.addAll(CurrencyCodes.all());
        return Schema.either(Schema.oneOf(CurrencyCodes.all()), Schema.matching(Spelling.whole(names)))
                .told("a currency", "An ISO 4217 code, such as TWD or EUR.");
    }

    private static Schema clauseType() {
        List<String> labels = ClauseType.labels();
        return Schema.either(Schema.oneOf(labels), Schema.matching(Spelling.whole(labels)))
                .told("a type of clause", "What a clause commits to.");
    }

    /** What may stand under a field, unknown included. */
    static Schema of(Field field) {
        List<Schema> all = new ArrayList<>();
        switch (field.kind()) {
            case MONEY -> all.add(Schema.named(field.isSigned() ? "signed-amount" : "amount"));
            case PERCENT -> all.add(Schema.named("percent"));
            case RATE -> all.add(Schema.named("share"));
            case COUNT -> all.add(Schema.named("count"));
            case NUMBER -> all.add(Schema.named("number"));
            case DAYS -> all.add(Schema.named("days"));
            case DATE -> all.add(Schema.named("date"));
            case BOOL -> all.add(Schema.named("yes-or-no"));
            case CURRENCY -> all.add(Schema.named("currency-code"));
            case TEXT -> all.add(text(field));
            case TEXTS -> texts(all);
            case NUMBERS -> numbers(all);
            case WORDS -> words(field, all);
            case LIABILITY_CAP -> limit(all);
            case WORD, CLAUSES -> {}
        }
        if (!field.words().isEmpty() && field.kind() != FieldKind.WORDS) {
            word(field, all);
        }
        all.add(Schema.named(UNKNOWN));
        return Schema.either(all.toArray(Schema[]::new));
    }

    private static Schema text(Field field) {
        return field == Field.SCHEMA
                ? Schema.matching(Spelling.whole(List.of("deal/1"))).with("examples", List.of("deal/1"))
                : Schema.named(SCALAR);
    }

    private static void texts(List<Schema> all) {
        all.add(Schema.named(SCALAR));
        all.add(Schema.listOf(Schema.either(Schema.named(SCALAR), Schema.named(UNKNOWN))));
    }

    private static void numbers(List<Schema> all) {
        Schema number = Schema.named("number");
        all.add(Schema.listOf(number));
        all.add(number);
        all.add(Schema.named(NONE));
        all.add(listOf(UNKNOWN));
        all.add(listOf(NONE));
    }

    private static void words(Field field, List<Schema> all) {
        List<Schema> one = new ArrayList<>();
        word(field, one);
        all.add(Schema.listOf(Schema.either(one.toArray(Schema[]::new))));
        all.addAll(one);
        all.add(Schema.matching(Spelling.list(field.spellings(), OF_WORDS)));
        all.add(Schema.named(NONE));
        all.add(listOf(UNKNOWN));
        all.add(listOf(NONE));
    }

    /** A list of one, which says the same as that one. */
    private static Schema listOf(String name) {
        return Schema.listOf(Schema.named(name)).with("minItems", 1).with("maxItems", 1);
    }

    private static void word(Field field, List<Schema> all) {
        all.add(Schema.oneOf(field.words()));
        all.add(Schema.matching(Spelling.whole(field.spellings())));
        if (field.words().contains("yes")) {
            // What older readers of YAML make of the word yes.
            all.add(Schema.any().with("const", true));
        }
    }

    private static void limit(List<Schema> all) {
        Schema multiple = Schema.either(Schema.named("number"), Schema.named(UNKNOWN))
                .told("so many times the fee", "Such as 1 for a limit at the fee.");
        all.add(Schema.named("amount"));
        all.add(Schema.object(Map.of("multiple_of_fee", multiple))
                .with("required", List.of("multiple_of_fee"))
                .with("patternProperties", Map.of(NOTE, Schema.any())));
    }

    /** The types of a clause: one, a list, or several parted by commas. */
    static Schema types() {
        Schema one = Schema.named("clause-type");
        return Schema.either(
                one,
                Schema.listOf(one),
                Schema.matching(Spelling.list(ClauseType.labels(), OF_WORDS)),
                Schema.oneOf(List.of("none")),
                Schema.named(NONE),
                Schema.named(UNKNOWN),
                listOf(NONE),
                listOf(UNKNOWN));
    }

    /** What a value of the field may look like, in words. */
    static String written(Field field) {
        String words = field.words().stream().collect(Collectors.joining(", "));
        return Stream.of(kind(field), words)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(
                        field.kind() == FieldKind.WORD || field.kind() == FieldKind.WORDS ? " " : ", or "));
    }

    private static String kind(Field field) {
        return switch (field.kind()) {
            case MONEY -> "an amount such as 100000 or \"NT$100,000\"";
            case PERCENT -> "a percentage such as 15 or 15%";
            case RATE -> "a share from 0 to 1, such as 0.15 or 15%";
            case COUNT -> "a whole number such as 24";
            case NUMBER -> "a number such as 1.5";
            case DAYS -> "a number of days such as 30, or 5bd for business days";
            case DATE -> "a date such as 2026-03-31";
            case BOOL -> "yes or no";
            case WORD -> "one of";
            case WORDS -> "a list of";
            case NUMBERS -> "a list of numbers such as [700, 820]";
            case TEXT -> field == Field.SCHEMA ? "deal/1" : "a text";
            case TEXTS -> "a name or a list of names";
            case CURRENCY -> "an ISO 4217 code such as TWD or EUR";
            case LIABILITY_CAP -> "an amount, {multiple_of_fee: 1}";
            case CLAUSES -> "a list of clauses: their words, or objects";
        };
    }
}
