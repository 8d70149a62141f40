package org.dealrisk.clause.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A term of a {@link Pattern}.
 *
 * @param chain what has to stand there, one behind the other
 * @param absent whether it must not be there
 * @param asksForNumbers whether something of it may be a number
 */
record Term(List<Choice> chain, boolean absent, Scope scope, boolean asksForNumbers) {

    Term {
        chain = List.copyOf(chain);
    }

    /** Where it stands, as seen from the part of a sentence that is looked at. */
    enum Scope {
        PART,
        SENTENCE,
        BEFORE,
        NEAR
    }

    static Term parse(String written, Lexicon lexicon) {
        boolean absent = written.startsWith("-");
        int at = written.indexOf('@');
        Scope scope =
                at < 0 ? Scope.PART : Scope.valueOf(written.substring(at + 1).toUpperCase(Locale.ROOT));
        String chain = written.substring(absent ? 1 : 0, at < 0 ? written.length() : at);
        List<Choice> choices = new ArrayList<>();
        boolean asksForNumbers = false;
        int start = 0;
        for (int end = 1; end <= chain.length(); end++) {
            if (end == chain.length() || ">+".indexOf(chain.charAt(end)) >= 0 && chain.charAt(end - 1) != '>') {
                Choice choice = Choice.parse(chain.substring(start, end), lexicon);
                choices.add(choice);
                asksForNumbers |= choice.hasNumber();
                start = end;
            }
        }
        return new Term(choices, absent, scope, asksForNumbers);
    }

    /** Whether a row of a table has some concept of each of its links. */
    boolean mayBeIn(ConceptTable table, int row) {
        for (int link = 0; link < chain.size(); link++) {
            if (!chain.get(link).isIn(table, row)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it matters for one of its links whether it is denied. */
    boolean asksForDenial() {
        for (int link = 0; link < chain.size(); link++) {
            if (chain.get(link).asksForDenial()) {
                return true;
            }
        }
        return false;
    }

    /** Whether its words are part of what is found. */
    boolean isFound() {
        return !absent && scope == Scope.PART;
    }
}
