package org.dealrisk.clause.lexicon;

import org.jspecify.annotations.Nullable;

/** A part of a text, from an index to the one behind its end. */
public record Stretch(int start, int end) {

    /** The smallest stretch that covers both. */
    public Stretch to(Stretch other) {
        return new Stretch(Math.min(start, other.start), Math.max(end, other.end));
    }

    public boolean overlaps(Stretch other) {
        return start < other.end && other.start < end;
    }

    // Written out, as Java puts together what a record has by itself at run time, which makes a start slow.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Stretch stretch && start == stretch.start && end == stretch.end;
    }

    @Override
    public int hashCode() {
        return start * 31 + end;
    }
}
