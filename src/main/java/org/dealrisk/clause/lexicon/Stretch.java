package org.dealrisk.clause.lexicon;

/** A part of a text, from an index to the one behind its end. */
public record Stretch(int start, int end) {

    /** The smallest stretch that covers both. */
    public Stretch to(Stretch other) {
        return new Stretch(Math.min(start, other.start), Math.max(end, other.end));
    }

    public boolean overlaps(Stretch other) {
        return start < other.end && other.start < end;
    }
}
