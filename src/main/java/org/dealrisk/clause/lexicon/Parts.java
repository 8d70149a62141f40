package org.dealrisk.clause.lexicon;

/**
 * The sentences of a text and their parts, by number, in order. What holds no words is neither. They do not change;
 * not for use by several threads, as they remember where they were asked last.
 */
final class Parts {

    private final Growing starts;
    private final Growing ends;
    private final Growing sentences;
    private final Growing sentenceStarts;
    private final Growing sentenceEnds;
    private final Growing firstParts;

    /** The part that was asked for last. */
    private int asked;

    private Parts(Builder builder) {
        starts = builder.starts;
        ends = builder.ends;
        sentences = builder.sentences;
        sentenceStarts = builder.sentenceStarts;
        sentenceEnds = builder.sentenceEnds;
        firstParts = builder.firstParts;
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
        return starts.size();
    }

    int start(int part) {
        return starts.get(part);
    }

    int end(int part) {
        return ends.get(part);
    }

    int sentence(int part) {
        return sentences.get(part);
    }

    int sentenceCount() {
        return sentenceStarts.size();
    }

    int sentenceStart(int sentence) {
        return sentenceStarts.get(sentence);
    }

    int sentenceEnd(int sentence) {
        return sentenceEnds.get(sentence);
    }

    /** The first part of a sentence; with the number behind the last sentence, the number behind the last part. */
    int firstPart(int sentence) {
        return firstParts.get(sentence);
    }

    /** The part at an index, or the last one before it; the first one where none is before. */
    int at(int index) {
        // Who asks goes through the text mostly, from one part to the next.
        if (asked + 1 < starts.size() && starts.get(asked + 1) <= index) {
            asked++;
        }
        boolean there = asked < starts.size()
                && starts.get(asked) <= index
                && (asked + 1 == starts.size() || starts.get(asked + 1) > index);
        asked = there ? asked : starts.lastUpTo(index);
        return asked;
    }

    /** The sentence at an index, or the last one before it; the first one where none is before. */
    int sentenceAt(int index) {
        return sentenceStarts.lastUpTo(index);
    }
}
