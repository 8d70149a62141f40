package org.dealrisk.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dealrisk.clause.lexicon.LexiconFile;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that differ in a number alone are read once and filled in, and say what reading each says.
 * {@code -Ddealrisk.seed=…} repeats a run, {@code -Ddealrisk.numbered=100000} looks at more sentences.
 */
class NumberedClausesTest {

    private static final long SEED = Long.getLong("dealrisk.seed", 20260815L);
    private static final int SENTENCES = Integer.getInteger("dealrisk.numbered", 500);

    /** A number with points and commas, and with what joins rows of digits. */
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*");

    private static final Place PLACE = new Place(Source.of("deal.yaml", "fee: 1"), Span.onLine(1, 1, 3));

    private static final List<Deal> DEALS = List.of(
            deal(Map.of(Field.FEE, number(400_000))),
            deal(Map.of(Field.FEE, number(3_000_000), Field.PROMISED_LEADS, number(300))),
            deal(Map.of(Field.FEE, number(5_200), Field.PROMISED_LEADS, number(1), Field.TERM_MONTHS, number(6))),
            deal(Map.of(Field.FEE, number(100))),
            deal(Map.of()),
            deal(Map.of(Field.FEE, number(90_000_000), Field.LD_CAP_PERCENT, number(10))),
            deal(Map.of(Field.FEE, number(0), Field.PROMISE_UNIT, new Value.Word("impression"))));

    private final TextReader reader = new TextReader();

    @Test
    void everySentenceIsReadAlikeWhateverItsNumber() {
        Random random = new Random(SEED);
        RememberingReader remembering = new RememberingReader(reader);
        List<String> all = sentences().toList();
        for (int i = 0; i < SENTENCES; i++) {
            String sentence = all.get(random.nextInt(all.size()));
            int least = (int) (Math.pow(10, 3 + random.nextInt(3)) * (1 + random.nextInt(9)));
            boolean commas = random.nextInt(4) == 0;
            for (int round = 0; round < 6; round++) {
                int digits = Integer.toString(least).length();
                int number = least + random.nextInt((int) Math.pow(10, digits - 1));
                String written = commas ? String.format(Locale.ROOT, "%,d", number) : Integer.toString(number);
                Clause clause = clause(NUMBER.matcher(sentence).replaceFirst(written));
                Deal deal = DEALS.get(round < 2 ? 1 : random.nextInt(DEALS.size()));
                assertThat(remembering.read(clause, round, deal))
                        .as("%s, seed %d", clause.text(), SEED)
                        .isEqualTo(reader.read(clause, round, deal));
            }
        }
    }

    /** All sentences with a number that there are. */
    private static Stream<String> sentences() {
        Stream<String> examples = LexiconFile.read("clauses.txt").stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> List.of("+", "-").contains(line.key()))
                .map(LexiconFile.Line::text);
        Stream<String> others = Stream.concat(Sentences.TUNING.stream(), Sentences.SET_ASIDE.stream())
                .flatMap(file -> Sentences.sections(file).values().stream())
                .flatMap(List::stream);
        return Stream.concat(examples, others)
                .filter(text -> NUMBER.matcher(text).find());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The agency guarantees %d qualified leads. | 2",
                "保證名單%d筆 | 2",
                "A penalty of NT$%d applies to each day of delay. | 2",
                "The client pays a deposit of NT$%d on signing. | 2",
            })
    void twoTextsTeachTheOthersOfTheirShape(String sentence, int read) {
        AtomicInteger count = new AtomicInteger();
        RememberingReader counted = new RememberingReader((clause, number, deal) -> {
            count.incrementAndGet();
            return reader.read(clause, number, deal);
        });
        for (int i = 0; i < 50; i++) {
            Deal deal = deal(Map.of(Field.FEE, number(90_000 + i), Field.PROMISED_LEADS, number(50 + i)));
            counted.read(clause(sentence.formatted(40_007 + 97 * i)), 0, deal);
        }
        assertThat(count).hasValue(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "300 leads",
                "The 2026 leads",
                "0500 leads",
                "20170602",
                "notice of 14,000 days",
                "1500 leads in 2 months",
                "1500 leads, 2.5 each",
                "no number",
                "",
            })
    void aTextOfAnotherKindHasNoShape(String text) {
        assertThat(NumberedText.of(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1547 leads | 1000 leads | 1547",
                "NT$38412. | NT$30000. | 38412",
                "leads: 9000000. | leads: 9000000. | 9000000",
                "at least 4321, or so | at least 4000, or so | 4321",
            })
    void aShapeKeepsTheFirstDigit(String text, String shape, int number) {
        NumberedText taken = NumberedText.of(text);
        assertThat(taken.shape()).isEqualTo(shape);
        assertThat(taken.number()).isEqualTo(BigDecimal.valueOf(number));
    }

    /** Else one text of a shape could have a word that the others do not have. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-TW", "zh-CN"})
    void noWordOfTheLexiconHasFourDigitsInARow(String language) throws IOException {
        String file = "/org/dealrisk/lexicon/words." + language + ".txt";
        try (InputStream words = LexiconFile.class.getResourceAsStream(file)) {
            assertThat(new String(words.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .filteredOn(line -> !line.startsWith("#"))
                    .noneMatch(line -> line.matches(".*[0-9]{4}.*"));
        }
    }

    private static Clause clause(String text) {
        return SampleClauses.typed(text, PLACE);
    }

    private static Value number(int number) {
        return new Value.Quantity(BigDecimal.valueOf(number));
    }

    private static Deal deal(Map<Field, Value> answers) {
        Deal.Builder deal = Deal.builder(new Deal.Address(PLACE, 1, OptionalInt.empty()));
        answers.forEach((field, value) -> deal.answer(field, Answer.known(value, PLACE)));
        return deal.build();
    }
}
