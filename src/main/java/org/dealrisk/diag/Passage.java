package org.dealrisk.diag;

import java.util.Objects;

/**
 * A text as its author meant it, without the quotes and indentation of the file, and where it and each
 * part of it stand there.
 */
public final class Passage {

    private final String text;
    private final Place place;
    private final Finder finder;

    private Passage(String text, Place place, Finder finder) {
        this.text = text;
        this.place = place;
        this.finder = finder;
    }

    /** Finds where a part of a text stands. Implementations are thread-safe. */
    @FunctionalInterface
    public interface Finder {

        /** The place of the text from one index to the one behind its end. */
        Place placeOf(int start, int end);
    }

    public static Passage of(String text, Place place, Finder finder) {
        return new Passage(text, place, finder);
    }

    /** A text whose parts cannot be told apart in the file: each stands where the whole does. */
    public static Passage whole(String text, Place place) {
        return new Passage(text, place, (start, end) -> place);
    }

    public String text() {
        return text;
    }

    /** Where the whole text stands. */
    public Place place() {
        return place;
    }

    /**
     * Where a part of the text stands; the place of the whole text when that cannot be told.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= start <= end <= text().length()}
     */
    public Place placeOf(int start, int end) {
        Objects.checkFromToIndex(start, end, text.length());
        return finder.placeOf(start, end);
    }
}
