package org.dealrisk.diag;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that was read and the name it goes by in messages. Thread-safe: it does not change, but remembers the line
 * that was shown last.
 *
 * <p>Lines end at LF, CRLF or CR; the line break is not part of the line.
 */
public final class Source {

    private final String name;
    private final String text;
    private final List<String> lines;

    /** The line that was shown last: of a long one very many pieces may be shown. */
    private volatile @Nullable Shown shown;

    private record Shown(int number, DisplayLine line) {}

    private Source(String name, String text) {
        this.name = name;
        this.text = text;
        this.lines = List.copyOf(split(text));
    }

    /** A source with the given display name (a path, or a name such as {@code <stdin>}). */
    public static Source of(String name, String text) {
        return new Source(name, text);
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /** The text of a line, counted from 1; empty when the source has no such line. */
    public String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    /** A line as a terminal shows it. */
    DisplayLine shown(int number) {
        Shown known = shown;
        if (known == null || known.number != number) {
            known = new Shown(number, DisplayLine.of(line(number)));
            shown = known;
        }
        return known.line;
    }

    public int lineCount() {
        return lines.size();
    }

    @Override
    public String toString() {
        return name;
    }

    private static List<String> split(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(text.substring(start, i));
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        lines.add(text.substring(start));
        return lines;
    }
}
