package org.dealrisk.document;

import java.util.List;
import java.util.Optional;

/**
 * Lines that belong together: a paragraph, an item, a heading, or a row of a table.
 *
 * @param marker what it begins with; not part of the lines
 * @param lines its lines, none blank; none for an item that is nothing but its marker
 * @param cells of a row, its cells with what their column is called; empty for anything else
 * @param indent how far its first line is indented
 */
record Block(Kind kind, Optional<Marker> marker, List<TextLine> lines, List<Cell> cells, int indent) {

    Block {
        lines = List.copyOf(lines);
        cells = List.copyOf(cells);
    }

    enum Kind {
        /** A heading that says so by its marks. */
        HEADING,
        TEXT,
        ROW
    }

    /** A cell of a table, and the head of its column. */
    record Cell(Optional<TextLine> head, TextLine text) {}

    static Block text(Optional<Marker> marker, List<TextLine> lines, int indent) {
        boolean heading =
                marker.filter(found -> found.style().kind() == Marker.Kind.HASH).isPresent();
        return new Block(heading ? Kind.HEADING : Kind.TEXT, marker, lines, List.of(), indent);
    }

    static Block heading(List<TextLine> lines) {
        return new Block(Kind.HEADING, Optional.empty(), lines, List.of(), 0);
    }

    static Block row(List<Cell> cells, int indent) {
        List<TextLine> lines = cells.stream().map(Cell::text).toList();
        return new Block(Kind.ROW, Optional.empty(), lines, cells, indent);
    }

    boolean quoted() {
        return !lines.isEmpty() && lines.get(0).quoted();
    }

    boolean isBullet() {
        return marker.filter(found -> found.style().kind() == Marker.Kind.BULLET)
                .isPresent();
    }

    /** Its words in one line. */
    String words() {
        return new Stitched().lines(lines).text();
    }
}
