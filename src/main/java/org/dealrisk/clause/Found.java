package org.dealrisk.clause;

import org.dealrisk.clause.lexicon.Stretch;
import org.dealrisk.model.ClauseType;

/**
 * A type that was found in the words of a clause.
 *
 * @param words where in the clause's text
 * @param denied whether the words deny it
 */
public record Found(ClauseType type, Stretch words, boolean denied) {}
