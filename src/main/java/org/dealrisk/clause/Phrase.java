package org.dealrisk.clause;

import org.dealrisk.diag.Place;

/** A wording that a text has, in the words of the text, and where they stand. */
public record Phrase(Wording wording, String words, Place place) {}
