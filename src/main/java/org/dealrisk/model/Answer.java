package org.dealrisk.model;

import java.util.List;
import java.util.Optional;
import org.dealrisk.diag.Place;
import org.jspecify.annotations.Nullable;

/** What the form says about one field. Silence has three kinds, and none of them means no. */
public sealed interface Answer {

    /** The field has a value. {@code origins} is empty for a value that follows from the whole contract. */
    record Known(Value value, List<Origin> origins) implements Answer {
        public Known {
            origins = List.copyOf(origins);
        }

        // Written out, as in Value.

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Known known && value.equals(known.value) && origins.equals(known.origins);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }
    }

    /** Somebody was asked and does not know ({@code unknown}, {@code ?}, an empty value). */
    record Unknown(Place place) implements Answer {}

    /** The form has no such key. */
    record NotFilledIn() implements Answer {}

    /** The whole table has no such column. */
    record NotCollected() implements Answer {}

    static Answer notFilledIn() {
        return new NotFilledIn();
    }

    static Answer notCollected() {
        return new NotCollected();
    }

    static Answer known(Value value, Place place) {
        return new Known(value, List.of(Origin.field(place)));
    }

    default boolean isKnown() {
        return this instanceof Known;
    }

    /** Explicitly unknown or not filled in; a column not collected is neither. */
    default boolean isMissing() {
        return this instanceof Unknown || this instanceof NotFilledIn;
    }

    default boolean isExplicitlyUnknown() {
        return this instanceof Unknown;
    }

    default Optional<Value> stated() {
        return this instanceof Known known ? Optional.of(known.value()) : Optional.empty();
    }

    /** The places to cite: of the value, or of the word that says unknown. */
    default List<Place> places() {
        if (this instanceof Known known) {
            return known.origins().stream().map(Origin::place).toList();
        }
        return this instanceof Unknown unknown ? List.of(unknown.place()) : List.of();
    }
}
