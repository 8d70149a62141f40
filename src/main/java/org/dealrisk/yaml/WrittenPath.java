package org.dealrisk.yaml;

import java.util.Arrays;
import org.dealrisk.diag.Span;

/** A text growing character by character, each with the line and columns where it was written. */
final class WrittenPath {

    private final StringBuilder text = new StringBuilder();
    private int[] lines = new int[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    /** Adds one code point, written from one column up to another on a line. */
    void add(int codePoint, int line, int start, int end) {
        for (int i = 0; i < Character.charCount(codePoint); i++) {
            int at = text.length() + i;
            if (at == lines.length) {
                lines = Arrays.copyOf(lines, at * 2);
                starts = Arrays.copyOf(starts, at * 2);
                ends = Arrays.copyOf(ends, at * 2);
            }
            lines[at] = line;
            starts[at] = start;
            ends[at] = end;
        }
        text.appendCodePoint(codePoint);
    }

    /** Takes back what was added last, down to the given length. */
    void cut(int length) {
        text.setLength(length);
    }

    int length() {
        return text.length();
    }

    String text() {
        return text.toString();
    }

    Span span(int start, int end, Span whole) {
        if (text.isEmpty()) {
            return whole;
        }
        if (start == end) {
            return start < text.length()
                    ? Span.onLine(lines[start], starts[start], 0)
                    : Span.onLine(lines[start - 1], ends[start - 1], 0);
        }
        return new Span(lines[start], starts[start], lines[end - 1], ends[end - 1]);
    }
}
