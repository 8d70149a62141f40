package org.dealrisk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealrisk.diag.Message;
import org.dealrisk.diag.Suggestion;
import org.dealrisk.diag.VisibleText;
import org.dealrisk.model.Field;
import org.dealrisk.model.Fields;
import org.dealrisk.read.column.ColumnMatcher;
import org.dealrisk.read.column.ColumnPlan;
import org.dealrisk.read.column.Mapping;

/** What the user says that columns mean: by {@code --map}, by its twin, by {@code map} in the configuration. */
final class ColumnMappings {

    static final String MAP = "--map";

    /** A column that is mapped to this is left alone. */
    private static final String NOTHING = "-";

    private final List<Told> all;

    private ColumnMappings(List<Told> all) {
        this.all = List.copyOf(all);
    }

    /** A mapping, as it is written and where. */
    private record Told(Mapping mapping, Given.Sourced given) {

        String source() {
            return given.origin().equals("flag") ? MAP : given.origin();
        }

        String shown() {
            return source() + " \"" + given.text() + "\"";
        }

        boolean isOfColumn(Told other) {
            return mapping.column().equals(other.mapping.column());
        }

        /** Whether both give a field to columns of which only one can have it. */
        boolean rivals(Told other) {
            return mapping.field()
                    .filter(field -> !ColumnPlan.joins(field) && !isOfColumn(other))
                    .equals(other.mapping.field());
        }
    }

    /**
     * The mappings of a run. What is typed wins over what the configuration says of the same column or field.
     *
     * @throws UsageException when one is none, or two of one source contradict each other
     */
    static ColumnMappings of(Given given) {
        List<Told> all = new ArrayList<>();
        for (Given.Sourced written : given.sourced(MAP)) {
            Told told = told(written, given);
            all.removeIf(other ->
                    !other.given.origin().equals(written.origin()) && (other.isOfColumn(told) || other.rivals(told)));
            all.forEach(other -> refuseContradiction(other, told));
            all.add(told);
        }
        return new ColumnMappings(all);
    }

    private static Told told(Given.Sourced written, Given given) {
        int equals = written.text().lastIndexOf('=');
        if (equals < 1) {
            throw new UsageException(given.told(MAP) + " is \"" + written.text()
                    + "\"; expected a column, = and a field, such as 'Deal value=fee'");
        }
        String column = written.text().substring(0, equals).strip();
        String field = written.text().substring(equals + 1).strip();
        String source = written.origin().equals("flag") ? MAP : written.origin();
        return new Told(new Mapping(column, field(source, field)), written);
    }

    private static Optional<Field> field(String source, String name) {
        if (name.equals(NOTHING)) {
            return Optional.empty();
        }
        Optional<Field> field = Fields.ofName(name);
        if (field.isEmpty()) {
            String near = Suggestion.nearest(name, Fields.names())
                    .map(word -> "; did you mean " + word + "?")
                    .orElse("; dealrisk score --help shows an example");
            throw new UsageException(source + ": there is no field \"" + name + "\"" + near);
        }
        return field;
    }

    private static void refuseContradiction(Told one, Told other) {
        if (one.isOfColumn(other) && !one.mapping.field().equals(other.mapping.field())) {
            throw new UsageException(one.shown() + " and " + other.shown() + " give the column \""
                    + one.mapping.column() + "\" two meanings; keep one of them");
        }
        if (one.rivals(other)) {
            throw new UsageException(one.shown() + " and " + other.shown() + " give two columns to "
                    + one.mapping.field().orElseThrow().path() + ", which only one can say; keep one of them");
        }
    }

    List<Mapping> mappings() {
        return all.stream().map(Told::mapping).toList();
    }

    /**
     * Sees to it that the columns named are there, each once.
     *
     * @throws UsageException when one is not, with the nearest names, or has two meanings
     */
    void require(ColumnMatcher matcher, List<String> header) {
        List<String> faults = new ArrayList<>();
        for (Mapping mapping : matcher.absent(header)) {
            String near = Suggestion.nearest(mapping.column(), header)
                    .map(name -> "; did you mean \"" + name + "\"?")
                    .orElseGet(() -> "; the columns are "
                            + String.join(", ", header.stream().limit(40).toList()));
            faults.add(VisibleText.line(source(mapping) + ": there is no column \"" + mapping.column() + "\"" + near));
        }
        matcher.mappedTwice(header)
                .map(Message::text)
                .ifPresent(twice -> faults.add(VisibleText.line(MAP + ": " + twice)));
        if (!faults.isEmpty()) {
            throw new UsageException(faults);
        }
    }

    /** Where a mapping stands, as messages call it. */
    private String source(Mapping mapping) {
        return all.stream()
                .filter(told -> told.mapping.equals(mapping))
                .map(Told::source)
                .findFirst()
                .orElse(MAP);
    }
}
