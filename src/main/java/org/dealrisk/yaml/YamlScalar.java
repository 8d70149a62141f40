package org.dealrisk.yaml;

import java.util.Objects;
import org.dealrisk.diag.Passage;
import org.dealrisk.diag.Place;

/**
 * A single text, exactly as its author meant it: {@code no}, {@code 007} and {@code 1e3} stay text, and
 * whoever knows the type of the field decides what they say.
 *
 * @param text the text without quotes, escapes, folding and indentation
 */
public record YamlScalar(String text, Style style, Place place) implements YamlNode {

    /** How a text was written. */
    public enum Style {
        /** Without quotes. */
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        /** After {@code |}, line by line. */
        LITERAL,
        /** After {@code >}, lines joined. */
        FOLDED,
        /** Nothing was written; the text is empty. */
        ABSENT;

        /** Whether the author marked the value as text by quotes or a block. */
        public boolean marked() {
            return this != PLAIN && this != ABSENT;
        }
    }

    /** The text with the places of its parts, as {@link #placeOf}; the written form is followed once at most. */
    public Passage passage() {
        return Passage.of(text, place, new WrittenOnce(this));
    }

    /**
     * Where a part of the text stands in the document. Exact wherever the written form can be followed
     * character by character, over line breaks and escapes too; else the place of the whole text.
     *
     * @param start index into {@link #text()} of the part's first char
     * @param end index behind its last char; equal to {@code start} for the point between two characters
     * @throws IndexOutOfBoundsException unless {@code 0 <= start <= end <= text().length()}
     */
    public Place placeOf(int start, int end) {
        Objects.checkFromToIndex(start, end, text.length());
        return new Place(place.source(), WrittenText.of(this).span(start, end));
    }
}
