package org.dealrisk.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dealrisk.model.Field;

/**
 * A rule that fired, before it is put into words.
 *
 * @param subjects the fields it is about: none for the deal as a whole, several for a gathered rule
 * @param deciding the names that decided it
 * @param undecided the facts that would have to be known to rule out a higher severity
 * @param doubtful whether it is milder than its rule says, as it rests on a clause read with little
 *     confidence
 */
record Hit(
        Rule rule,
        Severity severity,
        List<Field> subjects,
        Later<Set<String>> deciding,
        List<String> undecided,
        boolean doubtful) {

    Hit {
        subjects = List.copyOf(subjects);
        undecided = List.copyOf(undecided);
    }

    /** The names that decided it, in the order of the text. */
    Set<String> reads() {
        return deciding.get();
    }

    /** The same find as a high, to be confirmed. */
    Hit doubted() {
        return new Hit(rule, Severity.HIGH, subjects, deciding, undecided, true);
    }

    /** The one field it is about; empty for a rule about the deal, and for one that gathered several. */
    Optional<Field> subject() {
        return rule.gather() || subjects.isEmpty() ? Optional.empty() : Optional.of(subjects.get(0));
    }
}
