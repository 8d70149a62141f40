package org.dealrisk.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dealrisk.model.Field;

/**
 * A rule that fired, before it is put into words.
 *
 * @param subjects the fields it is about: none for the deal as a whole, several for a gathered rule
 * @param reads the names that decided it
 * @param undecided the facts that would have to be known to rule out a higher severity
 */
record Hit(Rule rule, Severity severity, List<Field> subjects, Set<String> reads, List<String> undecided) {

    Hit {
        subjects = List.copyOf(subjects);
        undecided = List.copyOf(undecided);
    }

    /** The one field it is about; empty for a rule about the deal, and for one that gathered several. */
    Optional<Field> subject() {
        return rule.gather() || subjects.isEmpty() ? Optional.empty() : Optional.of(subjects.get(0));
    }
}
