package org.dealrisk.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dealrisk.model.Field;
import org.dealrisk.model.Fields;
import org.dealrisk.read.column.Column;
import org.dealrisk.read.column.ColumnPlan;
import org.dealrisk.read.column.Preset;
import org.dealrisk.read.table.Table;

/** Prints which column of a table says what. */
final class MappingList {

    private MappingList() {}

    static void write(Table table, ColumnPlan plan, Writer out) throws IOException {
        List<String> names = table.header().names();
        int width = names.stream().mapToInt(name -> name.strip().length()).max().orElse(0);
        for (int index = 0; index < names.size(); index++) {
            int at = index;
            List<Column> columns = plan.columns().stream()
                    .filter(column -> column.index() == at)
                    .toList();
            String says = columns.isEmpty()
                    ? "-"
                    : columns.stream()
                            .map(column -> column.field().path() + " (" + why(column, plan) + ")")
                            .collect(Collectors.joining(", "));
            out.write(String.format(
                    Locale.ROOT,
                    "%3d  %-" + Math.max(1, Math.min(width, 40)) + "s  %s\n",
                    index + 1,
                    names.get(index).strip(),
                    says));
        }
        out.write("delimiter " + delimiter(table) + ", encoding "
                + table.encoding().name() + ", header on line " + table.header().line() + "\n");
        List<String> open = new ArrayList<>();
        for (Field field : plan.notCollected()) {
            if (Fields.MINIMUM.contains(field) || field.isMustKnow()) {
                open.add(field.path());
            }
        }
        if (!open.isEmpty()) {
            out.write("no column for " + String.join(", ", open) + "\n");
        }
    }

    private static String why(Column column, ColumnPlan plan) {
        return switch (column.why()) {
            case MAPPED -> "mapped";
            case NAMED -> "its name";
            case ALIAS -> "another name of it";
            case PRESET -> plan.preset().map(Preset::name).orElse("");
            case COMMON -> "as CRMs call it";
        };
    }

    private static String delimiter(Table table) {
        char delimiter = table.dialect().delimiter();
        return switch (delimiter) {
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '\t' -> "tab";
            default -> Character.toString(delimiter);
        };
    }
}
