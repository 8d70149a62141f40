package org.dealrisk.clause.lexicon;

import java.util.Arrays;
import java.util.BitSet;

/** Which concepts stand in each sentence of a text, and in all of it: a row of bits for each. */
final class ConceptTable {

    private final int width;
    private final long[] rows;

    /** The row of the whole text follows those of its sentences. */
    private final int whole;

    private ConceptTable(int sentences, int concepts) {
        whole = sentences;
        width = concepts / Long.SIZE + 1;
        rows = new long[(sentences + 1) * width];
    }

    /** The table of words, in which any sentence may yet have numbers of every kind. */
    static ConceptTable of(MentionList words, Parts parts, Lexicon lexicon) {
        ConceptTable table = new ConceptTable(parts.sentenceCount(), lexicon.size());
        int sentence = 0;
        for (int i = 0; i < words.size(); i++) {
            while (sentence + 1 < table.whole && parts.sentenceStart(sentence + 1) <= words.start(i)) {
                sentence++;
            }
            table.add(sentence, words.concept(i));
            table.add(table.whole, words.concept(i));
        }
        for (int row = 0; row <= table.whole; row++) {
            for (int kind = 0; kind < Figure.CONCEPTS.size(); kind++) {
                table.add(row, lexicon.firstFigure() + kind);
            }
        }
        return table;
    }

    /** Leaves of the numbers only those that there are. */
    void settle(Mentions numbers, Parts parts, Lexicon lexicon) {
        for (int kind = 0; kind < Figure.CONCEPTS.size(); kind++) {
            int concept = lexicon.firstFigure() + kind;
            for (int row = 0; row <= whole; row++) {
                remove(row, concept);
            }
            for (int i = numbers.first(concept); i < numbers.behind(concept); i++) {
                add(parts.sentenceAt(numbers.start(i)), concept);
                add(whole, concept);
            }
        }
    }

    /** The concepts of the whole text. */
    BitSet ofText() {
        return BitSet.valueOf(Arrays.copyOfRange(rows, whole * width, (whole + 1) * width));
    }

    /** The number of the row of the whole text. */
    int whole() {
        return whole;
    }

    private void add(int row, int concept) {
        rows[row * width + concept / Long.SIZE] |= 1L << concept;
    }

    private void remove(int row, int concept) {
        rows[row * width + concept / Long.SIZE] &= ~(1L << concept);
    }

    boolean has(int row, int concept) {
        return (rows[row * width + concept / Long.SIZE] & 1L << concept) != 0;
    }
}
