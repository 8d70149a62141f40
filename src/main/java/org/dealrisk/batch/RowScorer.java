package org.dealrisk.batch;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;
import org.dealrisk.model.AnswerBlock;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.read.QuickRows;
import org.dealrisk.read.RowDeal;
import org.dealrisk.read.RowExtras;
import org.dealrisk.read.RowReader;
import org.dealrisk.read.TableTerms;
import org.dealrisk.read.column.ColumnPlan;
import org.dealrisk.read.table.Row;
import org.dealrisk.read.table.Table;
import org.dealrisk.read.table.Trailers;
import org.dealrisk.rule.Later;
import org.dealrisk.text.Language;
import org.dealrisk.verdict.Brief;
import org.dealrisk.verdict.Judge;
import org.dealrisk.verdict.TableJudge;
import org.dealrisk.verdict.TableRows;

/** Reads and judges rows of one table. Thread-safe. */
public final class RowScorer {

    private static final int AT_ONCE = AnswerBlock.ROWS;

    private final QuickRows quick;
    private final RowReader reader;
    private final RowFaults faults;
    private final TableJudge judge;
    private final boolean closedToo;
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
        Source source = Source.of(name, "");
        this.reader = new RowReader(table, plan, terms);
        this.faults = new RowFaults(source, table, plan, reader, hideCost, language);
        this.judge = judge.ofTable(answered(plan));
        this.closedToo = closedToo;
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
        private final QuickRows.BlockFiller filler;
        private final List<Optional<RowResult>> results = new ArrayList<>(AT_ONCE);
        private final List<Reading> open = new ArrayList<>(AT_ONCE);

        Readings(TableRows rows, QuickRows.BlockFiller filler) {
            this.rows = rows;
            this.filler = filler;
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
        Optional<RowExtras> extras = readings.rows.takesAnswers() ? readings.filler.read(row) : Optional.empty();
        if (extras.isEmpty()) {
            return false;
        }
        RowExtras read = extras.get();
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
            // Nobody judges a closed deal, so that nothing in it needs to be mended.
            readings.results.add(Optional.of(
                    read.closed() && !closedToo
                            ? new RowResult.Closed(row, () -> reader.readable(row, cell -> anywhere), Optional.empty())
                            : faults.bad(row)));
            return;
        }
        Optional<RowResult.Complaint> complaint = read.mended().isEmpty() ? Optional.empty() : faults.mended(row);
        if (read.closed() && !closedToo) {
            readings.results.add(Optional.of(new RowResult.Closed(row, () -> deal, complaint)));
        } else {
            readings.results.add(Optional.empty());
            readings.open.add(new Reading(row, () -> deal, read.unmapped(), complaint));
            readings.rows.add(deal);
        }
    }
}
