package org.dealrisk.clause;

import java.util.List;
import java.util.regex.Pattern;
import org.dealrisk.clause.lexicon.ReadText;
import org.dealrisk.clause.lexicon.Stretch;

/**
 * Terms of an order form that are answered by nothing: "Exclusivity: none" says that there is no exclusivity, and
 * "Liability cap: none" that there is no cap.
 */
final class NilTerm {

    private static final String NOTHING = "nil-word";

    /** A term and its answer are short; what is longer is a sentence. */
    private static final int LONGEST = 120;

    private static final Pattern ENDS_IN_MARK = Pattern.compile(".*[:：=＝]\\s*", Pattern.DOTALL);
    private static final Pattern MARKS_ALONE = Pattern.compile("[\\s\\p{Punct}。；，、]*");

    private NilTerm() {}

    /** Whether a text has such a term. */
    static boolean isIn(ReadText text) {
        return text.has(NOTHING, text.whole())
                && text.places(NOTHING, text.whole()).stream()
                        .anyMatch(nothing -> isAnswer(nothing, text.sentence(nothing), text));
    }

    /**
     * Whether a find is what such a term is called.
     *
     * @param place where it stands
     */
    static boolean names(Stretch place, ReadText text) {
        Stretch sentence = text.sentence(place);
        if (isLong(sentence) || !text.has(NOTHING, sentence)) {
            return false;
        }
        List<Stretch> nothings = text.places(NOTHING, sentence);
        Stretch nothing = nothings.get(nothings.size() - 1);
        if (place.start() >= nothing.start() || !isAnswer(nothing, sentence, text)) {
            return false;
        }
        // Without a limit there is more of what is limited: what takes the answer into account has read that.
        return place.end() <= nothing.start() || !isLimit(new Stretch(sentence.start(), nothing.start()), text);
    }

    /** Whether what it names is there without end rather than not at all. */
    static boolean namesLimit(Stretch place, ReadText text) {
        return isLimit(text.sentence(place), text);
    }

    private static boolean isLimit(Stretch label, ReadText text) {
        return text.has("limit-words", label) || text.has("limit-noun", label);
    }

    private static boolean isAnswer(Stretch nothing, Stretch sentence, ReadText text) {
        if (isLong(sentence)) {
            return false;
        }
        String before = text.words(new Stretch(sentence.start(), nothing.start()));
        return ENDS_IN_MARK.matcher(before).matches()
                && (nothing.end() >= sentence.end()
                        || MARKS_ALONE
                                .matcher(text.words(new Stretch(nothing.end(), sentence.end())))
                                .matches());
    }

    private static boolean isLong(Stretch sentence) {
        return sentence.end() - sentence.start() > LONGEST;
    }
}
