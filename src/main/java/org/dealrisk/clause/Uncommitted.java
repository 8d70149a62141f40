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
                || isExcluded(find, text)
                || text.isDismissed(find.place())
                || MakerKeeps.is(find, text)
                || NilTerm.names(find.place(), text);
    }

    /** A sentence that says what a word means commits to nothing. */
    private static boolean isDefinition(Find find, ReadText text) {
        return text.has("definition", text.sentence(find.place()));
    }

    /** "Not included: unlimited revisions" commits to nothing; a price without tax does. */
    private static boolean isExcluded(Find find, ReadText text) {
        Stretch before =
                new Stretch(text.sentence(find.place()).start(), find.place().start());
        if (before.start() >= before.end() || !text.has("not-included", before) || text.has("tax", before)) {
            return false;
        }
        Stretch behind = new Stretch(text.places("not-included", before).get(0).end(), before.end());
        if (behind.end() - behind.start() > LONGEST_LIST) {
            return false;
        }
        String between = text.words(behind);
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
