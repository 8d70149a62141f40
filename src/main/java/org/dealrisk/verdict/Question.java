package org.dealrisk.verdict;

import java.util.List;
import org.dealrisk.model.Field;

/**
 * Something to ask before signing.
 *
 * @param couldBecome the verdicts other than today's that an answer could bring, mildest first
 * @param blocks the codes of the rules that wait for the answer, in order
 */
public record Question(Field field, List<Verdict> couldBecome, List<String> blocks) {

    public Question {
        couldBecome = List.copyOf(couldBecome);
        blocks = List.copyOf(blocks);
    }
}
