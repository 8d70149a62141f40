package org.dealrisk.clause;

import java.util.List;
import java.util.function.Predicate;
import org.dealrisk.clause.lexicon.EvenText;
import org.dealrisk.diag.Source;
import org.dealrisk.model.Clause;

/** What clauses stand in, by how long it is: each is worded in its way. */
public enum Paper {
    /** What somebody typed into a form or a table, up to about a page. */
    FORM(0),

    /** An order or a proposal of a few pages, or as much that was typed. */
    ORDER(3_000),

    /** More than that, where most sentences commit to nothing that we look for. */
    CONTRACT(10_000);

    /** What three letters say, one Chinese character does. */
    private static final int LETTERS = 3;

    /** In letters; what is longer than this is at least such a paper. */
    private final int least;

    Paper(int least) {
        this.least = least;
    }

    /** What those of some clauses stand in that somebody typed, all of them together. */
    static Paper ofTyped(List<Clause> clauses) {
        return of(clauses, clause -> !clause.ofDocument());
    }

    /** What those of some clauses are that stand in one document: never a form. */
    static Paper ofDocument(Source document, List<Clause> clauses) {
        Paper paper =
                of(clauses, clause -> clause.ofDocument() && clause.place().source() == document);
        return paper == FORM ? ORDER : paper;
    }

    private static Paper of(List<Clause> clauses, Predicate<Clause> isOfIt) {
        long characters = 0;
        for (Clause clause : clauses) {
            characters += isOfIt.test(clause) ? clause.text().length() : 0;
        }
        // Most are short enough whatever they are written in.
        if (characters * LETTERS <= ORDER.least) {
            return FORM;
        }
        long letters = 0;
        for (Clause clause : clauses) {
            letters += isOfIt.test(clause) && letters <= CONTRACT.least ? letters(clause.text()) : 0;
        }
        return letters > CONTRACT.least ? CONTRACT : letters > ORDER.least ? ORDER : FORM;
    }

    private static long letters(String text) {
        long letters = text.length();
        for (int i = 0; i < text.length(); i++) {
            letters += EvenText.isWide(text.charAt(i)) ? LETTERS - 1 : 0;
        }
        return letters;
    }
}
