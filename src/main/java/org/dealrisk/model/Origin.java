package org.dealrisk.model;

import java.util.OptionalInt;
import org.dealrisk.diag.Place;

/**
 * Where a value comes from: a field of the form, or a clause of the contract.
 *
 * @param place where the words stand
 * @param clause the clause's number in {@link Deal#clauses()}, from 0, when it comes from one
 */
public record Origin(Place place, OptionalInt clause) {

    public static Origin field(Place place) {
        return new Origin(place, OptionalInt.empty());
    }

    public static Origin clause(Place place, int number) {
        return new Origin(place, OptionalInt.of(number));
    }
}
