package org.dealrisk.clause.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Finds what stands in quotes. */
final class Quotes {

    private static final String OPENING = "“「『《\"";
    private static final String CLOSING = "”」』》\"";

    private Quotes() {}

    /** The insides of quotes, in order; quotes round the whole text are none, and neither is one without an end. */
    static List<Stretch> in(EvenText text) {
        List<Stretch> quotes = new ArrayList<>();
        int opened = -1;
        int kind = -1;
        for (int at = 0; at < text.length(); at++) {
            if (opened >= 0 && text.at(at) == CLOSING.charAt(kind)) {
                boolean whole = !text.hasWord(0, opened) && !text.hasWord(at, text.length());
                if (!whole) {
                    quotes.add(new Stretch(opened + 1, at));
                }
                opened = -1;
            } else if (opened < 0 && OPENING.indexOf(text.at(at)) >= 0) {
                opened = at;
                kind = OPENING.indexOf(text.at(at));
            }
        }
        return quotes;
    }
}
