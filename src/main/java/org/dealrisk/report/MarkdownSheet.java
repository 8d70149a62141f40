package org.dealrisk.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.dealrisk.diag.CaretFrame;
import org.dealrisk.diag.VisibleText;

/** A sheet in Markdown. */
final class MarkdownSheet implements Sheet {

    /** What has a meaning in Markdown, inside a line. */
    private static final String SPECIAL = "\\`*_[]<>#|&~";

    private final Writer out;

    MarkdownSheet(Writer out) {
        this.out = out;
    }

    @Override
    public void title(Style style, String head, String rest) throws IOException {
        out.write("# " + safe(head) + "\n\n" + safe(rest) + "\n");
    }

    @Override
    public void chapter(String text) throws IOException {
        out.write("\n## " + safe(text) + "\n");
    }

    @Override
    public void part(String text) throws IOException {
        out.write("\n### " + safe(text) + "\n");
    }

    @Override
    public void item(Style style, String head, String rest) throws IOException {
        out.write("\n**" + safe(head) + "**" + (rest.isEmpty() ? "" : " " + safe(rest)) + "\n\n");
    }

    @Override
    public void remark(String label, String text) throws IOException {
        out.write("- " + (label.isEmpty() ? "" : "*" + safe(label) + "* ") + safe(text) + "\n");
    }

    @Override
    public void line(String text) throws IOException {
        out.write("\n" + safe(text) + "\n");
    }

    @Override
    public void table(String aligned, List<String> head, List<List<String>> rows) throws IOException {
        out.write("\n");
        row(head);
        StringBuilder rule = new StringBuilder("|");
        aligned.chars().forEach(letter -> rule.append(letter == 'r' ? "---:|" : "---|"));
        out.write(rule.append('\n').toString());
        for (List<String> row : rows) {
            row(row);
        }
    }

    private void row(List<String> cells) throws IOException {
        StringBuilder row = new StringBuilder("|");
        cells.forEach(cell -> row.append(' ').append(safe(cell)).append(" |"));
        out.write(row.append('\n').toString());
    }

    /** A block of code set in by four blanks, which no text inside can end. */
    @Override
    public void frame(List<CaretFrame.Row> rows) throws IOException {
        for (CaretFrame.Row row : rows) {
            String note = row.note().isEmpty() ? "" : " " + row.note();
            out.write(("    " + row.gutter() + " | " + row.text() + note).stripTrailing() + "\n");
        }
        out.write("\n");
    }

    private static String safe(String text) {
        StringBuilder safe = new StringBuilder();
        VisibleText.line(text)
                .codePoints()
                .forEach(c -> safe.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").appendCodePoint(c));
        return safe.toString();
    }
}
