package org.dealrisk.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealrisk.unit.Reading.Problem;
import org.dealrisk.unit.Reading.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables beside this class: what people write, and what it is read as or why it is refused. */
class FormsTest {

    private static final Map<String, Function<String, Reading<?>>> READERS = Map.of(
            "money", Money::parse,
            "percent", Percent::parse,
            "rate", Rate::parse,
            "count", Count::parse,
            "days", Days::parse,
            "date", CalendarDate::parse,
            "number", Decimal::parse,
            "months", Decimal::parseMonths,
            "hours", Decimal::parseHours);

    static Stream<Arguments> rows() {
        return READERS.keySet().stream()
                .sorted()
                .flatMap(type -> rows(type + ".txt").map(row -> Arguments.of(type, row[0], row[1])));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("rows")
    void readsOrRefusesAsTheTableSays(String type, String written, String expected) {
        assertThat(described(READERS.get(type).apply(written))).isEqualTo(expected);
    }

    static Stream<Arguments> texts() {
        return rows("running-text.txt").map(row -> Arguments.of(row[0], row[1]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void findsTheNumbersOfARunningText(String text, String expected) {
        String found = NumberScanner.of(text).all().stream()
                .map(quantity -> text.substring(quantity.start(), quantity.end()) + " = " + described(quantity))
                .collect(Collectors.joining(" ; "));
        assertThat(found).isEqualTo(expected);
    }

    /** Rows are {@code written => expected}; lines that start with two hashes are headings. */
    static Stream<String[]> rows(String resource) {
        try (InputStream in = FormsTest.class.getResourceAsStream(resource)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("##"))
                    .map(line -> (line + " ").split(" => ", 2))
                    .map(row -> new String[] {row[0], row[1].strip()});
        } catch (IOException e) {
            throw new IllegalStateException(resource, e);
        }
    }

    static String described(Reading<?> reading) {
        if (reading instanceof Problem<?> problem) {
            return "! " + problem.message();
        }
        Read<?> read = (Read<?>) reading;
        String upper = read.upper().map(end -> ".." + plain(end)).orElse("");
        return plain(read.found()) + upper + marks(read.marks());
    }

    private static String described(Quantity quantity) {
        String upper = quantity.upper().map(end -> ".." + end.toPlainString()).orElse("");
        String currency = quantity.currency().map(code -> " " + code).orElse("");
        return quantity.value().toPlainString() + upper + " " + quantity.measure() + currency + marks(quantity.marks());
    }

    private static String marks(Set<Mark> marks) {
        return marks.isEmpty() ? "" : " " + new TreeSet<>(marks);
    }

    private static String plain(Object value) {
        if (value instanceof Money money) {
            return money.amount().toPlainString()
                    + money.currency().map(code -> " " + code).orElse("");
        }
        if (value instanceof Percent percent) {
            return percent.points().toPlainString();
        }
        if (value instanceof Rate rate) {
            return rate.fraction().toPlainString();
        }
        if (value instanceof Count count) {
            return Long.toString(count.number());
        }
        return value instanceof Days days ? Integer.toString(days.number()) : value.toString();
    }
}
