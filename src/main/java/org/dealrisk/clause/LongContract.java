package org.dealrisk.clause;

import java.util.List;
import org.dealrisk.clause.lexicon.EvenText;
import org.dealrisk.model.Clause;

/** Tells the clauses of a long contract from those that somebody typed, and from an order or a proposal. */
final class LongContract {

    /** About a page. */
    private static final int MOST_CHARACTERS = 3_000;

    /** What three letters say, one Chinese character does. */
    private static final int LETTERS = 3;

    private LongContract() {}

    /** Whether what was typed of some clauses is a contract; what stands in documents does not count. */
    static boolean is(List<Clause> clauses) {
        int characters = 0;
        for (Clause clause : clauses) {
            characters += clause.ofDocument() ? 0 : clause.text().length();
        }
        // Most are short enough whatever they are written in.
        return characters * (long) LETTERS > MOST_CHARACTERS
                && (characters > MOST_CHARACTERS || count(clauses) > MOST_CHARACTERS);
    }

    private static int count(List<Clause> clauses) {
        return clauses.stream()
                .filter(clause -> !clause.ofDocument())
                .mapToInt(clause -> count(clause.text()))
                .sum();
    }

    private static int count(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += EvenText.isWide(text.charAt(i)) ? LETTERS : 1;
        }
        return count;
    }
}
