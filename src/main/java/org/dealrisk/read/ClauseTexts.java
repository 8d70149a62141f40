package org.dealrisk.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Origin;
import org.dealrisk.model.Value;
import org.dealrisk.read.column.Column;

/**
 * Clauses, with bars or line breaks between them. Each is read once as long as it is remembered, whatever stands
 * beside it: the same sentences stand in many deals.
 */
final class ClauseTexts implements CellReader {

    private static final int PLACES = 1 << 12;
    private static final int LONGEST = 1_000;

    private final LoneCells cells;
    private final Column column;
    private final List<Origin> origins;
    private final CellReader next;
    private final RecentTexts<ReadCell> recent = new RecentTexts<>(PLACES, LONGEST);

    ClauseTexts(LoneCells cells, Column column, List<Origin> origins, CellReader next) {
        this.cells = cells;
        this.column = column;
        this.origins = origins;
        this.next = next;
    }

    @Override
    public boolean read(RowDraft row, byte[] bytes, int from, int to) {
        List<Clause> clauses = new ArrayList<>(4);
        int start = from;
        for (int at = from; at <= to; at++) {
            if (at == to || isSeparator(bytes[at])) {
                if (at > start && !add(clauses, bytes, start, at)) {
                    return next.read(row, bytes, from, to);
                }
                start = at + 1;
            }
        }
        if (clauses.isEmpty()) {
            return next.read(row, bytes, from, to);
        }
        row.clauses(new Answer.Known(new Value.ClauseList(clauses.size()), origins), clauses);
        return true;
    }

    /** Adds the clause that a part of the cell is, if it is one; false when that depends on the other parts. */
    private boolean add(List<Clause> clauses, byte[] bytes, int from, int to) {
        ReadCell part = recent.get(bytes, from, to, "");
        if (part == null) {
            String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
            Optional<ReadCell> read = cells.clause(text, origins).or(() -> cells.read(column, text, Optional.empty()));
            if (read.isEmpty()) {
                return false;
            }
            part = read.get();
            recent.put(bytes, from, to, "", part);
        }
        clauses.addAll(part.clauses());
        // "None" is no clause, unless there are others.
        return !part.clauses().isEmpty() || !part.answer().isKnown();
    }

    private static boolean isSeparator(byte b) {
        return b == '|' || b == '\r' || b == '\n';
    }
}
