package org.dealrisk.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealrisk.diag.DisplayWidth;
import org.dealrisk.diag.VisibleText;
import org.dealrisk.model.Field;
import org.dealrisk.model.Fields;
import org.dealrisk.read.column.Clash;
import org.dealrisk.read.column.Column;
import org.dealrisk.read.column.ColumnPlan;
import org.dealrisk.read.column.NearName;
import org.dealrisk.read.column.Preset;
import org.dealrisk.read.table.Table;
import org.dealrisk.text.Language;
import org.dealrisk.text.Messages;

/** Prints which column of a table says what. */
final class MappingList {

    /** Names of columns that are wider push what they say aside. */
    private static final int WIDEST = 40;

    private final Table table;
    private final ColumnPlan plan;
    private final List<Clash> clashes;
    private final Messages messages;

    /** @param clashes of the columns, where the plan is one for show */
    MappingList(Table table, ColumnPlan plan, List<Clash> clashes, Language language) {
        this.clashes = List.copyOf(clashes);
        this.table = table;
        this.plan = plan;
        this.messages = Messages.of(language);
    }

    void write(Writer out) throws IOException {
        List<String> names = table.header().names().stream()
                .map(name -> VisibleText.line(name.strip()))
                .toList();
        List<NearName> near = NearName.in(plan);
        int widest = names.stream().mapToInt(DisplayWidth::of).max().orElse(0);
        for (int index = 0; index < names.size(); index++) {
            int at = index;
            List<Column> columns =
                    plan.read().stream().filter(column -> column.index() == at).toList();
            Stream<String> clashing = clashes.stream()
                    .filter(clash -> clash.second().index() == at)
                    .map(clash -> say(
                            "clash",
                            clash.second().field().path(),
                            clash.first().index() + 1));
            String says =
                    Stream.concat(columns.stream().map(this::says), clashing).collect(Collectors.joining(", "));
            says = says.isEmpty() ? unused(names.get(index), near) : says;
            String name = names.get(index);
            String blanks = " ".repeat(Math.max(0, Math.min(widest, WIDEST) - DisplayWidth.of(name)));
            out.write(String.format(Locale.ROOT, "%3d  %s%s  %s\n", index + 1, name, blanks, says));
        }
        out.write(say(
                        "table",
                        delimiter(),
                        table.encoding().name(),
                        table.header().line()) + "\n");
        List<String> open = new ArrayList<>();
        for (Field field : plan.notCollected()) {
            if (Fields.MINIMUM.contains(field) || field.isMustKnow()) {
                open.add(field.path());
            }
        }
        if (!open.isEmpty()) {
            out.write(say("open", String.join(messages.say("list.comma"), open)) + "\n");
        }
    }

    private String says(Column column) {
        return column.field().path() + " (" + why(column) + ")";
    }

    private String unused(String name, List<NearName> near) {
        return near.stream()
                .filter(one -> VisibleText.line(one.name()).equals(name))
                .map(one -> "- (" + say("near", one.field().path()) + ")")
                .findFirst()
                .orElse("-");
    }

    private String why(Column column) {
        return column.why() == Column.Why.PRESET
                ? plan.preset().map(Preset::name).orElse("")
                : say(column.why().name());
    }

    private String delimiter() {
        char delimiter = table.dialect().delimiter();
        return switch (delimiter) {
            case ',' -> say("comma");
            case ';' -> say("semicolon");
            case '\t' -> say("tab");
            default -> Character.toString(delimiter);
        };
    }

    private String say(String key, Object... arguments) {
        return messages.say("note.mapping." + key, arguments);
    }
}
