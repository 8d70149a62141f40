package org.dealrisk.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dealrisk.diag.DisplayWidth;
import org.dealrisk.diag.VisibleText;

/** Rows of cells under one another, as wide on the terminal as their widest. Not thread-safe. */
final class Table {

    private static final String GAP = "  ";

    private final String aligned;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * @param aligned a letter a column: {@code l} flush left, {@code r} flush right
     */
    Table(String aligned) {
        this.aligned = aligned;
    }

    /** Adds a row of at most as many cells as there are columns; the rest of them are empty. */
    Table row(String... cells) {
        List<String> row = new ArrayList<>();
        for (String cell : cells) {
            row.add(VisibleText.line(cell));
        }
        rows.add(row);
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void print(Page page) throws IOException {
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String blanks = " ".repeat(width(column) - DisplayWidth.of(row.get(column)));
                String cell = row.get(column);
                line.append(GAP).append(aligned.charAt(column) == 'r' ? blanks + cell : cell + blanks);
            }
            page.line(line.toString().stripTrailing());
        }
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .mapToInt(row -> DisplayWidth.of(row.get(column)))
                .max()
                .orElse(0);
    }
}
