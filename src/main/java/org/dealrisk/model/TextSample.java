package org.dealrisk.model;

import org.dealrisk.diag.Passage;
import org.dealrisk.diag.Place;

/** A text that was or will be sent: the {@code texts:} of the form, and the prose of a document of ours. */
public record TextSample(Kind kind, Passage passage) {

    public String text() {
        return passage.text();
    }

    public Place place() {
        return passage.place();
    }

    /** As {@link Passage#placeOf}. */
    public Place placeOf(int start, int end) {
        return passage.placeOf(start, end);
    }

    public enum Kind {
        PROPOSAL,
        EMAIL,
        REPLY,
        TEMPLATE,
        /** The prose of a document, which may be any of these. */
        DOCUMENT
    }
}
