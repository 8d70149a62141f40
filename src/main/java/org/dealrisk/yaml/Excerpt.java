package org.dealrisk.yaml;

/** A piece of somebody's document, short and harmless enough to stand in a message. */
final class Excerpt {

    private static final int LONGEST = 40;

    private Excerpt() {}

    /** The first line of the text, at most 40 characters, control characters as spaces. */
    static String of(String text) {
        StringBuilder excerpt = new StringBuilder();
        int[] codePoints = text.strip().codePoints().limit(LONGEST + 1L).toArray();
        for (int i = 0; i < Math.min(codePoints.length, LONGEST); i++) {
            excerpt.appendCodePoint(Character.isISOControl(codePoints[i]) ? ' ' : codePoints[i]);
        }
        return codePoints.length > LONGEST ? excerpt.append('…').toString() : excerpt.toString();
    }
}
