package org.dealrisk.clause.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.dealrisk.unit.Measure;
import org.dealrisk.unit.NumberScanner;
import org.dealrisk.unit.Quantity;

/** The numbers of a text, in order, and where they stand as concepts. */
record Figures(List<Figure> all, Mentions mentions) {

    /**
     * Reads the numbers of a text.
     *
     * @param first the concept that all figures are; the others follow in the order of {@link Figure#CONCEPTS}
     */
    static Figures in(EvenText text, int first) {
        List<Figure> figures = new ArrayList<>();
        MentionList mentions = new MentionList(first + Figure.CONCEPTS.size());
        for (Quantity quantity : numbers(text)) {
            Figure figure = new Figure(quantity, text.indexOf(quantity.start()), text.indexOf(quantity.end()));
            // The 30日 of 9月30日 is a day of the month, not a length of time.
            boolean dated = quantity.measure() == Measure.DAYS && text.at(figure.start() - 1) == '月';
            if (!dated && !isSection(quantity, text)) {
                // What is still to be filled in is a number in a pattern, and none in an answer.
                if (!text.blanks().isOpen(quantity)) {
                    figures.add(figure);
                }
                mentions.add(first, figure.start(), figure.end());
                mentions.add(first + figure.kind(), figure.start(), figure.end());
            }
        }
        return new Figures(figures, Mentions.of(mentions));
    }

    private static List<Quantity> numbers(EvenText text) {
        if (!text.blanks().isEmpty()) {
            return text.blanks().numbers();
        }
        return text.hasEmphasis()
                ? NumberScanner.of(text.original()).all()
                : text.numberPlaces().all();
    }

    /** Whether a number is that of a section at the beginning of a Chinese text: 6.1 甲方得…. */
    private static boolean isSection(Quantity number, EvenText text) {
        int end = text.indexOf(number.end());
        return number.start() == 0
                && number.measure() == Measure.NUMBER
                && number.value().scale() > 0
                && end + 1 < text.length()
                && text.at(end) == ' '
                && text.at(end + 1) != '倍'
                && EvenText.isWide(text.at(end + 1));
    }

    /** Those inside a stretch. */
    List<Figure> in(Stretch stretch) {
        int from = firstFrom(stretch.start());
        int end = from;
        while (end < all.size() && all.get(end).end() <= stretch.end()) {
            end++;
        }
        return List.copyOf(all.subList(from, end));
    }

    private int firstFrom(int start) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
