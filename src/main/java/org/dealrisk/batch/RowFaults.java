package org.dealrisk.batch;

import java.util.List;
import java.util.Optional;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Message;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.VisibleText;
import org.dealrisk.model.Field;
import org.dealrisk.model.Fields;
import org.dealrisk.read.RowReader;
import org.dealrisk.read.column.Column;
import org.dealrisk.read.column.ColumnPlan;
import org.dealrisk.read.table.Row;
import org.dealrisk.read.table.Table;
import org.dealrisk.text.FaultTexts;
import org.dealrisk.text.Language;

/** Tells what is wrong with the rows of a table, by row and column. Reads such a row again, with the places of its cells. */
final class RowFaults {

    private static final Message HIDDEN =
            Message.of("cannot be read; what stands here is left out because it may tell our cost (--hide-cost)");

    private final Source source;
    private final Table table;
    private final ColumnPlan plan;
    private final RowReader reader;
    private final boolean hideCost;
    private final Language language;

    /** @param hideCost whether nothing is to be quoted that may tell our cost */
    RowFaults(Source source, Table table, ColumnPlan plan, RowReader reader, boolean hideCost, Language language) {
        this.source = source;
        this.table = table;
        this.plan = plan;
        this.reader = reader;
        this.hideCost = hideCost;
        this.language = language;
    }

    /** What is wrong with a row that can be read all the same. */
    Optional<RowResult.Complaint> mended(Row row) {
        return reader.read(row, cell -> place(row, cell)).mended().map(fault -> complaint(row, List.of(fault)));
    }

    /** What becomes of a row that cannot be read. */
    RowResult bad(Row row) {
        List<Diagnostic> faults =
                reader.read(row, cell -> place(row, cell)).deal().faults();
        return new RowResult.Bad(row, id(row), complaint(row, faults));
    }

    private RowResult.Complaint complaint(Row row, List<Diagnostic> faults) {
        Message all = faults.stream()
                .map(fault -> told(row, fault))
                .reduce((first, second) -> Message.of("{0}; {1}", first, second))
                .orElseThrow();
        Message told = Message.of("row {0}, {1}", row.number(), all);
        return new RowResult.Complaint(
                row.number(), faults.get(0), told.in(FaultTexts.of(language)).orElseGet(told::text));
    }

    private String id(Row row) {
        return plan.columns().stream()
                .filter(column -> column.field() == Field.ID && column.index() < row.size())
                .map(column -> row.cell(column.index()).strip())
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElse(Long.toString(row.number()));
    }

    private Message told(Row row, Diagnostic fault) {
        int cell = cell(row, fault);
        String name =
                cell < table.header().names().size() ? table.header().names().get(cell) : "";
        Message told = hideCost && mayTellCost(row, fault) ? HIDDEN : fault.whole();
        return name.isBlank()
                ? Message.of("column {0}: {1}", cell + 1, told)
                : Message.of("column {0} ({1}): {2}", cell + 1, VisibleText.line(name.strip()), told);
    }

    /** In a row of another width, what stands in a column may belong to the one beside it. */
    private boolean mayTellCost(Row row, Diagnostic fault) {
        boolean inCost = fault.field() != null
                && Fields.ofName(fault.field()).filter(Field::isConfidential).isPresent();
        return inCost || row.isBroken() || row.size() != table.header().names().size();
    }

    private int cell(Row row, Diagnostic fault) {
        List<Integer> columns = plan.columns().stream()
                .filter(one -> one.field().path().equals(fault.field()))
                .map(Column::index)
                .toList();
        if (columns.size() == 1) {
            return columns.get(0);
        }
        for (int cell = 0; cell < row.size(); cell++) {
            if ((columns.isEmpty() || columns.contains(cell)) && startsAt(place(row, cell), fault)) {
                return cell;
            }
        }
        return columns.isEmpty() ? 0 : columns.get(0);
    }

    private static boolean startsAt(Place place, Diagnostic fault) {
        return fault.place() != null
                && place.span().line() == fault.place().span().line()
                && place.span().column() == fault.place().span().column();
    }

    private Place place(Row row, int cell) {
        return new Place(source, row.span(cell, table.dialect()));
    }
}
