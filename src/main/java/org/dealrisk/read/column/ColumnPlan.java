package org.dealrisk.read.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dealrisk.model.Field;
import org.dealrisk.model.FieldKind;

/**
 * What each column of a table says. Immutable.
 *
 * @param columns those that say something, in order; a column may say several things, a field is said by one
 *     column, clauses by any number
 * @param closing columns beside those, in order: a yes in them says that the deal was won or lost
 * @param unused the names of the others, as written
 * @param outdone those of the unused that would say something if another did not say it
 * @param preset the CRM that the table is from, when it is known
 * @param detected whether the CRM was concluded from the header
 */
public record ColumnPlan(
        List<Column> columns,
        List<Column> closing,
        List<String> unused,
        List<Outdone> outdone,
        Optional<Preset> preset,
        boolean detected) {

    /** Of a table without columns. */
    public static final ColumnPlan NONE =
            new ColumnPlan(List.of(), List.of(), List.of(), List.of(), Optional.empty(), false);

    public ColumnPlan {
        columns = List.copyOf(columns);
        closing = List.copyOf(closing);
        unused = List.copyOf(unused);
        outdone = List.copyOf(outdone);
    }

    /**
     * A column that is not used because another says the same by a better name.
     *
     * @param name as written
     * @param by the other
     */
    public record Outdone(String name, Column by) {

        /** Those of some claims of columns that say nothing, but would if another did not say it. */
        static List<Outdone> among(List<Column> claims, List<Column> chosen) {
            Map<Integer, Outdone> outdone = new LinkedHashMap<>();
            for (Column claim : claims) {
                boolean used = chosen.stream().anyMatch(column -> column.index() == claim.index());
                for (Column other : chosen) {
                    if (!used && other.field() == claim.field()) {
                        outdone.putIfAbsent(claim.index(), new Outdone(claim.name(), other));
                    }
                }
            }
            return List.copyOf(outdone.values());
        }
    }

    /** All columns that are read, in order. */
    public List<Column> read() {
        return Stream.concat(columns.stream(), closing.stream())
                .sorted(Comparator.comparingInt(Column::index))
                .toList();
    }

    /** The names of the columns that say nothing known, as written. */
    public List<String> meaningless() {
        List<String> names = new ArrayList<>(unused);
        outdone.forEach(column -> names.remove(column.name()));
        return names;
    }

    /**
     * The columns, from 0, that tell our cost, those that are outdone among them.
     *
     * @param names all names of the table
     */
    public Set<Integer> confidential(List<String> names) {
        Set<Integer> indexes = new TreeSet<>();
        columns.stream()
                .filter(column -> column.field().isConfidential())
                .forEach(column -> indexes.add(column.index()));
        for (Outdone column : outdone) {
            for (int i = 0; i < names.size() && column.by().field().isConfidential(); i++) {
                if (names.get(i).equals(column.name())) {
                    indexes.add(i);
                }
            }
        }
        return indexes;
    }

    /** The fields that the whole table lacks. */
    public Set<Field> notCollected() {
        Set<Field> fields = EnumSet.allOf(Field.class);
        columns.forEach(column -> fields.remove(column.field()));
        return fields;
    }

    /** The columns that say a field, in order. */
    public List<Column> of(Field field) {
        return columns.stream().filter(column -> column.field() == field).toList();
    }

    /** Whether several columns may say a field together: clauses stand in one list, wherever they are from. */
    public static boolean joins(Field field) {
        return field.kind() == FieldKind.CLAUSES;
    }

    /**
     * The form's word for what a CRM writes in a field of words, whatever its case, dashes and punctuation; empty when
     * nothing maps it. Who writes "Won?" asks, and says nothing yet.
     */
    public Optional<String> word(Field field, String written) {
        if (written.indexOf('?') >= 0) {
            return Optional.empty();
        }
        List<Preset> presets = new ArrayList<>();
        preset.ifPresent(presets::add);
        presets.add(Presets.builtin().common());
        Optional<String> known = word(presets, field, written);
        // HubSpot puts the pipeline behind the stage: "Closed Won (Sales Pipeline)".
        return known.isPresent() || !written.endsWith(")") ? known : word(presets, field, withoutBracket(written));
    }

    private static Optional<String> word(List<Preset> presets, Field field, String written) {
        String key = ColumnName.key(written);
        return presets.stream()
                .flatMap(known -> known.word(field, key).stream())
                .findFirst();
    }

    private static String withoutBracket(String written) {
        int opened = written.lastIndexOf('(');
        return opened < 0 ? written : written.substring(0, opened).strip();
    }
}
