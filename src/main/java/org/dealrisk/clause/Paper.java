package org.dealrisk.clause;

import java.util.List;
import org.dealrisk.clause.lexicon.EvenText;
import org.dealrisk.model.Clause;

/** What clauses stand in, by how much there is of it: each is worded in its way. */
public enum Paper {
    /** What somebody typed into a form or a table, up to about a page. */
    FORM(0),

    /** An order, a proposal, or as much that was typed: a few pages. */
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

    /** What those of some clauses stand in that somebody typed. */
    static Paper ofTyped(List<Clause> clauses) {
        return of(clauses, false);
    }

    /** What those of some clauses stand in that are of documents. */
    static Paper ofDocuments(List<Clause> clauses) {
        Paper paper = of(clauses, true);
        return paper == FORM ? ORDER : paper;
    }

    private static Paper of(List<Clause> clauses, boolean ofDocuments) {
        long characters = 0;
        for (Clause clause : clauses) {
            characters += clause.ofDocument() == ofDocuments ? clause.text().length() : 0;
        }
        // Most are short enough whatever they are written in.
        if (characters * LETTERS <= ORDER.least) {
            return FORM;
        }
        long letters = 0;
        for (Clause clause : clauses) {
            letters += clause.ofDocument() == ofDocuments && letters <= CONTRACT.least ? letters(clause.text()) : 0;
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
