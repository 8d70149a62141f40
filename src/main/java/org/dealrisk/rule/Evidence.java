package org.dealrisk.rule;

import java.util.Optional;
import java.util.OptionalInt;
import org.dealrisk.diag.Place;
import org.dealrisk.model.Field;
import org.jspecify.annotations.Nullable;

/**
 * One thing a finding points at.
 *
 * @param field the field it says something about; empty for a clause that fills no field, and for a text
 * @param place where it stands; empty for a fact whose very absence is the evidence
 * @param clause the number of the clause it stands in, from 0, when it stands in one
 * @param note a remark in the language of the report; may be empty
 */
public record Evidence(Optional<Field> field, Optional<Place> place, OptionalInt clause, String note) {

    // Written out for a fast start: Java puts together what a record has by itself at run time.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Evidence evidence
                && field.equals(evidence.field)
                && place.equals(evidence.place)
                && clause.equals(evidence.clause)
                && note.equals(evidence.note);
    }

    @Override
    public int hashCode() {
        return place.hashCode() * 31 + field.hashCode();
    }

    Evidence withNote(String text) {
        return new Evidence(field, place, clause, text);
    }
}
