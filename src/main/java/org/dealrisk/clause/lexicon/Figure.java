package org.dealrisk.clause.lexicon;

import java.util.ArrayList;
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

    /** The names that figures go by in patterns. */
    static final List<String> CONCEPTS = List.of("number", "time", "money", "percent", "discount", "count");

    static List<Figure> all(EvenText text, List<Quantity> quantities) {
        List<Figure> figures = new ArrayList<>();
        for (Quantity quantity : quantities) {
            figures.add(new Figure(quantity, text.indexOf(quantity.start()), text.indexOf(quantity.end())));
        }
        return figures;
    }

    /** What a pattern may call it. */
    List<String> concepts() {
        Measure measure = quantity.measure();
        String kind = measure.isTime()
                ? "time"
                : switch (measure) {
                    case MONEY -> "money";
                    case PERCENT -> "percent";
                    case DISCOUNT -> "discount";
                    default -> "count";
                };
        return List.of("number", kind);
    }

    /** Where it stands in the even text. */
    public Stretch stretch() {
        return new Stretch(start, end);
    }

    Mention as(int concept) {
        return new Mention(concept, start, end);
    }
}
