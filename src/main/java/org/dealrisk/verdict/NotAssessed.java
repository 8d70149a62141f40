package org.dealrisk.verdict;

import java.util.List;
import org.dealrisk.rule.Rule;

/**
 * A rule that could not be told.
 *
 * @param missing names of the facts it lacks, in alphabetical order
 * @param undefined what has no value whatever else is known, as words
 */
public record NotAssessed(Rule rule, List<String> missing, List<String> undefined) {

    public NotAssessed {
        missing = List.copyOf(missing);
        undefined = List.copyOf(undefined);
    }
}
