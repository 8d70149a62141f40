package org.dealrisk.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dealrisk.diag.Place;
import org.dealrisk.model.Answer;
import org.dealrisk.model.AnswerBlock;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.FieldKind;
import org.dealrisk.model.Origin;
import org.dealrisk.model.Value;
import org.dealrisk.read.column.Column;
import org.dealrisk.read.column.ColumnPlan;
import org.dealrisk.read.table.RawCells;
import org.dealrisk.read.table.Row;
import org.dealrisk.read.table.Table;

/**
 * Reads the rows in which nothing is odd, cell by cell from their bytes, each column by readers that are chosen once
 * for the table. Gives what {@link RowReader} gives with every cell at one place; rows that are wrong, and those in
 * which one cell decides what another means, it leaves to it. Thread-safe.
 */
public final class QuickRows {

    private final int width;
    private final int least;
    private final Optional<Answer> standard;
    private final Place place;
    private final List<ColumnCells> columns;

    /** @param place where every cell and row is said to stand */
    public QuickRows(Table table, ColumnPlan plan, TableTerms terms, Place place) {
        this.width = table.header().names().size();
        this.least = table.header().width();
        this.standard = terms.currency().map(code -> new Answer.Known(new Value.Text(code), List.of()));
        this.place = place;
        LoneCells lone = new LoneCells(new CellNodes(plan, terms), place);
        List<Origin> origins = List.of(Origin.field(place));
        List<ColumnCells> all = new ArrayList<>();
        for (Column column : plan.columns()) {
            CellReader reader = reader(lone, column, terms, origins);
            // What amounts mean depends on the currency, so that is read first.
            all.add(column.field() == Field.CURRENCY_CODE ? 0 : all.size(), new ColumnCells(column.index(), reader));
        }
        plan.closing().forEach(column -> all.add(new ColumnCells(column.index(), new ClosingFlag())));
        this.columns = List.copyOf(all);
    }

    /** A column, by its place in the row from 0, with what reads its cells. */
    private record ColumnCells(int index, CellReader reader) {

        boolean read(RowDraft draft, Row row, RawCells cells, byte[] bytes) {
            if (index >= cells.size()) {
                return reader.read(draft, bytes, 0, 0);
            }
            int from = cells.start(index);
            int to = cells.end(index);
            if (!cells.isQuoted(index)) {
                return reader.read(draft, bytes, from, to);
            }
            if (!cells.hasQuotes(index)) {
                return reader.read(draft, bytes, from + 1, to - 1);
            }
            byte[] text = row.cell(index).getBytes(StandardCharsets.UTF_8);
            return reader.read(draft, text, 0, text.length);
        }
    }

    /** The deal that a row describes; empty when the row is not for this reader. */
    public Optional<RowDeal> read(Row row) {
        int number = (int) Math.min(Integer.MAX_VALUE, row.number());
        DealDraft draft = new DealDraft(new Deal.Address(place, 1, OptionalInt.of(number)));
        return read(row, draft) ? Optional.of(draft.done()) : Optional.empty();
    }

    /** Reads rows into a block, one after the other. For one thread. */
    public final class BlockFiller {

        private final AnswerBlock block;
        private final BlockDraft draft;

        private BlockFiller(AnswerBlock block) {
            this.block = block;
            this.draft = new BlockDraft(block);
        }

        /**
         * Makes another row of the block of what a row says, as {@link QuickRows#read(Row)} tells it; as far as the
         * block has columns. Empty, and no row of the block, when that gives no deal.
         */
        public Optional<RowExtras> read(Row row) {
            draft.open();
            if (!QuickRows.this.read(row, draft)) {
                block.drop();
                return Optional.empty();
            }
            return draft.said();
        }
    }

    /** A reader of rows into a block. */
    public BlockFiller into(AnswerBlock block) {
        return new BlockFiller(block);
    }

    private boolean read(Row row, RowDraft draft) {
        Optional<RawCells> cells = row.regular();
        if (cells.isEmpty() || cells.get().size() > width || isCut(row)) {
            return false;
        }
        byte[] bytes = row.chunk().bytes();
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).read(draft, row, cells.get(), bytes)) {
                return false;
            }
        }
        if (draft.currency().isEmpty() && standard.isPresent()) {
            draft.answer(Field.CURRENCY_CODE, standard.get());
        }
        return true;
    }

    /** Whether the input ends in the middle of a row. */
    private boolean isCut(Row row) {
        return row.size() < least && row.endsInput();
    }

    private static CellReader reader(LoneCells lone, Column column, TableTerms terms, List<Origin> origins) {
        Field field = column.field();
        CellReader any = new RememberedCells(lone, column, origins);
        if (PlainNumber.suits(field.kind())) {
            return PlainNumber.of(field, origins, terms.decimal(), any);
        }
        if (field.kind() == FieldKind.DATE) {
            return new IsoDate(field, origins, any);
        }
        if (field.kind() == FieldKind.CLAUSES) {
            return new ClauseTexts(lone, column, origins, any);
        }
        boolean free = field.kind() == FieldKind.TEXT && field != Field.SCHEMA && !CellNodes.areStages(field);
        return free ? new PlainText(field, origins, any) : any;
    }
}
