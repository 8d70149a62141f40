package org.dealrisk.diag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines of a source with carets under stretches of them:
 *
 * <pre>
 *  7 | fee: 100000
 *    |      ^^^^^^ below our cost
 * </pre>
 *
 * Carets stand under what they point at whatever its width on the terminal. A line too long is cut
 * around the stretch. Thread-safe: immutable.
 */
public final class CaretFrame {

    private static final int ROOM = 100;
    private static final int ROOM_BEFORE = 36;
    private static final int MOST_LINES = 3;
    private static final String CUT = "…";

    private final Source source;
    private final List<Row> rows = new ArrayList<>();

    /**
     * A stretch to point at.
     *
     * @param note a remark beside the carets; may be empty
     */
    public record Mark(Span span, String note) {}

    /**
     * One row of a frame, safe to show.
     *
     * @param gutter the line number, padded; blank beside carets
     * @param text the line of the source, or blanks and carets
     * @param note the remark beside carets; may be empty
     * @param isMark whether the row holds carets
     */
    public record Row(String gutter, String text, String note, boolean isMark) {}

    private CaretFrame(Source source) {
        this.source = source;
    }

    /** The rows for the given marks, by line in the order in which the lines are first pointed at. */
    public static List<Row> rows(Source source, List<Mark> marks) {
        CaretFrame frame = new CaretFrame(source);
        List<Mark> single =
                marks.stream().flatMap(mark -> frame.byLine(mark).stream()).toList();
        Map<Integer, List<Mark>> lines = new LinkedHashMap<>();
        single.forEach(mark -> lines.computeIfAbsent(mark.span().line(), line -> new ArrayList<>())
                .add(mark));
        int digits = lines.keySet().stream().mapToInt(CaretFrame::digits).max().orElse(1);
        lines.forEach((line, onLine) -> frame.show(line, onLine, digits));
        return List.copyOf(frame.rows);
    }

    /** A mark over several lines as marks of one line each, the first few; the note stands at the last. */
    private List<Mark> byLine(Mark mark) {
        Span span = mark.span();
        List<Span> parts = new ArrayList<>();
        for (int line = span.line(); line <= span.endLine() && parts.size() < MOST_LINES; line++) {
            DisplayLine shown = source.shown(line);
            int from = line == span.line() ? span.column() : shown.firstInk(1);
            int to = line == span.endLine() ? span.endColumn() : shown.end();
            if (from < to || span.line() == span.endLine()) {
                parts.add(new Span(line, from, line, to));
            }
        }
        if (parts.isEmpty()) {
            parts.add(Span.onLine(span.line(), span.column(), 0));
        }
        List<Mark> marks = new ArrayList<>();
        for (Span part : parts) {
            boolean last = part.equals(parts.get(parts.size() - 1));
            marks.add(new Mark(part, last ? mark.note() : ""));
        }
        return marks;
    }

    private void show(int line, List<Mark> marks, int digits) {
        DisplayLine text = source.shown(line);
        if (text.width(1, text.end()) <= ROOM) {
            addLine(line, digits, text.text(1, text.end()));
            addMarks(text, 1, text.end(), 0, marks, digits);
            return;
        }
        for (Mark mark : marks) {
            int column = Math.min(mark.span().column(), text.end());
            int from = text.startOfRoom(column, ROOM_BEFORE);
            int to = text.endOfRoom(from, ROOM);
            String before = from > 1 ? CUT : "";
            addLine(line, digits, before + text.text(from, to) + (to < text.end() ? CUT : ""));
            addMarks(text, from, to, before.length(), List.of(mark), digits);
        }
    }

    private void addLine(int line, int digits, String text) {
        rows.add(new Row(" ".repeat(digits - digits(line)) + line, text, "", false));
    }

    /** Carets without a note share a row; each note has its own. */
    private void addMarks(DisplayLine text, int from, int to, int indent, List<Mark> marks, int digits) {
        List<Span> silent = marks.stream()
                .filter(mark -> mark.note().isEmpty())
                .map(Mark::span)
                .sorted()
                .toList();
        String gutter = " ".repeat(digits);
        if (!silent.isEmpty()) {
            rows.add(new Row(gutter, carets(text, from, to, indent, silent), "", true));
        }
        for (Mark mark : marks) {
            if (!mark.note().isEmpty()) {
                String carets = carets(text, from, to, indent, List.of(mark.span()));
                rows.add(new Row(gutter, carets, VisibleText.line(mark.note()), true));
            }
        }
    }

    private static String carets(DisplayLine text, int from, int to, int indent, List<Span> spans) {
        StringBuilder row = new StringBuilder();
        for (Span span : spans) {
            int start = clamp(span.column(), from, to);
            int end = clamp(span.endColumn(), start, to);
            int left = indent + text.width(from, start);
            int right = Math.max(left + 1, indent + text.width(from, end));
            row.append(" ".repeat(Math.max(0, left - row.length())));
            row.append("^".repeat(Math.max(0, right - row.length())));
        }
        return row.toString();
    }

    private static int clamp(int value, int low, int high) {
        return Math.max(low, Math.min(value, high));
    }

    private static int digits(int line) {
        return Integer.toString(line).length();
    }
}
