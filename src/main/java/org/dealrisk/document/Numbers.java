package org.dealrisk.document;

import java.util.List;

/** Writes what a document writes in signs as words: the number of an item, a row of a table. */
final class Numbers {

    /** Deeper numbers help nobody to find the place. */
    private static final int LONGEST = 40;

    private Numbers() {}

    /** The number of something under another: {@code 5.1} and {@code (a)} give {@code 5.1(a)}. */
    static String below(String above, Marker marker) {
        String label = marker.label();
        return switch (marker.style().kind()) {
            case HASH, BULLET -> above;
            case ARTICLE, DECIMAL -> plain(label);
            default ->
                above.length() > LONGEST
                        ? above
                        : above + (above.isEmpty() || "(（".indexOf(label.charAt(0)) >= 0 ? "" : ".") + plain(label);
        };
    }

    /** A number without the point or bracket that only ends it. */
    private static String plain(String label) {
        boolean closed = "(（".indexOf(label.charAt(0)) >= 0;
        return closed ? label : label.replaceAll("[.:：)）、．—–-]+$", "").strip();
    }

    /** A row as a sentence: what it is about, then each cell with the head of its column. */
    static void row(List<Block.Cell> cells, Stitched text) {
        for (int i = 0; i < cells.size(); i++) {
            Block.Cell cell = cells.get(i);
            if (i == 1 && Flow.endsSentence(text.text())) {
                text.between(" ");
            } else if (i == 1) {
                text.joined(": ", "：");
            } else if (i > 1) {
                text.joined(", ", "，");
            }
            cell.head().ifPresent(head -> text.lines(List.of(head)).between(" "));
            text.lines(List.of(cell.text()));
        }
    }
}
