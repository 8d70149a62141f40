package org.dealrisk.clause.lexicon;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which concepts stand in each sentence of a text, in each part of a sentence, and in all of it: a row of bits for
 * each. Any sentence may have numbers of every kind until they are {@link #settle settled}. There are rows of parts
 * once somebody asks for one, and they are filled when the first of their sentence is asked for.
 */
final class ConceptTable {

    private final MentionList words;
    private final EvenText text;
    private final Parts parts;
    private final Lexicon lexicon;
    private final int width;
    private long[] rows;

    /** The row of the whole text follows those of its sentences; those of parts follow it. */
    private final int whole;

    /** By sentence: whether the rows of its parts are filled. */
    private final boolean[] filled;

    /** By sentence: whether its numbers have been looked for at a glance. */
    private final boolean[] glanced;

    /** By sentence: whether a word goes on behind its end, or stands between it and the next. */
    private final boolean[] ragged;

    /** The numbers of the text, once they are known. */
    private @Nullable Mentions numbers;

    ConceptTable(MentionList words, EvenText text, Parts parts, Lexicon lexicon) {
        this.words = words;
        this.text = text;
        this.parts = parts;
        this.lexicon = lexicon;
        whole = parts.sentenceCount();
        width = words.present().length;
        rows = new long[(whole + 1) * width];
        filled = new boolean[whole];
        glanced = new boolean[whole];
        ragged = new boolean[whole];
        int from = 0;
        for (int sentence = 0; sentence < whole; sentence++) {
            from = fill(sentence, from);
        }
        System.arraycopy(words.present(), 0, rows, whole * width, width);
        for (int row = 0; row <= whole; row++) {
            supposeNumbers(row);
        }
    }

    /** Fills the row of a sentence with the words from some word on, and tells the first of the next sentence. */
    private int fill(int sentence, int from) {
        int end = parts.sentenceEnd(sentence);
        int next = startOfNext(sentence);
        int row = sentence * width;
        int at = from;
        boolean inside = at == words.size() || words.start(at) >= parts.sentenceStart(sentence);
        for (; at < words.size() && words.start(at) < next; at++) {
            int concept = words.concept(at);
            rows[row + concept / Long.SIZE] |= 1L << concept;
            inside &= words.end(at) <= end;
        }
        ragged[sentence] = !inside;
        return at;
    }

    /** Where the next sentence starts; behind all words when there is none. */
    private int startOfNext(int sentence) {
        return sentence + 1 < whole ? parts.sentenceStart(sentence + 1) : Integer.MAX_VALUE;
    }

    private void add(int row, int concept) {
        rows[row * width + concept / Long.SIZE] |= 1L << concept;
    }

    private void supposeNumbers(int row) {
        for (int kind = 0; kind < Figure.CONCEPTS.size(); kind++) {
            add(row, lexicon.firstFigure() + kind);
        }
    }

    /** Leaves of the numbers only those that there are. */
    void settle(Mentions all) {
        numbers = all;
        for (int kind = 0; kind < Figure.CONCEPTS.size(); kind++) {
            int concept = lexicon.firstFigure() + kind;
            for (int at = concept / Long.SIZE; at < rows.length; at += width) {
                rows[at] &= ~(1L << concept);
            }
            for (int i = all.first(concept); i < all.behind(concept); i++) {
                int sentence = parts.sentenceAt(all.start(i));
                add(whole, concept);
                if (sentence < whole) {
                    add(sentence, concept);
                }
                if (sentence < whole && filled[sentence]) {
                    add(whole + 1 + parts.at(all.start(i)), concept);
                }
            }
        }
    }

    /** Leaves of the numbers that a sentence may have none where a glance shows that there can be none. */
    void glance(int sentence) {
        if (glanced[sentence] || numbers != null || text.hidesNumbers()) {
            return;
        }
        glanced[sentence] = true;
        int end = Math.min(startOfNext(sentence), text.length());
        if (!text.numberPlaces().mayFind(parts.sentenceStart(sentence), end)) {
            removeNumbers(sentence);
        }
        for (int part = parts.firstPart(sentence); filled[sentence] && part < parts.firstPart(sentence + 1); part++) {
            glanceAt(part);
        }
    }

    private void glanceAt(int part) {
        if (!text.numberPlaces().mayFind(parts.start(part), parts.end(part))) {
            removeNumbers(whole + 1 + part);
        }
    }

    private void removeNumbers(int row) {
        for (int kind = 0; kind < Figure.CONCEPTS.size(); kind++) {
            int concept = lexicon.firstFigure() + kind;
            rows[row * width + concept / Long.SIZE] &= ~(1L << concept);
        }
    }

    private void fillParts(int sentence) {
        boolean noneYet = rows.length == (whole + 1) * width;
        if (noneYet) {
            rows = Arrays.copyOf(rows, rows.length + parts.count() * width);
        }
        filled[sentence] = true;
        int part = parts.firstPart(sentence);
        int behind = parts.firstPart(sentence + 1);
        int end = startOfNext(sentence);
        int from = words.firstFrom(parts.sentenceStart(sentence));
        for (int i = from; i < words.size() && words.start(i) < end; i++) {
            while (part + 1 < behind && parts.start(part + 1) <= words.start(i)) {
                part++;
            }
            add(whole + 1 + part, words.concept(i));
        }
        for (int other = parts.firstPart(sentence); other < behind; other++) {
            numbersOf(other);
        }
    }

    private void numbersOf(int part) {
        Mentions known = numbers;
        if (known == null) {
            supposeNumbers(whole + 1 + part);
            if (glanced[parts.sentence(part)]) {
                glanceAt(part);
            }
            return;
        }
        int end = part + 1 < parts.count() ? parts.start(part + 1) : Integer.MAX_VALUE;
        for (int kind = 0; kind < Figure.CONCEPTS.size(); kind++) {
            int concept = lexicon.firstFigure() + kind;
            int first = known.firstFrom(concept, parts.start(part));
            if (first < known.behind(concept) && known.start(first) < end) {
                add(whole + 1 + part, concept);
            }
        }
    }

    /** The number of the row of the whole text. */
    int whole() {
        return whole;
    }

    /** The number of the row of a part of a sentence. */
    int part(int part) {
        int sentence = parts.sentence(part);
        if (!filled[sentence]) {
            fillParts(sentence);
        }
        return whole + 1 + part;
    }

    /** Whether the text may have a concept: a word surely, a number perhaps until they are settled. */
    boolean has(int concept) {
        return (rows[whole * width + concept / Long.SIZE] & 1L << concept) != 0;
    }

    /** Whether a row has one of some concepts. */
    boolean hasAny(int row, ConceptSet concepts) {
        return concepts.isIn(rows, row * width);
    }

    /** Whether one of some concepts surely stands inside a sentence, from its beginning to its end; not for numbers. */
    boolean hasAnyInside(int sentence, ConceptSet concepts) {
        return !ragged[sentence] && concepts.isIn(rows, sentence * width);
    }

    /** How many numbers make a row. */
    int width() {
        return width;
    }

    /** One of the numbers of a row, with the bits of so many concepts. */
    long bits(int row, int index) {
        return rows[row * width + index];
    }
}
