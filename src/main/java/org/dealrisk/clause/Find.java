package org.dealrisk.clause;

import org.dealrisk.clause.lexicon.Fit;
import org.dealrisk.clause.lexicon.Stretch;
import org.dealrisk.model.ClauseType;

/**
 * A type and the words that it was found in.
 *
 * @param bearing whom it binds, as far as they tell
 * @param fit the words
 */
record Find(ClauseType type, Bearing bearing, Fit fit) {

    Stretch place() {
        return fit.place();
    }
}
