package org.dealrisk.model;

import org.dealrisk.diag.Place;

/** A text that was or will be sent: the {@code texts:} of the form. */
public record TextSample(Kind kind, String text, Place place) {

    public enum Kind {
        PROPOSAL,
        EMAIL,
        REPLY,
        TEMPLATE
    }
}
