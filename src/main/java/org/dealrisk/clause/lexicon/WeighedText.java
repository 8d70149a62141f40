package org.dealrisk.clause.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the sentences of a text weigh. What is too long says so many things that their weight tells nothing. */
public final class WeighedText {

    /** Of texts and sentences that somebody typed, an English word being two and a Chinese character one. */
    private static final int LONGEST = 160;

    /** A sentence of a document that is no longer tells too little, in the same measure. */
    private static final int SHORTEST = 20;

    /** Of a sentence of a contract, in characters. */
    private static final int LONGEST_PROVISION = 4_000;

    /** A text of more characters is none that somebody typed into a form, and not weighed as one. */
    private static final int MOST_CHARACTERS = 3_000;

    private final ReadText text;
    private final Weights weights;
    private final List<Piece> pieces = new ArrayList<>();

    /** By type the most that a piece weighs. */
    private final float[] most;

    /** How many sentences were weighed, those that say nothing among them. */
    private int sentences;

    /** Some sentences that were weighed together, from one to the one before another. */
    private static final class Piece {
        private final int first;
        private final int behind;
        private final int[] traits;
        private final float[] sums;

        private Piece(int first, int behind, int[] traits, float[] sums) {
            this.first = first;
            this.behind = behind;
            this.traits = traits;
            this.sums = sums;
        }
    }

    private WeighedText(ReadText text, Weights weights) {
        this.text = text;
        this.weights = weights;
        this.most = new float[weights.types().size()];
        Arrays.fill(most, Float.NEGATIVE_INFINITY);
    }

    /** Weighs what somebody typed: a short text as a whole, of a longer one each sentence that is short by itself. */
    public static WeighedText ofTyped(ReadText text, Weights weights) {
        WeighedText weighed = new WeighedText(text, weights);
        int sentences = text.parts().sentenceCount();
        Stretch whole = text.whole();
        if (whole.end() > MOST_CHARACTERS) {
            return weighed;
        }
        if (!text.isFurther(whole.start(), whole.end(), LONGEST)) {
            weighed.weigh(0, sentences);
        } else {
            for (int i = 0; i < sentences; i++) {
                if (!text.isFurther(text.parts().sentenceStart(i), text.parts().sentenceEnd(i), LONGEST)) {
                    weighed.weigh(i, i + 1);
                }
            }
        }
        return weighed;
    }

    /** Weighs a paragraph of a document, sentence by sentence. */
    public static WeighedText ofDocument(ReadText text, Weights weights) {
        WeighedText weighed = new WeighedText(text, weights);
        for (int i = 0; i < text.parts().sentenceCount(); i++) {
            if (text.parts().sentenceEnd(i) - text.parts().sentenceStart(i) <= LONGEST_PROVISION) {
                weighed.weigh(i, i + 1);
            }
        }
        return weighed;
    }

    private void weigh(int first, int behind) {
        sentences += behind - first;
        int[] traits = weights.traits(text, first, behind);
        if (traits.length > 0) {
            float[] sums = weights.of(traits);
            pieces.add(new Piece(first, behind, traits, sums));
            for (int type = 0; type < sums.length; type++) {
                most[type] = Math.max(most[type], sums[type]);
            }
        }
    }

    /** Whether what stands somewhere was weighed, and speaks for a type by so much at most. */
    public boolean isAtMost(float most, int type, Fit fit) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (pieces.get(middle).behind <= fit.sentence()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < pieces.size() && pieces.get(low).first <= fit.sentence() && pieces.get(low).sums[type] <= most;
    }

    /** Whether the whole text was weighed, and nowhere speaks for a type by more than so much. */
    public boolean isNowhereOver(float most, int type) {
        return sentences == text.parts().sentenceCount() && this.most[type] <= most;
    }

    /** Whether the text speaks for a type anywhere by so much at least. */
    public boolean isAnywhere(float least, int type) {
        return most[type] >= least;
    }

    /** Whether the sentence that something stands in is so short that it tells too little of what it is. */
    public static boolean isShort(Fit fit, ReadText text) {
        return !isLonger(SHORTEST, fit, text);
    }

    /**
     * Whether the sentence that something stands in is no clause of a type by what it would weigh if somebody had typed
     * it: so much at most. A long one nobody types.
     */
    public static boolean isTypedAtMost(float most, int type, Fit fit, ReadText text, Weights weights) {
        int sentence = fit.sentence();
        return isLonger(LONGEST, fit, text) || weights.of(weights.traits(text, sentence, sentence + 1))[type] <= most;
    }

    private static boolean isLonger(int limit, Fit fit, ReadText text) {
        Parts parts = text.parts();
        return text.isFurther(parts.sentenceStart(fit.sentence()), parts.sentenceEnd(fit.sentence()), limit);
    }

    /**
     * Where the text speaks for a type by so much at least.
     *
     * @param sure how much leaves no doubt
     */
    public List<Fit> above(float least, float sure, int type) {
        List<Fit> fits = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.sums[type] >= least && !isUncommitted(piece)) {
                fits.add(WeighedFit.of(
                        text, weights, type, piece.first, piece.behind, piece.traits, piece.sums[type] < sure));
            }
        }
        return fits;
    }

    /** Whether something is turned down, asked, defined or left out there; the words alone do not tell what. */
    private boolean isUncommitted(Piece piece) {
        Roles roles = text.lexicon().roles();
        int definition = text.lexicon().known("definition");
        int notIncluded = text.lexicon().known("not-included");
        for (int trait : piece.traits) {
            if (trait == roles.dismissed()
                    || trait == roles.dismissing()
                    || trait == roles.formerly()
                    || trait == roles.question()
                    || trait == definition
                    || trait == notIncluded) {
                return true;
            }
        }
        return false;
    }
}
