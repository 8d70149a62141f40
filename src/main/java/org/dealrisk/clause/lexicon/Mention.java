package org.dealrisk.clause.lexicon;

/**
 * A concept found in a text.
 *
 * @param concept its number in the lexicon
 * @param start index in the even text
 * @param end index behind its last char
 */
record Mention(int concept, int start, int end) {

    boolean holds(Mention other) {
        return start <= other.start && other.end <= end && end - start > other.end - other.start;
    }
}
