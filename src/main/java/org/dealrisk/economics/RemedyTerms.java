package org.dealrisk.economics;

import java.util.Optional;
import org.dealrisk.model.Field;

/** What a deal says about what it owes for a shortfall: the answers that {@link DealRemedies} asks for. */
interface RemedyTerms {

    /** The number a field holds; a word in its place is undefined, silence is not assessable. */
    Figure of(Field field);

    /** Empty when nobody filled the field in; not assessable when somebody said unknown. */
    Optional<Figure> line(Field field);

    boolean isWord(Field field, String word);

    boolean isKnown(Field field);

    /** Whether somebody was asked and does not know. */
    boolean isExplicitlyUnknown(Field field);
}
