package org.dealrisk.rule;

import java.util.Optional;
import java.util.Set;
import org.dealrisk.model.Field;

/** A finding as far as the verdict depends on it. */
public interface Weighed {

    Rule rule();

    Severity severity();

    /** The field it is about, for a rule that finds one thing a field. */
    Optional<Field> subject();

    /** The numbers of the clauses it rests on, from 0. */
    Set<Integer> clauses();
}
