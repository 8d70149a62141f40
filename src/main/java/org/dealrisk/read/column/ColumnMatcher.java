package org.dealrisk.read.column;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dealrisk.diag.Message;
import org.dealrisk.model.Field;
import org.dealrisk.model.Fields;
import org.dealrisk.read.column.Column.Why;

/** Finds what the columns of a header say. Thread-safe: immutable. */
public final class ColumnMatcher {

    private static final Map<String, Field> NAMES = fieldNames();

    private final Optional<Preset> preset;
    private final List<Mapping> mappings;

    /**
     * @param preset the CRM, when it is told
     * @param mappings what the user says; wins over everything else
     */
    public ColumnMatcher(Optional<Preset> preset, List<Mapping> mappings) {
        this.preset = preset;
        this.mappings = List.copyOf(mappings);
    }

    /** A header that cannot be taken as it is; the message says why. */
    public static final class Ambiguous extends Exception {

        private static final long serialVersionUID = 1;

        private final transient Message told;

        Ambiguous(Message told) {
            super(told.text());
            this.told = told;
        }

        /** Which columns say the same. */
        public Message told() {
            return told;
        }
    }

    /** How many of some cells are names of columns: what tells a header from other lines. */
    public int known(List<String> cells) {
        Set<String> told = new HashSet<>();
        mappings.forEach(mapping -> told.add(ColumnName.key(mapping.column())));
        Preset common = Presets.builtin().common();
        int known = 0;
        for (String cell : cells) {
            String key = ColumnName.key(cell);
            boolean isName = told.contains(key)
                    || NAMES.containsKey(key)
                    || common.columns().containsKey(key)
                    || preset.filter(crm -> crm.columns().containsKey(key)).isPresent();
            known += isName ? 1 : 0;
        }
        return preset.isEmpty() ? known + fromDetected(cells) : known;
    }

    /** The mappings whose column the header lacks. */
    public List<Mapping> absent(List<String> header) {
        return mappings.stream()
                .filter(mapping -> indexOf(mapping.column(), header) < 0)
                .toList();
    }

    /** A column that two mappings name in two ways, and give another meaning each; none for most tables. */
    public Optional<Message> mappedTwice(List<String> header) {
        Map<Integer, Mapping> told = new HashMap<>();
        for (Mapping mapping : mappings) {
            int index = indexOf(mapping.column(), header);
            Mapping other = index < 0 ? null : told.putIfAbsent(index, mapping);
            if (other != null && !other.field().equals(mapping.field())) {
                return Optional.of(Message.of(
                        "column {0} \"{1}\" is mapped twice, as \"{2}\" and as \"{3}\"",
                        index + 1, header.get(index), other.column(), mapping.column()));
            }
        }
        return Optional.empty();
    }

    /**
     * What each column says.
     *
     * @throws Ambiguous when two columns say the same by names that are equally good, and both may not
     */
    public ColumnPlan plan(List<String> header) throws Ambiguous {
        Optional<Message> twice = mappedTwice(header);
        if (twice.isPresent()) {
            throw new Ambiguous(twice.get());
        }
        List<Clash> clashes = new ArrayList<>();
        ColumnPlan plan = draft(header, clashes);
        if (!clashes.isEmpty()) {
            throw new Ambiguous(clashes.get(0).told());
        }
        return plan;
    }

    /**
     * As {@link #plan}, but for show: of two columns that say the same the first is taken.
     *
     * @param clashes takes such columns, in order
     */
    public ColumnPlan draft(List<String> header, List<Clash> clashes) {
        List<String> keys = header.stream().map(ColumnName::key).toList();
        Optional<Preset> crm = preset.isPresent() ? preset : Presets.builtin().detect(keys);
        Map<Integer, Optional<Field>> told = new HashMap<>();
        mappings.forEach(mapping -> told.put(indexOf(mapping.column(), header), mapping.field()));
        Map<Field, Column> chosen = new LinkedHashMap<>();
        List<Column> joined = new ArrayList<>();
        List<Column> closing = new ArrayList<>();
        List<Column> all = new ArrayList<>();
        for (int index = 0; index < header.size(); index++) {
            List<Column> claims = claims(index, header.get(index), keys.get(index), told, crm);
            if (claims.isEmpty() && !told.containsKey(index)) {
                closing.addAll(closing(index, header.get(index), keys.get(index), crm));
            }
            for (Column claim : claims) {
                if (ColumnPlan.joins(claim.field())) {
                    joined.add(claim);
                } else {
                    choose(claim, chosen, clashes);
                }
                all.add(claim);
            }
        }
        List<Column> columns = Stream.concat(chosen.values().stream(), joined.stream())
                .sorted(Comparator.comparingInt(Column::index).thenComparing(Column::field))
                .toList();
        Set<Integer> known = new HashSet<>(told.keySet());
        closing.forEach(column -> known.add(column.index()));
        boolean detected = crm.isPresent() && preset.isEmpty();
        return new ColumnPlan(
                columns,
                closing,
                unused(header, columns, known),
                ColumnPlan.Outdone.among(all, columns),
                crm,
                detected);
    }

