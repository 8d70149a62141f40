package org.dealrisk.measure;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rows of cells; the first column flush left, the others flush right. Not thread-safe. */
final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    Table row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** Precision, recall, F1 and positives; the columns of {@link #heads}. */
    Table row(String name, Score score, String... more) {
        List<String> cells = new ArrayList<>(List.of(
                name,
                decimal(score.precision()),
                decimal(score.recall()),
                decimal(score.f1()),
                String.valueOf(score.positives()),
                String.valueOf(score.missed()),
                String.valueOf(score.wrong())));
        cells.addAll(List.of(more));
        rows.add(cells);
        return this;
    }

    Table heads(String name, String... more) {
        List<String> cells = new ArrayList<>(List.of(name, "P", "R", "F1", "there", "missed", "wrong"));
        cells.addAll(List.of(more));
        rows.add(cells);
        return this;
    }

    void print(String title, PrintStream out) {
        out.println(title);
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String format = column == 0 ? "%-" + width(0) + "s" : "  %" + width(column) + "s";
                line.append(String.format(Locale.ROOT, format, row.get(column)));
            }
            out.println(line.toString().stripTrailing());
        }
        out.println();
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> row.size() > column)
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(1);
    }

    static String decimal(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
