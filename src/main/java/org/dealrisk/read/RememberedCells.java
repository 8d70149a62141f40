package org.dealrisk.read;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Field;
import org.dealrisk.model.FieldKind;
import org.dealrisk.model.Origin;
import org.dealrisk.model.Value;
import org.dealrisk.read.column.Column;
import org.jspecify.annotations.Nullable;

/** Cells of any kind, read by the reader of whole rows, once as long as they are remembered. */
final class RememberedCells implements CellReader {

    private static final int PLACES = 1 << 10;
    private static final int LONGEST = 80;

    private final LoneCells cells;
    private final Column column;
    private final boolean money;
    private final boolean currencies;
    private final @Nullable ReadCell empty;
    private final RecentTexts<ReadCell> recent = new RecentTexts<>(PLACES, LONGEST);
    private final AmountShapes shapes = new AmountShapes();
    private final List<Origin> origins;

    /** @param origins where all cells are said to stand */
    RememberedCells(LoneCells cells, Column column, List<Origin> origins) {
        this.origins = origins;
        this.cells = cells;
        this.column = column;
        FieldKind kind = column.field().kind();
        this.money = kind == FieldKind.MONEY || kind == FieldKind.LIABILITY_CAP;
        this.currencies = column.field() == Field.CURRENCY_CODE;
        this.empty = cells.read(column, "", Optional.empty()).orElse(null);
    }

    @Override
    public boolean read(RowDraft row, byte[] bytes, int from, int to) {
        ReadCell cell = from == to ? empty : find(row, bytes, from, to);
        if (cell == null || isCurrencyNobodyKnows(cell)) {
            return false;
        }
        add(row, cell);
        return true;
    }

    /** What the amounts of such a deal mean depends on all of them. */
    private boolean isCurrencyNobodyKnows(ReadCell cell) {
        return currencies && !cell.unmapped().isEmpty();
    }

    private @Nullable ReadCell find(RowDraft row, byte[] bytes, int from, int to) {
        // What an amount means depends on the currency of its deal.
        Optional<String> currency = money ? row.currency() : Optional.empty();
        String beside = currency.orElse("");
        ReadCell before = recent.get(bytes, from, to, beside);
        if (before != null) {
            return before;
        }
        BigDecimal amount = money ? shapes.read(bytes, from, to, beside) : null;
        if (amount != null) {
            Answer answer = new Answer.Known(new Value.Quantity(amount), origins);
            return new ReadCell(answer, List.of(), List.of(), List.of(), false);
        }
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        ReadCell read = cells.read(column, text, currency).orElse(null);
        if (read != null) {
            recent.put(bytes, from, to, beside, read);
            if (money) {
                shapes.learn(bytes, from, to, beside, read);
            }
        }
        return read;
    }

    private void add(RowDraft row, ReadCell cell) {
        if (currencies && cell.answer() instanceof Answer.Known known && known.value() instanceof Value.Text code) {
            row.currency(Optional.of(code.text()));
        }
        row.add(column.field(), cell);
    }
}
