package org.dealrisk.clause.lexicon;

/**
 * Which concepts stand in each sentence of a text, in each part of a sentence, and in all of it: a row of bits for
 * each.
 */
final class ConceptTable {

    private final int width;
    private final long[] rows;
    private final Parts parts;

    /** The row of the whole text follows those of its sentences; those of parts follow it. */
    private final int whole;

    private ConceptTable(Parts parts, int concepts) {
        this.parts = parts;
        whole = parts.sentenceCount();
        width = concepts / Long.SIZE + 1;
        rows = new long[(whole + 1 + parts.count()) * width];
    }

    /** The table of words, in which any sentence may yet have numbers of every kind. */
    static ConceptTable of(MentionList words, Parts parts, Lexicon lexicon) {
        ConceptTable table = new ConceptTable(parts, lexicon.size());
        int sentence = 0;
        int part = 0;
        for (int i = 0; i < words.size(); i++) {
            int start = words.start(i);
            while (sentence + 1 < table.whole && parts.sentenceStart(sentence + 1) <= start) {
                sentence++;
            }
            while (part + 1 < parts.count() && parts.start(part + 1) <= start) {
                part++;
            }
            table.add(sentence, part, words.concept(i));
        }
        for (int kind = 0; kind < Figure.CONCEPTS.size(); kind++) {
            int concept = lexicon.firstFigure() + kind;
            for (int at = concept / Long.SIZE; at < table.rows.length; at += table.width) {
                table.rows[at] |= 1L << concept;
            }
        }
        return table;
    }

    /** Leaves of the numbers only those that there are. */
    void settle(Mentions numbers, Lexicon lexicon) {
        for (int kind = 0; kind < Figure.CONCEPTS.size(); kind++) {
            int concept = lexicon.firstFigure() + kind;
            for (int at = concept / Long.SIZE; at < rows.length; at += width) {
                rows[at] &= ~(1L << concept);
            }
            for (int i = numbers.first(concept); i < numbers.behind(concept); i++) {
                add(parts.sentenceAt(numbers.start(i)), numbers.part(i), concept);
            }
        }
    }

    /** The number of the row of the whole text. */
    int whole() {
        return whole;
    }

    /** The number of the row of a part of a sentence. */
    int part(int part) {
        return whole + 1 + part;
    }

    private void add(int sentence, int part, int concept) {
        int at = concept / Long.SIZE;
        long bit = 1L << concept;
        rows[sentence * width + at] |= bit;
        rows[whole * width + at] |= bit;
        if (part < parts.count()) {
            rows[part(part) * width + at] |= bit;
        }
    }

    boolean has(int row, int concept) {
        return (rows[row * width + concept / Long.SIZE] & 1L << concept) != 0;
    }

    /** The next concept of a row from one on; -1 when it has none. */
    int next(int row, int concept) {
        for (int at = concept / Long.SIZE; at < width; at++) {
            long from = at == concept / Long.SIZE ? -1L << concept : -1L;
            long bits = rows[row * width + at] & from;
            if (bits != 0) {
                return at * Long.SIZE + Long.numberOfTrailingZeros(bits);
            }
        }
        return -1;
    }
}
