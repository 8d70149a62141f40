package org.dealrisk.expr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One table of {@code truth.txt}, whose head explains the notation.
 *
 * @param types the types of the operands by name
 * @param let the expression called x, or an empty text
 */
record TruthTable(String expression, Map<String, Type> types, String let, List<Row> rows) {

    /** The operands by name and the result, each as written in the table. */
    record Row(Map<String, String> operands, String result) {}

    private static final Pattern TITLE = Pattern.compile("== (.+?)  where (.+?)(?:  let x = (.+))?");
    private static final Pattern GAP = Pattern.compile("(?:\\?([a-c]+))?(?:!([a-c]+))?");
    private static final Set<String> COLOURS = new LinkedHashSet<>(List.of("red", "green", "blue"));
    private static final Map<String, Type> TYPES = Map.of(
            "bool", Type.BOOL,
            "number", Type.NUMBER,
            "text", Type.TEXT,
            "word", new Type.Word(COLOURS),
            "either", new Type.NumberOrWord(new LinkedHashSet<>(List.of("none", "unlimited"))),
            "words", new Type.ListOf(new Type.Word(COLOURS)),
            "numbers", new Type.ListOf(Type.NUMBER),
            "texts", new Type.ListOf(Type.TEXT));

    static List<TruthTable> parse(List<String> lines) {
        List<TruthTable> tables = new ArrayList<>();
        List<String> body = new ArrayList<>();
        List<String> reversed = new ArrayList<>(lines);
        Collections.reverse(reversed);
        for (String line : reversed) {
            if (line.startsWith("== ")) {
                Collections.reverse(body);
                tables.add(table(line, body));
                body.clear();
            } else if (!line.isBlank() && !line.startsWith("#")) {
                body.add(line);
            }
        }
        Collections.reverse(tables);
        return tables;
    }

    /** A value as it is written in an operand's column, or of a known result. */
    static Operand value(String name, String cell) {
        return switch (cell) {
            case "?", "unfilled", "uncollected" -> Operand.unknown(name);
            case "!" -> Operand.undefined(name);
            case "true", "false" -> Operand.of(cell.equals("true"));
            case "inf", "-inf" -> Operand.of(cell.equals("inf") ? 1 / 0.0 : -1 / 0.0);
            default -> cell.startsWith("[") ? list(cell) : scalar(cell);
        };
    }

    /** What the table says of a row, {@code self} being the expression without a value. */
    Operand expected(Row row) {
        String cell = row.result();
        if (cell.equals("!") || cell.startsWith("!a /")) {
            return Operand.undefined(cell.equals("!") ? expression : cell.substring(1));
        }
        Matcher gap = GAP.matcher(cell);
        return gap.matches() ? new Operand.CannotTell(letters(gap.group(1)), letters(gap.group(2))) : value("", cell);
    }

    private static TruthTable table(String title, List<String> body) {
        Matcher parts = TITLE.matcher(title);
        if (!parts.matches()) {
            throw new IllegalArgumentException(title);
        }
        Map<String, Type> types = new TreeMap<>();
        for (String operand : parts.group(2).split(", ")) {
            String[] words = operand.split(" is ");
            types.put(words[0], TYPES.get(words[1]));
        }
        String let = parts.group(3) == null ? "" : parts.group(3);
        List<Row> rows = body.get(0).contains("\\") ? matrix(body) : columns(body);
        return new TruthTable(parts.group(1), types, let, rows);
    }

    private static List<Row> matrix(List<String> body) {
        List<String> across = cells(body.get(0));
        List<Row> rows = new ArrayList<>();
        for (String line : body.subList(1, body.size())) {
            List<String> cells = cells(line);
            for (int i = 3; i < across.size(); i++) {
                rows.add(new Row(Map.of("a", cells.get(0), "b", across.get(i)), cells.get(i - 2)));
            }
            if (cells.size() != across.size() - 2) {
                throw new IllegalArgumentException("not as wide as its head: " + line);
            }
        }
        return rows;
    }

    private static List<Row> columns(List<String> body) {
        List<String> head = cells(body.get(0));
        List<Row> rows = new ArrayList<>();
        for (String line : body.subList(1, body.size())) {
            String[] cells = line.trim().split("\\s+", head.size());
            Map<String, String> operands = new LinkedHashMap<>();
            for (int i = 0; i < head.size() - 1; i++) {
                operands.put(head.get(i), cells[i]);
            }
            rows.add(new Row(operands, cells[head.size() - 1]));
        }
        return rows;
    }

    private static List<String> cells(String line) {
        return List.of(line.trim().split("\\s+"));
    }

    private static Operand list(String cell) {
        List<Operand> elements = new ArrayList<>();
        String inner = cell.substring(1, cell.length() - 1);
        if (!inner.isEmpty()) {
            for (String element : inner.split(",")) {
                elements.add(value("", element));
            }
        }
        return new Operand.ListOf(elements);
    }

    private static Operand scalar(String cell) {
        return cell.matches("-?[0-9.]+") ? Operand.of(Double.parseDouble(cell)) : Operand.of(cell);
    }

    private static List<String> letters(String together) {
        return together == null ? List.of() : List.copyOf(new TreeSet<>(List.of(together.split(""))));
    }
}
