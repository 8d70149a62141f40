package org.dealrisk.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.diag.Passage;
import org.dealrisk.diag.Place;

/**
 * One clause of the contract as the form gives it.
 *
 * @param passage the words of the clause and where they stand; may be empty when only types were given
 * @param types the types given by hand; empty when none were given, so that the text has to be
 *     read; a present but empty list is "read, harmless"
 * @param params what the clause says about the fields of its types, given by hand
 * @param ofDocument whether it is a paragraph of a document, as others cut it, and not typed as a clause of its own
 */
public record Clause(
        Passage passage,
        Optional<List<ClauseType>> types,
        Author draftedBy,
        Negotiable negotiable,
        Map<Field, Answer.Known> params,
        Optional<String> ref,
        boolean ofDocument) {

    /** A clause that somebody typed. */
    public Clause(
            Passage passage,
            Optional<List<ClauseType>> types,
            Author draftedBy,
            Negotiable negotiable,
            Map<Field, Answer.Known> params,
            Optional<String> ref) {
        this(passage, types, draftedBy, negotiable, params, ref, false);
    }

    public Clause {
        types = types.map(List::copyOf);
        params = Map.copyOf(params);
    }

    public String text() {
        return passage.text();
    }

    /** Where the whole text stands. */
    public Place place() {
        return passage.place();
    }

    /** As {@link Passage#placeOf}. */
    public Place placeOf(int start, int end) {
        return passage.placeOf(start, end);
    }

    /** Who wrote the clause. */
    public enum Author {
        US,
        CLIENT,
        TEMPLATE,
        UNKNOWN
    }

    /** Whether the client would change it. */
    public enum Negotiable {
        YES,
        NO,
        UNKNOWN
    }

    /** Whether the clause carries the type. */
    public boolean carries(ClauseType type) {
        return types.isPresent() && types.get().contains(type);
    }
}
