package org.dealrisk.diff;

import java.util.Optional;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Field;

/**
 * A field that says something else than before, be it by the form or by the contract.
 *
 * @param favour in whose favour, by the direction that the catalog gives to the field
 * @param difference how far a number moved; empty for anything else, and for money in another currency
 */
public record TermChange(Field field, Answer old, Answer now, Favour favour, Optional<Difference> difference) {}
