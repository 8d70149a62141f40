package org.dealrisk.report;

import java.io.IOException;
import java.util.List;
import org.dealrisk.diag.CaretFrame;

/** A sheet for a terminal. */
final class TerminalSheet implements Sheet {

    private final Page page;

    TerminalSheet(Page page) {
        this.page = page;
    }

    @Override
    public void title(Style style, String head, String rest) throws IOException {
        page.put(style, head).line("  " + rest);
    }

    @Override
    public void chapter(String text) throws IOException {
        page.heading(text);
    }

    @Override
    public void part(String text) throws IOException {
        page.heading("  " + text);
    }

    @Override
    public void item(Style style, String head, String rest) throws IOException {
        page.put("  ").put(style, head).line(rest.isEmpty() ? "" : "  " + rest);
    }

    @Override
    public void remark(String label, String text) throws IOException {
        page.put("    ").put(Style.FAINT, label).line((label.isEmpty() ? "" : "  ") + text);
    }

    @Override
    public void line(String text) throws IOException {
        page.line("  " + text);
    }

    @Override
    public void table(String aligned, List<String> head, List<List<String>> rows) throws IOException {
        Table table = new Table(aligned).row(head.toArray(String[]::new));
        rows.forEach(row -> table.row(row.toArray(String[]::new)));
        table.print(page);
    }

    @Override
    public void frame(List<CaretFrame.Row> rows) throws IOException {
        Frames.print(rows, Style.MILD, page);
    }
}
