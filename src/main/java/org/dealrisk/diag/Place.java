package org.dealrisk.diag;

import org.jspecify.annotations.Nullable;

/** Where something stands: a source and a span in it. */
public record Place(Source source, Span span) implements Comparable<Place> {

    public int line() {
        return span.line();
    }

    public int column() {
        return span.column();
    }

    /** What stands there, as it was written; lines are joined by LF. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (int line = span.line(); line <= span.endLine(); line++) {
            DisplayLine whole = source.shown(line);
            int from = line == span.line() ? Math.min(span.column(), whole.end()) : 1;
            int to = line == span.endLine() ? Math.min(span.endColumn(), whole.end()) : whole.end();
            text.append(line == span.line() ? "" : "\n").append(whole.source(Math.min(from, to), to));
        }
        return text.toString();
    }

    // Written out for a fast start: Java puts together what a record has by itself at run time.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place place && span.equals(place.span) && source.equals(place.source);
    }

    @Override
    public int hashCode() {
        return source.hashCode() * 31 + span.hashCode();
    }

    /** {@code deal.yaml:7:10}, as every message of the tool writes a place. */
    @Override
    public String toString() {
        return source.name() + ":" + span.line() + ":" + span.column();
    }

    /** Orders by name of the source, then by span. */
    @Override
    public int compareTo(Place other) {
        int byName = source.name().compareTo(other.source.name());
        return byName != 0 ? byName : span.compareTo(other.span);
    }
}
