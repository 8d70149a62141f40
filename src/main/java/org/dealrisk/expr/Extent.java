package org.dealrisk.expr;

/**
 * A stretch of one expression's text, in code points counted from 0; the end is the one after the
 * last character, so an empty stretch has equal start and end.
 */
public record Extent(int start, int end) {

    /** Longer stretches are cut when a message quotes them. */
    private static final int QUOTED = 40;

    public Extent {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not an extent: " + start + " to " + end);
        }
    }

    /** The smallest extent that covers both. */
    public Extent to(Extent other) {
        return new Extent(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The characters of the text that lie in this extent. */
    public String of(String text) {
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }

    /** The same for a message: on one line, and cut when it is long. */
    String excerpt(String text) {
        String whole = of(text).replaceAll("\\s+", " ");
        boolean fits = whole.codePointCount(0, whole.length()) <= QUOTED;
        return fits
                ? whole
                : whole.substring(0, whole.offsetByCodePoints(0, QUOTED - 3)).strip() + " …";
    }
}
