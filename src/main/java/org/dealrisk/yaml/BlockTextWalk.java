package org.dealrisk.yaml;

import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;

/**
 * Walks a block scalar line by line and finds each line again in the text the parser gave; what the
 * text has between two lines (line breaks, or the space they were folded to) belongs to the end of the
 * first. So folding and chomping need no second set of rules.
 */
final class BlockTextWalk {

    private final String text;
    private final Source source;
    private final Span span;
    private final WrittenPath path = new WrittenPath();

    BlockTextWalk(YamlScalar scalar) {
        this.text = scalar.text();
        this.source = scalar.place().source();
        this.span = scalar.place().span();
    }

    WrittenPath walk() {
        int indent = indentation();
        int textLine = span.line();
        for (int line = span.line() + 1; line <= span.endLine(); line++) {
            int[] row = row(line);
            if (row.length > indent) {
                between(textLine, row[indent] == ' ' || row[indent] == '\t');
                if (!follow(row, line, indent)) {
                    return path;
                }
                textLine = line;
            }
        }
        between(textLine, true);
        return path;
    }

    /** How many blanks every line starts with that are not part of the text; a header such as {@code |2} keeps some. */
    private int indentation() {
        int written = Integer.MAX_VALUE;
        for (int line = span.line() + 1; line <= span.endLine(); line++) {
            written = Math.min(written, blanks(source.line(line)));
        }
        int kept = text.lines().mapToInt(BlockTextWalk::blanks).min().orElse(Integer.MAX_VALUE);
        return kept == Integer.MAX_VALUE ? written : Math.max(0, written - kept);
    }

    /** The blanks a line starts with; as many as could be when it holds nothing else. */
    private static int blanks(String line) {
        int blanks = 0;
        while (blanks < line.length() && line.charAt(blanks) == ' ') {
            blanks++;
        }
        return blanks < line.length() ? blanks : Integer.MAX_VALUE;
    }

    private void between(int line, boolean keepsBreaks) {
        int end = row(line).length + 1;
        if (!keepsBreaks && path.length() > 0 && next() == ' ') {
            path.add(' ', line, end, end);
        }
        while (next() == '\n') {
            path.add('\n', line, end, end);
        }
    }

    private boolean follow(int[] row, int line, int indent) {
        for (int i = indent; i < row.length; i++) {
            if (next() != row[i]) {
                return false;
            }
            path.add(row[i], line, i + 1, i + 2);
        }
        return true;
    }

    /** The code point of the text that has not been found yet, or -1 at its end. */
    private int next() {
        return path.length() < text.length() ? text.codePointAt(path.length()) : -1;
    }

    private int[] row(int line) {
        return source.line(line).codePoints().toArray();
    }
}
