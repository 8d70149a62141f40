package org.dealrisk.report;

import java.io.IOException;
import java.util.List;
import org.dealrisk.diag.CaretFrame;

/** Puts caret frames on a page. */
final class Frames {

    private Frames() {}

    static void print(List<CaretFrame.Row> rows, Style style, Page page) throws IOException {
        for (CaretFrame.Row row : rows) {
            page.put(Style.FAINT, "  " + row.gutter() + " |");
            if (row.isMark()) {
                page.put(style, " " + row.text());
                page.put(row.note().isEmpty() ? "" : " " + row.note());
            } else if (!row.text().isBlank()) {
                page.put(" " + row.text());
            }
            page.end();
        }
    }
}
