package org.dealrisk.site;

import static org.dealrisk.site.GeneratedPart.code;
import static org.dealrisk.site.GeneratedPart.row;
import static org.dealrisk.site.GeneratedPart.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Field;
import org.dealrisk.model.FieldKind;
import org.dealrisk.model.Fields;
import org.dealrisk.model.Handling;
import org.dealrisk.model.Value;
import org.dealrisk.text.Language;
import org.dealrisk.text.Messages;

/** The tables of {@code deal-form.md}: every field of the catalog by group, and every type of clause. */
final class FieldTables {

    private static final String TOP = "";

    private final Messages messages = Messages.of(Language.EN);

    String text() {
        Map<String, List<Field>> groups = new LinkedHashMap<>();
        groups.put("The five", Fields.MINIMUM);
        for (Field field : Field.values()) {
            if (!Fields.MINIMUM.contains(field)) {
                groups.computeIfAbsent(group(field), name -> new ArrayList<>()).add(field);
            }
        }
        String tables = groups.entrySet().stream()
                .map(group -> table(group.getKey(), group.getValue()))
                .collect(Collectors.joining("\n"));
        return tables + "\n" + clauseTypes();
    }

    private static String group(Field field) {
        int dot = field.path().indexOf('.');
        return dot < 0 ? TOP : field.path().substring(0, dot);
    }

    private String table(String group, List<Field> fields) {
        String heading = group.equals(TOP) ? "The deal itself" : Fields.MINIMUM.equals(fields) ? group : code(group);
        return "## " + heading + "\n\n"
                + row("Field", "Also read as", "What it says", "Written as", "Changed by") + rule(5)
                + fields.stream().map(this::line).collect(Collectors.joining());
    }

    private String line(Field field) {
        return row(
                code(field.path()) + (field.isMustKnow() ? " ★" : ""),
                String.join(", ", field.aliases()),
                messages.say("field." + field.path()) + (field.isConfidential() ? " (ours)" : ""),
                written(field)
                        + field.standard()
                                .map(value -> "; else " + shown(value))
                                .orElse(""),
                by(field.handling()));
    }

    private static String by(Handling handling) {
        return switch (handling) {
            case LEVER -> "both sides";
            case OWN_ACTION -> "us alone";
            case FACT -> "nobody";
        };
    }

    private static String written(Field field) {
        String words = field.words().stream()
                .map(word -> code(word) + chinese(field, word))
                .collect(Collectors.joining(", "));
        String kind = kind(field.kind());
        boolean onlyWords = field.kind() == FieldKind.WORD || field.kind() == FieldKind.WORDS;
        return words.isEmpty() ? kind : kind + (onlyWords ? ": " : ", or ") + words;
    }

    private static String chinese(Field field, String word) {
        String chinese = field.inChinese(word);
        return chinese.equals(word) ? "" : " " + chinese;
    }

    private static String kind(FieldKind kind) {
        return switch (kind) {
            case MONEY -> "money";
            case PERCENT -> "percent, 0 to 100";
            case RATE -> "share, 0 to 1";
            case COUNT -> "whole number";
            case NUMBER -> "number";
            case DAYS -> "days";
            case DATE -> "date";
            case BOOL -> "yes or no";
            case WORD -> "one of";
            case WORDS -> "list of";
            case NUMBERS -> "list of numbers";
            case TEXT -> "text";
            case TEXTS -> "list of texts";
            case CURRENCY -> "ISO 4217 code";
            case LIABILITY_CAP -> "money, `{multiple_of_fee: 1}`";
            case CLAUSES -> "list of clauses";
        };
    }

    private static String clauseTypes() {
        String rows = Arrays.stream(ClauseType.values()).map(FieldTables::line).collect(Collectors.joining());
        return "## Types of clauses\n\n" + row("Type", "Says by being there", "Parameters") + rule(3) + rows;
    }

    private static String line(ClauseType type) {
        Map<String, String> sets = new TreeMap<>();
        type.sets().forEach((field, value) -> sets.put(field.path(), shown(value)));
        Map<Field, String> names = new TreeMap<>();
        type.params().forEach((name, field) -> names.merge(field, name, FieldTables::shorter));
        // Whoever gives the type need not repeat what it says by being there.
        names.entrySet()
                .removeIf(name -> sets.containsKey(name.getKey().path())
                        && name.getKey().path().endsWith("." + name.getValue()));
        return row(
                code(type.label()),
                sets.entrySet().stream()
                        .map(set -> code(set.getKey() + ": " + set.getValue()))
                        .collect(Collectors.joining(", ")),
                names.entrySet().stream().map(FieldTables::parameter).collect(Collectors.joining("; ")));
    }

    /** As the form would have it. */
    private static String shown(Value value) {
        if (value instanceof Value.Quantity quantity) {
            return quantity.amount().toPlainString();
        }
        if (value instanceof Value.Flag flag) {
            return flag.yes() ? "yes" : "no";
        }
        if (value instanceof Value.Word word) {
            return word.word();
        }
        throw new IllegalArgumentException("the catalog has no page for " + value);
    }

    private static String parameter(Map.Entry<Field, String> entry) {
        return code(entry.getValue()) + " → " + code(entry.getKey().path());
    }

    private static String shorter(String first, String second) {
        return first.length() <= second.length() ? first : second;
    }
}
