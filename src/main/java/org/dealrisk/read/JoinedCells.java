package org.dealrisk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Message;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Span;
import org.dealrisk.model.Field;
import org.dealrisk.read.column.Column;

/**
 * A row that has more cells than the header, read with neighbours joined: somebody wrote the delimiter into a
 * text and forgot the quotes.
 *
 * @param cells what they say, those of an earlier run left out
 * @param from the first of the joined cells, from 0
 * @param more how many cells the row has too many
 */
record JoinedCells(List<String> cells, int from, int more, char delimiter) {

    /** Reads a row, given the text of its cells and where they stand. */
    @FunctionalInterface
    interface Reader {
        RowDeal read(IntFunction<String> cells, RowPlaces places);
    }

    /**
     * The deal of a row, where there is one way only to join neighbours so that every cell says something that its
     * column can hold, and the joined ones are a text.
     *
     * @param cells what they say; those behind the header's columns are too many
     * @param columns what the columns of the header say
     * @param names those of all columns, in order
     */
    static Optional<RowDeal> read(
            List<String> cells,
            RowPlaces places,
            char delimiter,
            List<Column> columns,
            List<String> names,
            Reader reader) {
        List<RowDeal> ways = new ArrayList<>();
        boolean text = false;
        for (int from = 0; from < names.size(); from++) {
            int cell = from;
            List<Field> fields = columns.stream()
                    .filter(column -> column.index() == cell)
                    .map(Column::field)
                    .toList();
            if (!fields.contains(Field.ID)) {
                JoinedCells joined = new JoinedCells(cells, from, cells.size() - names.size(), delimiter);
                RowDeal deal = reader.read(joined::text, joined.places(places));
                if (deal.deal().value().isPresent() && deal.unmapped().isEmpty()) {
                    String name = fields.isEmpty()
                            ? names.get(from).strip()
                            : fields.get(0).path();
                    Diagnostic told = joined.told(places, name);
                    ways.add(deal.mended(fields.isEmpty() ? told : told.withField(name)));
                    text = fields.stream().allMatch(JoinedCells::isText);
                }
            }
        }
        return ways.size() == 1 && text ? Optional.of(ways.get(0)) : Optional.empty();
    }

    private static boolean isText(Field field) {
        return switch (field.kind()) {
            case CLAUSES, TEXT, TEXTS -> true;
            default -> false;
        };
    }

    private String text(int cell) {
        if (cell != from) {
            int at = cell < from ? cell : cell + more;
            return at < cells.size() ? cells.get(at) : "";
        }
        return String.join(Character.toString(delimiter), cells.subList(from, from + more + 1));
    }

    private RowPlaces places(RowPlaces places) {
        return cell -> cell == from ? whole(places) : places.of(cell < from ? cell : cell + more);
    }

    private Place whole(RowPlaces places) {
        Place first = places.of(from);
        Span end = places.of(from + more).span();
        return new Place(
                first.source(), new Span(first.span().line(), first.span().column(), end.endLine(), end.endColumn()));
    }

    private Diagnostic told(RowPlaces places, String name) {
        return Diagnostic.at(
                whole(places),
                Message.of(
                        "the row has {0} cells for {1} columns; read with cells {2}-{3} joined as {4}: quote it",
                        cells.size(), cells.size() - more, from + 1, from + more + 1, name));
    }
}
