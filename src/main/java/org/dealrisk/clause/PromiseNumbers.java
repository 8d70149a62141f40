package org.dealrisk.clause;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dealrisk.clause.NumberedSentence.Kind;
import org.dealrisk.clause.lexicon.Figure;
import org.dealrisk.clause.lexicon.Stretch;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.dealrisk.unit.Mark;

/**
 * Reads how much of what is promised, and where making good for it ends.
 *
 * @param place where the promise was found
 */
record PromiseNumbers(NumberedSentence in, Stretch place) {

    /** By the concept of what is counted, the word of {@link Field#PROMISE_UNIT}. */
    private static final Map<String, String> UNITS = units();

    /** As far as the number stands from the word in 上屆入場3萬人次. */
    private static final int LAST = 4;

    private static final Value RANKING = new Value.Word("ranking");

    /** What stands before a 一 that is no number. */
    private static final Set<String> BEFORE_ANY = Set.of("何", "每", "某", "哪", "同", "這", "这", "那");

    private static Map<String, String> units() {
        Map<String, String> units = new LinkedHashMap<>();
        for (String unit : Field.PROMISE_UNIT.words()) {
            if (!List.of("item", "service", "none").contains(unit)) {
                units.put("unit-" + unit, unit);
            }
        }
        return units;
    }

    /** A promised result: its count and its unit. So many search terms in a good place are no number of results. */
    Map<Field, Amount> guarantee() {
        Map<Field, Amount> says = new EnumMap<>(Field.class);
        Optional<Figure> count = in.nearest(promised(), "outcome");
        Optional<Amount> unit = unit(count.map(Figure::stretch).orElse(place), count.isPresent());
        unit.ifPresent(named -> says.put(Field.PROMISE_UNIT, named));
        boolean ranked = in.says("on-first-page")
                && unit.filter(named -> named.value().equals(RANKING)).isPresent();
        count.filter(figure -> !ranked).ifPresent(figure -> {
            says.put(Field.PROMISED_LEADS, Amount.of(figure));
            // Somebody who promises about so many aims at the number and does not vouch for it.
            if (figure.quantity().marks().contains(Mark.APPROXIMATE)) {
                says.put(Field.COMMITMENT, new Amount(new Value.Word("target"), figure.stretch()));
            }
        });
        return says;
    }

    /** The counts but for the one of each that is missing, "one short and you come to me", and 任何一個. */
    private List<Figure> promised() {
        List<Stretch> missing = in.text().places("per-unit", in.sentence());
        List<Figure> counts = in.figures(Kind.COUNT).stream()
                .filter(figure -> missing.stream().noneMatch(figure.stretch()::overlaps))
                .filter(figure -> !isAny(figure))
                .toList();
        List<Figure> whole = counts.stream().filter(PromiseNumbers::isWhole).toList();
        return whole.isEmpty() ? counts : whole;
    }

    /** Whether a concept stands before a number, and no further than so much. */
    private boolean isRightBehind(String concept, int furthest, Figure figure) {
        return in.text().places(concept, in.sentence()).stream()
                .anyMatch(word -> word.end() <= figure.start() && in.gap(word, figure.stretch()) <= furthest);
    }

    /** Whether so many can be counted: not the 2.2 of "IAB 2.2 downloads". */
    private static boolean isWhole(Figure figure) {
        return figure.quantity().value().stripTrailingZeros().scale() <= 0;
    }

    /** Whether 一 counts nothing, as in 任何一個 and 每一筆. */
    private boolean isAny(Figure figure) {
        return figure.start() > 0
                && figure.quantity().value().compareTo(BigDecimal.ONE) == 0
                && BEFORE_ANY.contains(in.text().words(new Stretch(figure.start() - 1, figure.start())));
    }

    /** A number that is named as an expectation. */
    Map<Field, Amount> estimate() {
        return in.figures(Kind.COUNT).stream()
                .filter(figure -> in.isNear(figure, "outcome") && !isRightBehind("ratio-name", 1, figure))
                .filter(figure -> !isRightBehind("last-time", LAST, figure))
                .findFirst()
                .<Map<Field, Amount>>map(figure -> Map.of(Field.PROMISED_LEADS, Amount.of(figure)))
                .orElse(Map.of());
    }

    /** What the words nearest to the count name; of several as near as each other the longest. */
    private Optional<Amount> unit(Stretch count, boolean counted) {
        Optional<Unit> nearest = UNITS.keySet().stream()
                .flatMap(concept -> in.text().places(concept, in.sentence()).stream()
                        .map(words -> new Unit(concept, words, in.gap(words, count))))
                .filter(unit -> counted || unit.gap() == 0)
                .min(Comparator.comparingInt(Unit::gap)
                        .thenComparing(Comparator.comparingInt(Unit::length).reversed()));
        return nearest.map(unit -> new Amount(new Value.Word(named(unit, counted)), unit.words()));
    }

    private record Unit(String concept, Stretch words, int gap) {

        private int length() {
            return words.end() - words.start();
        }
    }

    /** Sales of a sum of money are revenue. */
    private String named(Unit unit, boolean counted) {
        boolean sum = unit.concept().equals("unit-sale")
                && !counted
                && !in.figures(Kind.MONEY).isEmpty();
        return sum ? "revenue" : UNITS.getOrDefault(unit.concept(), "none");
    }

    /** Where making good ends: at the number nearest to a word such as "at most", or at the first of several. */
    Map<Field, Amount> makeGoodCap() {
        Map<Field, Amount> says = new EnumMap<>(Field.class);
        in.nearest(in.figures(), "cap").ifPresent(figure -> cap(figure, says));
        if (in.says("whichever-first")) {
            in.figures().stream()
                    .filter(figure -> in.isNear(figure, "cap") || in.isNear(figure, "make-good"))
                    .forEach(figure -> cap(figure, says));
        }
        return says;
    }

    private static void cap(Figure figure, Map<Field, Amount> says) {
        Amount amount = Kind.of(figure) == Kind.TIME ? Amount.days(figure) : Amount.of(figure);
        Field field = switch (Kind.of(figure)) {
            case COUNT -> Field.MAKE_GOOD_CAP_UNITS;
            case PERCENT -> Field.MAKE_GOOD_CAP_PERCENT;
            case MONEY -> Field.MAKE_GOOD_CAP_AMOUNT;
            case TIME -> Field.MAKE_GOOD_CAP_DAYS;
        };
        says.putIfAbsent(field, amount);
    }
}
