package org.dealrisk.diff;

import java.util.Arrays;

/**
 * Which pairs of neighbouring characters a text has, to tell how alike two texts are without regard to
 * where in them they differ. Works in languages without blanks between words.
 */
final class TextShape {

    private static final int BITS_OF_A_CHARACTER = 21;

    private final long[] sorted;

    private TextShape(long[] sorted) {
        this.sorted = sorted;
    }

    static TextShape of(String text) {
        int[] characters = text.codePoints().map(Character::toLowerCase).toArray();
        long[] pairs = new long[Math.max(0, characters.length - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = (long) characters[i] << BITS_OF_A_CHARACTER | characters[i + 1];
        }
        Arrays.sort(pairs);
        return new TextShape(pairs);
    }

    /**
     * Twice the pairs in common ÷ the pairs of both, 0 to 1 (the coefficient of Sørensen and Dice); 0 when
     * neither has any. "night" and "nacht" have ht in common: 2 · 1 ÷ 8 = 0.25.
     */
    double likeness(TextShape other) {
        int all = sorted.length + other.sorted.length;
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < sorted.length && j < other.sorted.length) {
            int order = Long.compare(sorted[i], other.sorted[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return all == 0 ? 0 : 2.0 * common / all;
    }
}
