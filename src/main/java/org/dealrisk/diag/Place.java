package org.dealrisk.diag;

/** Where something stands: a source and a span in it. */
public record Place(Source source, Span span) implements Comparable<Place> {

    public int line() {
        return span.line();
    }

    public int column() {
        return span.column();
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
