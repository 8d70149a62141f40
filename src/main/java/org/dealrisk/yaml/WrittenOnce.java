package org.dealrisk.yaml;

import org.dealrisk.diag.Passage;
import org.dealrisk.diag.Place;
import org.jspecify.annotations.Nullable;

/** Finds parts of one scalar; follows its written form when the first of them is asked for. Thread-safe. */
final class WrittenOnce implements Passage.Finder {

    private final YamlScalar scalar;
    private volatile @Nullable WrittenText followed;

    WrittenOnce(YamlScalar scalar) {
        this.scalar = scalar;
    }

    @Override
    public Place placeOf(int start, int end) {
        WrittenText written = followed;
        if (written == null) {
            // Two threads may do it twice; what they find is the same.
            written = WrittenText.of(scalar);
            followed = written;
        }
        return new Place(scalar.place().source(), written.span(start, end));
    }
}
