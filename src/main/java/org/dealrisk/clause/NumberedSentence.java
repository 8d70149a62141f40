package org.dealrisk.clause;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dealrisk.clause.lexicon.Figure;
import org.dealrisk.clause.lexicon.ReadText;
import org.dealrisk.clause.lexicon.Stretch;
import org.dealrisk.clause.lexicon.Stretches;
import org.dealrisk.unit.Measure;

/** A sentence of a clause, and which of its numbers stands beside which of its words. */
record NumberedSentence(ReadText text, Stretch sentence) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Three English words or six Chinese characters. */
    private static final int NEAR = 6;

    /** What a number counts, as far as readers of clauses tell it apart. */
    enum Kind {
        COUNT,
        PERCENT,
        MONEY,
        TIME;

        static Kind of(Figure figure) {
            Measure measure = figure.quantity().measure();
            if (measure.isTime()) {
                return TIME;
            }
            return switch (measure) {
                case MONEY -> MONEY;
                case PERCENT, DISCOUNT -> PERCENT;
                default -> COUNT;
            };
        }
    }

    /** All its numbers, in order. */
    List<Figure> figures() {
        return text.figures(sentence);
    }

    List<Figure> figures(Kind kind) {
        Predicate<Figure> wanted = figure -> Kind.of(figure) == kind;
        return figures().stream().filter(wanted).toList();
    }

    Optional<Figure> first(Kind kind) {
        return figures(kind).stream().findFirst();
    }

    /** The number that stands nearest to a concept; the first where the concept is not named. */
    Optional<Figure> nearest(List<Figure> figures, String concept) {
        List<Stretch> anchors = text.places(concept, sentence);
        if (anchors.isEmpty()) {
            return figures.stream().findFirst();
        }
        Stretches all = Stretches.of(anchors);
        return figures.stream().min(Comparator.comparingInt(figure -> all.gap(figure.stretch(), text)));
    }

    boolean isNear(Figure figure, String concept) {
        return text.places(concept, sentence).stream().anyMatch(anchor -> gap(anchor, figure.stretch()) <= NEAR);
    }

    /** Whether a number and a concept stand side by side, or the one inside the other. */
    boolean touches(Figure figure, String concept) {
        return text.places(concept, sentence).stream().anyMatch(anchor -> gap(anchor, figure.stretch()) == 0);
    }

    /** So many times something, and the words that say so. */
    record Multiple(BigDecimal factor, Stretch words) {}

    /** The 2 of "2 times the fee", the 1.5 of 一倍半, and where no number stands so, those of "twice" and "three times". */
    List<Multiple> multiples() {
        List<Multiple> counted = figures(Kind.COUNT).stream()
                .filter(figure -> touches(figure, "multiple"))
                .map(figure -> new Multiple(withHalf(figure), figure.stretch()))
                .toList();
        return counted.isEmpty()
                ? words("three-times")
                        .map(words -> new Multiple(new BigDecimal("3"), words))
                        .or(() -> words("twice").map(words -> new Multiple(new BigDecimal("2"), words)))
                        .stream()
                        .toList()
                : counted;
    }

    /** A half stands behind the word in 一倍半. */
    private BigDecimal withHalf(Figure figure) {
        Stretch behind = new Stretch(figure.end(), Math.max(figure.end(), sentence.end()));
        BigDecimal number = figure.quantity().value();
        return text.words(behind).startsWith("倍半") ? number.add(HALF) : number;
    }

    /** How far a number is from a word, as {@link ReadText#distance} has it; 0 where they overlap. */
    int gap(Stretch word, Stretch figure) {
        if (figure.start() >= word.end()) {
            return text.distance(word.end(), figure.start());
        }
        return figure.end() <= word.start() ? text.distance(figure.end(), word.start()) : 0;
    }

    boolean says(String concept) {
        return text.has(concept, sentence);
    }

    Optional<Stretch> words(String concept) {
        return text.places(concept, sentence).stream().findFirst();
    }
}
