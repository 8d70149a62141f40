package org.dealrisk.batch;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Message;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;
import org.dealrisk.model.AnswerBlock;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Fields;
import org.dealrisk.read.QuickRows;
import org.dealrisk.read.RowCells;
import org.dealrisk.read.RowDeal;
import org.dealrisk.read.RowReader;
import org.dealrisk.read.TableTerms;
import org.dealrisk.read.column.Column;
import org.dealrisk.read.column.ColumnPlan;
import org.dealrisk.read.table.Row;
import org.dealrisk.read.table.Table;
import org.dealrisk.read.table.Trailers;
import org.dealrisk.rule.Later;
import org.dealrisk.text.FaultTexts;
import org.dealrisk.text.Language;
import org.dealrisk.verdict.Brief;
import org.dealrisk.verdict.Judge;
import org.dealrisk.verdict.TableJudge;
import org.dealrisk.verdict.TableRows;

/** Reads and judges rows of one table. Thread-safe. */
public final class RowScorer {

    private static final Message HIDDEN =
            Message.of("cannot be read; what stands here is left out because it may tell our cost (--hide-cost)");

    private static final int AT_ONCE = AnswerBlock.ROWS;

    private final Table table;
    private final ColumnPlan plan;
    private final QuickRows quick;
    private final RowReader reader;
    private final TableJudge judge;
    private final boolean closedToo;
    private final boolean hideCost;
    private final Language language;
    private final Source source;
    private final Place anywhere;

    /**
     * @param name what messages call the table
     * @param closedToo whether deals that were won or lost are judged too
     * @param hideCost whether nothing is to be quoted that may tell our cost
     * @param language in which to tell what is wrong with a row
     */
    public RowScorer(
            String name,
            Table table,
            ColumnPlan plan,
            TableTerms terms,
            Judge judge,
            boolean closedToo,
            boolean hideCost,
            Language language) {
        this.language = language;
        this.table = table;
        this.plan = plan;
        this.reader = new RowReader(table, plan, terms);
        this.judge = judge.ofTable(answered(plan));
        this.closedToo = closedToo;
        this.hideCost = hideCost;
        this.source = Source.of(name, "");
        this.anywhere = new Place(source, Span.onLine(1, 1, 0));
        this.quick = new QuickRows(table, plan, terms, anywhere);
    }

    /** What a row may say; its amounts may tell the currency, and so may a flag. */
    private static Set<Field> answered(ColumnPlan plan) {
        Set<Field> fields = EnumSet.of(Field.CURRENCY_CODE);
        plan.columns().forEach(column -> fields.add(column.field()));
        return fields;
    }

    /**
     * Scores rows, some hundred at a time.
     *
     * @param taker takes what becomes of each, in order, and says whether it wants more
     */
    public void score(Iterable<Row> rows, Predicate<RowResult> taker) {
        try (TableRows together = judge.rows()) {
            Readings readings = new Readings(together, quick.into(together.block()));
            for (Row row : rows) {
                read(row, readings);
                if (readings.results.size() == AT_ONCE) {
                    if (!judge(readings, taker)) {
                        return;
                    }
                    readings.clear();
                }
            }
            judge(readings, taker);
        }
    }

    /** Rows that were read, and what becomes of each; nothing yet of those that are to be judged. */
    private static final class Readings {

        private final TableRows rows;
        private final QuickRows.IntoBlock cells;
        private final List<Optional<RowResult>> results = new ArrayList<>(AT_ONCE);
        private final List<Reading> open = new ArrayList<>(AT_ONCE);

        Readings(TableRows rows, QuickRows.IntoBlock cells) {
            this.rows = rows;
            this.cells = cells;
        }

        void clear() {
            results.clear();
            open.clear();
        }
    }

    /** A row that is to be judged. */
    private record Reading(
            Row row, Supplier<Deal> deal, List<RowDeal.Unmapped> unmapped, Optional<RowResult.Complaint> complaint) {

        RowResult judged(Brief brief) {
            return new RowResult.Judged(row, deal, brief, unmapped, complaint);
        }
    }

