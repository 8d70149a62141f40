package org.dealrisk.diag;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text in one source. Lines and columns start at 1; columns count Unicode code points;
 * the end column is the one after the last character, so an empty span has equal start and end.
 */
public record Span(int line, int column, int endLine, int endColumn) implements Comparable<Span> {

    public Span {
        if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
            throw new IllegalArgumentException(
                    "not a span: " + line + ":" + column + " to " + endLine + ":" + endColumn);
        }
    }

    /** A span of {@code length} code points on one line. */
    public static Span onLine(int line, int column, int length) {
        return new Span(line, column, line, column + length);
    }

    /** The smallest span that covers both. */
    public Span to(Span other) {
        Span first = compareTo(other) <= 0 ? this : other;
        boolean otherEndsLater = other.endLine > endLine || (other.endLine == endLine && other.endColumn > endColumn);
        Span last = otherEndsLater ? other : this;
        return new Span(first.line, first.column, last.endLine, last.endColumn);
    }

    // Written out for a fast start: Java puts together what a record has by itself at run time.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span span && compareTo(span) == 0;
    }

    @Override
    public int hashCode() {
        return ((line * 31 + column) * 31 + endLine) * 31 + endColumn;
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Span other) {
        int byLine = Integer.compare(line, other.line);
        if (byLine != 0) {
            return byLine;
        }
        int byColumn = Integer.compare(column, other.column);
        if (byColumn != 0) {
            return byColumn;
        }
        int byEndLine = Integer.compare(endLine, other.endLine);
        return byEndLine != 0 ? byEndLine : Integer.compare(endColumn, other.endColumn);
    }
}