    private List<Column> claims(
            int index, String name, String key, Map<Integer, Optional<Field>> told, Optional<Preset> crm) {
        if (told.containsKey(index)) {
            return told.get(index).stream()
                    .map(field -> new Column(index, name, field, Why.MAPPED))
                    .toList();
        }
        if (ResultNames.isOne(name)) {
            return List.of();
        }
        List<Column> claims = new ArrayList<>();
        // What a CRM means by a name goes before what the form means by it: its Stage is no stage of ours.
        List<Field> ofCrm =
                crm.map(known -> known.columns().getOrDefault(key, List.of())).orElse(List.of());
        ofCrm.forEach(field -> claims.add(new Column(index, name, field, Why.PRESET)));
        Field named = NAMES.get(key);
        if (named != null && !ofCrm.contains(named)) {
            boolean path = key.equals(ColumnName.key(named.path()));
            claims.add(new Column(index, name, named, path ? Why.NAMED : Why.ALIAS));
        }
        if (claims.isEmpty()) {
            Presets.builtin()
                    .common()
                    .columns()
                    .getOrDefault(key, List.of())
                    .forEach(field -> claims.add(new Column(index, name, field, Why.COMMON)));
        }
        return claims;
    }

    private static List<Column> closing(int index, String name, String key, Optional<Preset> crm) {
        return Presets.builtin().closing(key, crm).stream()
                .map(why -> new Column(index, name, Field.DEAL_STATUS, why))
                .toList();
    }

    private static void choose(Column claim, Map<Field, Column> chosen, List<Clash> clashes) {
        Column other = chosen.get(claim.field());
        if (other == null || claim.why().compareTo(other.why()) < 0) {
            chosen.put(claim.field(), claim);
        } else if (claim.why() == other.why()
                && claim.why().compareTo(Why.ALIAS) <= 0
                && claim.field() != Field.NOTES) {
            clashes.add(new Clash(other, claim));
        }
    }

    /** @param known the columns that the user knows about, if only to have them left alone, and those that close */
    private static List<String> unused(List<String> header, List<Column> columns, Set<Integer> known) {
        Set<Integer> used = new HashSet<>(known);
        columns.forEach(column -> used.add(column.index()));
        List<String> unused = new ArrayList<>();
        for (int index = 0; index < header.size(); index++) {
            boolean ours = ResultNames.isOne(header.get(index));
            if (!used.contains(index) && !ours && !header.get(index).isBlank()) {
                unused.add(header.get(index));
            }
        }
        return unused;
    }

    /** By its exact name, else by one that differs in case and punctuation; -1 when there is none. */
    private static int indexOf(String column, List<String> header) {
        int exact = header.indexOf(column);
        if (exact >= 0) {
            return exact;
        }
        return header.stream().map(ColumnName::key).toList().indexOf(ColumnName.key(column));
    }

    private static int fromDetected(Collection<String> cells) {
        List<String> keys = cells.stream().map(ColumnName::key).toList();
        return Presets.builtin()
                .detect(keys)
                .map(crm -> (int) keys.stream()
                        .filter(key -> crm.columns().containsKey(key)
                                && !NAMES.containsKey(key)
                                && !Presets.builtin().common().columns().containsKey(key))
                        .count())
                .orElse(0);
    }

    /** The fields by the keys of their names and of what tables of any kind call them. */
    static Map<String, Field> names() {
        Map<String, Field> names = new HashMap<>();
        Presets.builtin().common().columns().forEach((key, fields) -> names.put(key, fields.get(0)));
        names.putAll(NAMES);
        return names;
    }

    private static Map<String, Field> fieldNames() {
        Map<String, Field> names = new HashMap<>();
        Fields.names()
                .forEach(name ->
                        names.put(ColumnName.key(name), Fields.ofName(name).orElseThrow()));
        return names;
    }
}
