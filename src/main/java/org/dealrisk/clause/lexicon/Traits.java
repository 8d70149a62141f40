package org.dealrisk.clause.lexicon;

import java.util.Arrays;

/**
 * What sentences say as far as it is weighed: which concepts they speak of, which of those they deny, and who is bound.
 * Every such trait has a number and a name; where it stands, and how often, does not matter.
 */
public final class Traits {

    private static final String DENIED = "not ";
    private static final String BOUND = "by ";

    private final ReadText text;
    private final Lexicon lexicon;
    private final Growing traits = new Growing();

    private Traits(ReadText text) {
        this.text = text;
        this.lexicon = text.lexicon();
    }

    /** How many traits there are with this lexicon; they are numbered from 0. */
    public static int count(Lexicon lexicon) {
        return 2 * lexicon.size() + Actor.values().length;
    }

    /** The name of a trait, such as {@code assure}, {@code not assure} or {@code by us}. */
    public static String name(int trait, Lexicon lexicon) {
        int size = lexicon.size();
        if (trait < size) {
            return lexicon.name(trait);
        }
        return trait < 2 * size
                ? DENIED + lexicon.name(trait - size)
                : BOUND + Actor.values()[trait - 2 * size].label();
    }

    /** The traits of a whole text, each once. */
    public static int[] of(ReadText text) {
        return of(text, 0, text.parts().sentenceCount());
    }

    /**
     * The traits of some sentences, each once.
     *
     * @param first the number of the first sentence
     * @param behind the number behind that of the last
     */
    static int[] of(ReadText text, int first, int behind) {
        Traits traits = new Traits(text);
        if (first < behind) {
            // With the numbers, all concepts are known.
            text.figures();
            traits.addConcepts(first, behind);
            traits.addActors(first, behind);
        }
        return Arrays.copyOf(traits.traits.numbers(), traits.traits.size());
    }

    /** Which concepts some sentences speak of, numbers aside, each once: those of their traits that are known at once. */
    static int[] concepts(ReadText text, int first, int behind) {
        Growing concepts = new Growing();
        ConceptTable table = text.concepts();
        for (int i = 0; i < table.width(); i++) {
            for (long bits = bits(table, i, first, behind); bits != 0; bits &= bits - 1) {
                int concept = i * Long.SIZE + Long.numberOfTrailingZeros(bits);
                if (!text.lexicon().isFigure(concept)) {
                    concepts.add(concept);
                }
            }
        }
        return Arrays.copyOf(concepts.numbers(), concepts.size());
    }

    private static long bits(ConceptTable table, int place, int first, int behind) {
        long bits = 0;
        for (int sentence = first; sentence < behind; sentence++) {
            bits |= table.bits(sentence, place);
        }
        return bits;
    }

    private void addConcepts(int first, int behind) {
        ConceptTable table = text.concepts();
        for (int i = 0; i < table.width(); i++) {
            for (long bits = bits(table, i, first, behind); bits != 0; bits &= bits - 1) {
                addConcept(i * Long.SIZE + Long.numberOfTrailingZeros(bits), first, behind);
            }
        }
    }

    private void addConcept(int concept, int first, int behind) {
        traits.add(concept);
        Parts parts = text.parts();
        int start = parts.sentenceStart(first);
        int end = parts.sentenceEnd(behind - 1);
        Mentions mentions = text.mentions(concept);
        int mention = mentions.firstFrom(concept, start);
        for (; mention < mentions.behind(concept) && mentions.start(mention) < end; mention++) {
            if (text.negator(mentions, mention, start, end) != Denials.NONE) {
                traits.add(lexicon.size() + concept);
                return;
            }
        }
    }

    private void addActors(int first, int behind) {
        int bound = 0;
        for (int part = text.parts().firstPart(first); part < text.parts().firstPart(behind); part++) {
            bound |= 1 << text.actor(part).ordinal();
        }
        for (Actor actor : Actor.values()) {
            if ((bound & 1 << actor.ordinal()) != 0) {
                traits.add(2 * lexicon.size() + actor.ordinal());
            }
        }
    }
}
