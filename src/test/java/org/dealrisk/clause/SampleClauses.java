package org.dealrisk.clause;

import java.util.Map;
import java.util.Optional;
import org.dealrisk.diag.Passage;
import org.dealrisk.diag.Place;
import org.dealrisk.model.Clause;

/** Clauses of which nothing is known but their words. */
final class SampleClauses {

    private SampleClauses() {}

    /** One that somebody typed. */
    static Clause typed(String text, Place place) {
        return clause(text, place, false);
    }

    /** One of a document. */
    static Clause ofDocument(String text, Place place) {
        return clause(text, place, true);
    }

    private static Clause clause(String text, Place place, boolean ofDocument) {
        return new Clause(
                Passage.whole(text, place),
                Optional.empty(),
                Clause.Author.UNKNOWN,
                Clause.Negotiable.UNKNOWN,
                Map.of(),
                Optional.empty(),
                ofDocument);
    }
}
