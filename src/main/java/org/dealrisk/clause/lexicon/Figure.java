package org.dealrisk.clause.lexicon;

import java.util.List;
import org.dealrisk.unit.Measure;
import org.dealrisk.unit.Quantity;

/**
 * A number in a text, as a concept.
 *
 * @param start index in the even text
 * @param end index behind its last char
 */
public record Figure(Quantity quantity, int start, int end) {

    /** The names that figures go by in patterns: the first for every figure, the others by what it measures. */
    static final List<String> CONCEPTS = List.of("number", "time", "money", "percent", "discount", "count");

    /** Of those, the one of a number of things. */
    static final int COUNT = CONCEPTS.indexOf("count");

    /** Which of the names says what it measures, by its index. */
    int kind() {
        Measure measure = quantity.measure();
        String kind = measure.isTime()
                ? "time"
                : switch (measure) {
                    case MONEY -> "money";
                    case PERCENT -> "percent";
                    case DISCOUNT -> "discount";
                    default -> "count";
                };
        return CONCEPTS.indexOf(kind);
    }

    /** Where it stands in the even text. */
    public Stretch stretch() {
        return new Stretch(start, end);
    }
}
