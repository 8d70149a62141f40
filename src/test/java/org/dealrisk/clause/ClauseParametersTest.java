package org.dealrisk.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Clause;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what is read of each parameter of each type to {@code clauses/parameters.txt}. */
class ClauseParametersTest {

    private static final List<String> LANGUAGES = List.of("en", "zh-TW", "zh-CN");

    /** Given by hand only: an impression served is an input, and a unit of inputs would be taken for the promise. */
    private static final List<String> BY_HAND = List.of("placement-delivery unit");

    private final TextReader reader = new TextReader();

    record Row(String language, ClauseType type, String param, String value, String text) {

        static Row parse(String line) {
            String[] cells = line.split(" \\| ", 5);
            return new Row(cells[0], ClauseType.ofLabel(cells[1]).orElseThrow(), cells[2], cells[3], cells[4]);
        }

        Field field() {
            return Optional.ofNullable(type.params().get(param)).orElseThrow();
        }

        @Override
        public String toString() {
            return type + " " + param + ": " + text;
        }
    }

    static List<Row> rows() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/clauses/parameters.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Row::parse)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void parameterIsRead(Row row) {
        ReadClause read = reader.read(clause(row.text()), 0, deal());
        boolean silent = row.value().equals("-");
        assertThat(read.carries(row.type()) || silent)
                .as("carries " + row.type())
                .isTrue();
        Optional<Value> value = Optional.ofNullable(read.says().get(row.field()));
        assertThat(value.map(ClauseParametersTest::shown).orElse("-")).isEqualTo(row.value());
    }

    @Test
    void monthsOfTheFeeAreAShareOfTheWholeTerm() {
        Clause clause = clause("Our liability is limited to three months' fees.");
        Deal yearly = deal().toBuilder()
                .answer(Field.TERM_MONTHS, Answer.known(new Value.Quantity(new BigDecimal("12")), clause.place()))
                .build();
        assertThat(reader.read(clause, 0, yearly).says())
                .containsEntry(Field.LIABILITY_LIMIT, new Value.TimesFee(new BigDecimal("0.25")));
    }

    /** Every parameter that fills a field of its own, in some language; every type in all three. */
    @Test
    void everyParameterHasRows() throws IOException {
        Map<ClauseType, List<Row>> byType = rows().stream().collect(Collectors.groupingBy(Row::type));
        for (ClauseType type : ClauseType.values()) {
            List<Row> rows = byType.getOrDefault(type, List.of());
            if (!rows.isEmpty()) {
                assertThat(rows.stream().map(Row::language).distinct())
                        .as(type.label())
                        .containsExactlyInAnyOrderElementsOf(LANGUAGES);
            }
            List<Field> read = rows.stream().map(Row::field).distinct().toList();
            assertThat(numbered(type).filter(field -> !read.contains(field)))
                    .as(type.label())
                    .isEmpty();
        }
    }

    private static Stream<Field> numbered(ClauseType type) {
        return type.params().entrySet().stream()
                .filter(param -> !BY_HAND.contains(type.label() + " " + param.getKey()))
                .map(Map.Entry::getValue)
                .filter(field -> !type.sets().containsKey(field))
                .filter(field -> field != Field.PROMISE_UNIT || type != ClauseType.PLACEMENT_DELIVERY)
                .distinct();
    }

    private static Deal deal() {
        Place place = new Place(Source.of("deal.yaml", ""), Span.onLine(1, 1, 0));
        return Deal.builder(new Deal.Address(place, 1, OptionalInt.empty()))
                .answer(Field.FEE, Answer.known(new Value.Quantity(new BigDecimal("100000")), place))
                .answer(Field.PROMISED_LEADS, Answer.known(new Value.Quantity(new BigDecimal("1000")), place))
                .build();
    }

    private static Clause clause(String text) {
        Place place = new Place(Source.of("deal.yaml", text), Span.onLine(1, 1, 0));
        return SampleClauses.typed(text, place);
    }

    private static String shown(Value value) {
        if (value instanceof Value.Quantity quantity) {
            return quantity.amount().stripTrailingZeros().toPlainString();
        }
        if (value instanceof Value.TimesFee times) {
            return times.multiple().stripTrailingZeros().toPlainString() + "x";
        }
        return value instanceof Value.Flag flag ? (flag.yes() ? "yes" : "no") : ((Value.Word) value).word();
    }
}
