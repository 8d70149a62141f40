package org.dealrisk.clause.lexicon;

import java.util.Arrays;

/**
 * The sentences of a text and their parts, by number, in order. What holds no words is neither. Immutable.
 */
final class Parts {

    private final int[] starts;
    private final int[] ends;
    private final int[] sentences;
    private final int[] sentenceStarts;
    private final int[] sentenceEnds;
    private final int[] firstParts;

    private Parts(Builder builder) {
        starts = builder.starts.toArray();
        ends = builder.ends.toArray();
        sentences = builder.sentences.toArray();
        sentenceStarts = builder.sentenceStarts.toArray();
        sentenceEnds = builder.sentenceEnds.toArray();
        firstParts = builder.firstParts.toArray();
    }

    /** Takes the ends of parts and sentences, in order. */
    static final class Builder {

        private final EvenText text;
        private final Growing starts = new Growing();
        private final Growing ends = new Growing();
        private final Growing sentences = new Growing();
        private final Growing sentenceStarts = new Growing();
        private final Growing sentenceEnds = new Growing();
        private final Growing firstParts = new Growing();
        private int start;
        private int sentenceStart;

        Builder(EvenText text) {
            this.text = text;
            firstParts.add(0);
        }

        int sentenceStart() {
            return sentenceStart;
        }

        void endPart(int end) {
            if (text.hasWord(start, end)) {
                starts.add(start);
                ends.add(end);
                sentences.add(sentenceStarts.size());
            }
            start = end;
        }

        void endSentence(int end) {
            endPart(end);
            if (starts.size() > firstParts.get(firstParts.size() - 1)) {
                sentenceStarts.add(sentenceStart);
                sentenceEnds.add(end);
                firstParts.add(starts.size());
            }
            sentenceStart = end;
        }

        Parts built() {
            return new Parts(this);
        }
    }

    int count() {
        return starts.length;
    }

    int start(int part) {
        return starts[part];
    }

    int end(int part) {
        return ends[part];
    }

    int sentence(int part) {
        return sentences[part];
    }

    int sentenceCount() {
        return sentenceStarts.length;
    }

    int sentenceStart(int sentence) {
        return sentenceStarts[sentence];
    }

    int sentenceEnd(int sentence) {
        return sentenceEnds[sentence];
    }

    /** The first part of a sentence; with the number behind the last sentence, the number behind the last part. */
    int firstPart(int sentence) {
        return firstParts[sentence];
    }

    /** The part at an index, or the last one before it; the first one where none is before. */
    int at(int index) {
        return lastFrom(starts, index);
    }

    /** The sentence at an index, or the last one before it; the first one where none is before. */
    int sentenceAt(int index) {
        return lastFrom(sentenceStarts, index);
    }

    private static int lastFrom(int[] starts, int index) {
        int found = Arrays.binarySearch(starts, index);
        return found >= 0 ? found : Math.max(-found - 2, 0);
    }
}
