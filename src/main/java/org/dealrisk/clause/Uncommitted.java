package org.dealrisk.clause;

import org.dealrisk.clause.lexicon.ReadText;
import org.dealrisk.clause.lexicon.Stretch;

/** Tells where words that would commit somebody commit nobody: because of what stands around them. */
final class Uncommitted {

    /** No label reaches further than over a list of this many characters. */
    private static final int LONGEST_LIST = 1_000;

    private Uncommitted() {}

    /** Whether a find is no commitment, whatever its type. */
    static boolean is(Find find, ReadText text) {
        return isDefinition(find, text)
                || isQuestion(find, text)
                || isExcluded(find.place(), text)
                || text.isDismissed(find.place())
                || MakerKeeps.is(find, text)
                || NilTerm.names(find.place(), text);
    }

    /** A sentence that says what a word means commits to nothing. */
    private static boolean isDefinition(Find find, ReadText text) {
        return text.has("definition", text.sentence(find.place()));
    }

    /** "Not included: unlimited revisions" commits to nothing; a price without tax does. */
    static boolean isExcluded(Stretch place, ReadText text) {
        Stretch said = new Stretch(text.sentence(place).start(), place.end());
        if (!text.has("not-included", said) || text.has("tax", said)) {
            return false;
        }
        int label = text.places("not-included", said).get(0).end();
        // What was found may begin inside the label: "Not included: exclusivity" has a "not".
        int list = label > place.start() ? place.end() : place.start();
        if (place.start() - label > LONGEST_LIST || list < label) {
            return false;
        }
        String between = text.words(new Stretch(label, list));
        return between.indexOf(':') >= 0 || between.indexOf('：') >= 0;
    }

    /** Who asks for something has not promised it. */
    private static boolean isQuestion(Find find, ReadText text) {
        Stretch sentence = text.sentence(find.place());
        boolean marked = find.place().end() < sentence.end()
                && text.has("question", new Stretch(find.place().end(), sentence.end()));
        boolean asks = find.place().start() > sentence.start()
                && text.has("ask", new Stretch(sentence.start(), find.place().start()));
        return marked || asks;
    }
}
