package org.dealrisk.rule;

import java.util.Optional;
import java.util.OptionalInt;
import org.dealrisk.diag.Place;
import org.dealrisk.model.Field;

/**
 * One thing a finding points at.
 *
 * @param field the field it says something about; empty for a clause that fills no field
 * @param place where it stands; empty for a fact whose very absence is the evidence
 * @param clause the number of the clause it stands in, from 0, when it stands in one
 * @param note a remark in the language of the report; may be empty
 */
public record Evidence(Optional<Field> field, Optional<Place> place, OptionalInt clause, String note) {

    Evidence withNote(String text) {
        return new Evidence(field, place, clause, text);
    }
}
