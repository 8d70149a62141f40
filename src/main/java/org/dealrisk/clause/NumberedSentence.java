package org.dealrisk.clause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dealrisk.clause.lexicon.Figure;
import org.dealrisk.clause.lexicon.ReadText;
import org.dealrisk.clause.lexicon.Stretch;
import org.dealrisk.clause.lexicon.Stretches;
import org.dealrisk.unit.Measure;
import org.dealrisk.unit.NumberScanner;

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
        List<Multiple> multiples = figures(Kind.COUNT).stream()
                .filter(figure -> touches(figure, "multiple"))
                .map(figure -> new Multiple(figure.quantity().value(), figure.stretch()))
                .collect(Collectors.toCollection(ArrayList::new));
        text.places("multiple", sentence).forEach(place -> spelled(place).ifPresent(multiples::add));
        if (multiples.isEmpty()) {
            words("three-times")
                    .map(words -> new Multiple(new BigDecimal("3"), words))
                    .or(() -> words("twice").map(words -> new Multiple(new BigDecimal("2"), words)))
                    .ifPresent(multiples::add);
        }
        return multiples;
    }

    /** 五倍 and 一倍半: a single Chinese numeral counts nothing elsewhere. */
    private Optional<Multiple> spelled(Stretch place) {
        String words = text.words(place);
        if (words.length() < 2 || words.charAt(1) != '倍') {
            return Optional.empty();
        }
        String behind = text.words(new Stretch(place.start(), sentence.end()));
        return NumberScanner.of(words)
                .at(0)
                .filter(number -> number.end() == 1)
                .map(number -> number.value().add(behind.startsWith("倍半", 1) ? HALF : BigDecimal.ZERO))
                .map(number -> new Multiple(number, place));
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
