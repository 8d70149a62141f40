package org.dealrisk.economics;

import java.util.List;
import org.dealrisk.model.Field;

/**
 * One number of a deal, and how far each uncertain input moves it while all others stay as they are: one-at-a-time
 * sensitivity, as in decision analysis.
 *
 * @param base the number as the deal stands
 * @param bars the widest first; none for an input that does not move it, or leaves it no number
 */
public record Tornado(Figure base, List<Bar> bars) {

    /** How far an input was moved, in the order in which they apply. */
    public enum Reach {
        /** Between the ends of the range that was written down. */
        RANGE,
        /** Between the ends that are usual for it, because nobody stated it. */
        USUAL,
        /** Between the least and the most there can be, because it is unknown. */
        UNKNOWN,
        /** A fifth down and a fifth up from what was stated. */
        FIFTH
    }

    /**
     * One input.
     *
     * @param low the lower end of the input, in its own unit
     * @param high the upper end
     * @param atLow the number at the lower end
     * @param atHigh the number at the upper end
     */
    public record Bar(Field field, Reach reach, Figure low, Figure high, Figure atLow, Figure atHigh) {

        /** By how much the number differs between the ends, never negative; infinite if one end is. */
        public Figure swing() {
            Figure difference = atHigh.minus(atLow);
            return difference.max(Figure.ZERO.minus(difference));
        }
    }

    public Tornado {
        bars = List.copyOf(bars);
    }
}