    /** Whether more are wanted. */
    private boolean judge(Readings read, Predicate<RowResult> taker) {
        List<Brief> briefs = read.rows.judge();
        boolean wanted = true;
        int judged = 0;
        for (int i = 0; i < read.results.size() && wanted; i++) {
            RowResult settled = read.results.get(i).orElse(null);
            if (settled == null) {
                settled = read.open.get(judged).judged(briefs.get(judged));
                judged++;
            }
            wanted = taker.test(settled);
        }
        return wanted;
    }

    private void read(Row row, Readings read) {
        if (row.isBlank()) {
            read.results.add(Optional.of(new RowResult.Blank(row)));
        } else if (Trailers.isOne(row)) {
            read.results.add(Optional.of(new RowResult.Trailer(row)));
        } else if (!readAnswers(row, read)) {
            readDeal(row, read);
        }
    }

    /** Reads a row without making a deal of it; false when it takes one. */
    private boolean readAnswers(Row row, Readings readings) {
        Optional<RowCells> cells = readings.rows.takeAnswers() ? readings.cells.read(row) : Optional.empty();
        if (cells.isEmpty()) {
            return false;
        }
        RowCells read = cells.get();
        Supplier<Deal> deal = () -> deal(row);
        if (read.closed() && !closedToo) {
            readings.rows.block().drop();
            readings.results.add(Optional.of(new RowResult.Closed(row, deal, Optional.empty())));
            return true;
        }
        Supplier<Deal> once = new Later<>(deal);
        readings.rows.take(once, read.clauses(), read.remarks());
        readings.results.add(Optional.empty());
        readings.open.add(new Reading(row, once, read.unmapped(), Optional.empty()));
        return true;
    }

    /** The deal of a row with nothing odd in it. */
    private Deal deal(Row row) {
        return quick.read(row).flatMap(read -> read.deal().value()).orElseThrow();
    }

    private void readDeal(Row row, Readings readings) {
        // Where its cells stand matters for a row with faults only, and is worked out for those alone.
        RowDeal read = quick.read(row).orElseGet(() -> reader.read(row, cell -> anywhere));
        Deal deal = read.deal().value().orElse(null);
        if (deal == null) {
            readings.results.add(Optional.of(bad(
                    row, reader.read(row, cell -> place(row, cell)).deal().faults())));
            return;
        }
        Optional<RowResult.Complaint> complaint = read.mended().isEmpty() ? Optional.empty() : mended(row);
        if (read.closed() && !closedToo) {
            readings.results.add(Optional.of(new RowResult.Closed(row, () -> deal, complaint)));
        } else {
            readings.results.add(Optional.empty());
            readings.open.add(new Reading(row, () -> deal, read.unmapped(), complaint));
            readings.rows.add(deal);
        }
    }

    private Optional<RowResult.Complaint> mended(Row row) {
        return reader.read(row, cell -> place(row, cell)).mended().map(fault -> complaint(row, List.of(fault)));
    }

    private RowResult bad(Row row, List<Diagnostic> faults) {
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
                : Message.of("column {0} ({1}): {2}", cell + 1, name.strip(), told);
    }

    /** In a row of another width, what stands in a column may belong to the one beside it. */
    private boolean mayTellCost(Row row, Diagnostic fault) {
        boolean inCost = fault.field() != null
                && Fields.ofName(fault.field()).filter(Field::isConfidential).isPresent();
        return inCost || row.isBroken() || row.size() != table.header().names().size();
    }

    private int cell(Row row, Diagnostic fault) {
        Optional<Column> column = plan.columns().stream()
                .filter(one -> one.field().path().equals(fault.field()))
                .findFirst();
        if (column.isPresent()) {
            return column.get().index();
        }
        for (int cell = 0; cell < row.size(); cell++) {
            Place place = place(row, cell);
            boolean starts = fault.place() != null
                    && place.span().line() == fault.place().span().line()
                    && place.span().column() == fault.place().span().column();
            if (starts) {
                return cell;
            }
        }
        return 0;
    }

    private Place place(Row row, int cell) {
        return new Place(source, row.span(cell, table.dialect()));
    }
}
