package org.dealrisk.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dealrisk.Work;
import org.dealrisk.clause.lexicon.Actor;
import org.dealrisk.diag.Passage;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Clause;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {

    private static final String DAILY = "逾期交货的,乙方每日按合同总价千分之五支付违约金";

    private final TextReader reader = new TextReader();

    @TestFactory
    Stream<DynamicTest> numbersOfClausesAreRead() {
        return Sentences.sections("numbers.txt").entrySet().stream()
                .flatMap(section -> section.getValue().stream().map(row -> {
                    String[] halves = row.split(" => ");
                    return DynamicTest.dynamicTest(halves[0], () -> {
                        ReadClause read = read(clause(halves[0], Optional.empty(), Map.of()));
                        assertThat(read.types())
                                .contains(ClauseType.ofLabel(section.getKey()).orElseThrow());
                        assertThat(shown(read)).isEqualTo(halves[1]);
                    });
                }));
    }

    @TestFactory
    Stream<DynamicTest> clausesTellWhomTheyBindAndFavour() {
        return Sentences.sections("bearings.txt").entrySet().stream()
                .flatMap(section -> section.getValue().stream().map(row -> {
                    String[] halves = row.split(" => ");
                    return DynamicTest.dynamicTest(halves[0], () -> {
                        ReadClause read = read(clause(halves[0], Optional.empty(), Map.of()));
                        ClauseType type = ClauseType.ofLabel(section.getKey()).orElseThrow();
                        assertThat(read.types()).contains(type);
                        Bearing bearing = read.bearing(type);
                        assertThat(bearing.binds().label() + " "
                                        + bearing.favours().label())
                                .isEqualTo(halves[1]);
                    });
                }));
    }

    @Test
    void bearingOfATypeGivenByHandIsRead() {
        ReadClause read = read(
                clause("The client may audit our books.", Optional.of(List.of(ClauseType.AUDIT_RIGHTS)), Map.of()));
        assertThat(read.bearing(ClauseType.AUDIT_RIGHTS)).isEqualTo(new Bearing(Actor.US, Actor.THEM));
    }

    @Test
    void typeGivenByHandHolds() {
        ReadClause read = read(clause(DAILY, Optional.of(List.of(ClauseType.SETOFF)), Map.of()));
        assertThat(read.types()).containsExactly(ClauseType.SETOFF);
        assertThat(read.reading()).isEqualTo(Reading.BY_HAND);
        assertThat(shown(read)).isEqualTo("payment.setoff=yes");
    }

    @Test
    void typeGivenWithoutParametersIsReadForThem() {
        ReadClause read = read(clause(DAILY, Optional.of(List.of(ClauseType.LIQUIDATED_DAMAGES)), Map.of()));
        assertThat(shown(read)).isEqualTo("liability.ld_daily_percent=0.5, liability.ld_cap_percent=none");
    }

    @ParameterizedTest
    @CsvSource({
        "A penalty of 50 euros is due for every missing lead., liability.ld_cap_percent=none",
        "'A penalty of 50 euros is due for every missing lead, at most 5,000 euros in all.', ''",
        "每短少一筆罰500元。, liability.ld_cap_percent=none",
        "每短少一筆罰500元，最高罰到總價一成。, liability.ld_cap_percent=10"
    })
    void penaltyOfUnknownRateHasTheLimitThatStandsThere(String text, String says) {
        Deal unknown = deal().toBuilder()
                .answer(Field.PROMISED_LEADS, Answer.notFilledIn())
                .build();
        ReadClause read = reader.read(clause(text, Optional.empty(), Map.of()), 0, unknown);
        assertThat(read.types()).contains(ClauseType.LIQUIDATED_DAMAGES);
        assertThat(shown(read)).isEqualTo(says);
    }

    @Test
    void parametersGivenByHandHold() {
        Map<Field, Answer.Known> params =
                Map.of(Field.LD_CAP_PERCENT, new Answer.Known(new Value.Quantity(new BigDecimal("5")), List.of()));
        ReadClause read = read(clause(DAILY, Optional.of(List.of(ClauseType.LIQUIDATED_DAMAGES)), params));
        assertThat(shown(read)).isEqualTo("liability.ld_cap_percent=5");
    }

    @Test
    void harmlessByHandSilencesTheText() {
        ReadClause read = read(clause(DAILY, Optional.of(List.of()), Map.of()));
        assertThat(read.types()).isEmpty();
        assertThat(read.says()).isEmpty();
        assertThat(read.understood()).isTrue();
    }

    @Test
    void dealSaysWhoIsBound() {
        String text = "甲方應使乙方免受第三人求償。";
        assertThat(read(clause(text, Optional.empty(), Map.of())).types()).isEmpty();
        Deal swapped = deal().toBuilder()
                .answer(Field.OUR_PARTY_NAMES, Answer.known(new Value.Texts(List.of("甲方")), place("")))
                .answer(Field.CLIENT_PARTY_NAMES, Answer.known(new Value.Texts(List.of("乙方")), place("")))
                .build();
        assertThat(reader.read(clause(text, Optional.empty(), Map.of()), 0, swapped)
                        .types())
                .containsExactly(ClauseType.INDEMNITY_ONE_WAY);
    }

    @Test
    void inTheClientsOwnPaperYouAreWe() {
        Clause ours = clause("You shall indemnify us against every claim.", Optional.empty(), Map.of());
        assertThat(read(ours).types()).isEmpty();
        Clause theirs = new Clause(
                ours.passage(), ours.types(), Clause.Author.CLIENT, ours.negotiable(), ours.params(), ours.ref());
        assertThat(read(theirs).types()).containsExactly(ClauseType.INDEMNITY_ONE_WAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"貴所應使我方免受第三人求償。", "贵社应使我方免受第三方追究。", "你哋應使我哋免受第三人求償。"})
    void inTheClientsOwnPaperYourFirmIsUs(String text) {
        Clause ours = clause(text, Optional.empty(), Map.of());
        assertThat(read(ours).types()).isEmpty();
        Clause theirs = new Clause(
                ours.passage(), ours.types(), Clause.Author.CLIENT, ours.negotiable(), ours.params(), ours.ref());
        assertThat(read(theirs).types()).containsExactly(ClauseType.INDEMNITY_ONE_WAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "We guarantee 300 leads 😀 by June.", "𠮷野家\n1. 保證三百筆名單😀\n\n😀"})
    void charactersBeyondTheBasicPlaneAreRead(String text) {
        assertThat(read(clause(text, Optional.empty(), Map.of())).types().isEmpty())
                .isEqualTo(text.equals("😀"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"都沒有排除*沒有固定標准", "排除\u200B月結30日付款"})
    void nothingBetweenTwoWordsIsNoWord(String text) {
        assertThatCode(() -> read(clause(text, Optional.empty(), Map.of()))).doesNotThrowAnyException();
    }

    /** The work may grow with the length of a text, not with its square. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "保證",
                "not ",
                "a, ",
                "until 5 leads. ",
                "乙方,",
                "“",
                "\n1. ",
                "(",
                "guarantee not ",
                "百",
                "1,",
                "不",
                "?",
                "we guarantee 5 leads ",
                "we guarantee 5 leads, ",
                "really? ",
                "違約金無",
                "we guarantee 5 leads none "
            })
    void longTextsAreWorkByTheirLength(String repeated) {
        Clause quarter = longClause(repeated, 100_000);
        read(quarter);
        long some = Work.of(() -> read(quarter));
        Clause whole = longClause(repeated, 400_000);
        assertThat(Work.of(() -> read(whole))).isLessThan(some * Work.MOST_FOR_FOUR_TIMES);
    }

    private static Clause longClause(String repeated, int bytes) {
        String text = repeated.repeat(bytes / repeated.getBytes(StandardCharsets.UTF_8).length);
        return clause(text, Optional.empty(), Map.of());
    }

    /** {@code -Ddealrisk.seed=N} repeats a run. */
    @Test
    void anyTextIsRead() {
        long seed = Long.getLong("dealrisk.seed", System.nanoTime());
        Random random = new Random(seed);
        List<String> pieces = List.of(
                "we",
                " guarantee",
                "not ",
                "5 leads",
                ", ",
                ". ",
                "?",
                "? ",
                "(",
                "“",
                "\n",
                "\n\n1. ",
                "保證",
                "不",
                "乙方",
                "。",
                "😀",
                "\uD800",
                "𝐀",
                "ﬁ",
                "½",
                "*",
                "_",
                " ",
                "\u00AD",
                "2017-06-02",
                "third",
                "10%",
                "排除",
                "百分之",
                "　",
                "-",
                "'s");
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(12), 0, pieces.size())
                    .mapToObj(pieces::get)
                    .forEach(text::append);
            assertThatCode(() -> read(clause(text.toString(), Optional.empty(), Map.of())))
                    .as("seed %d: %s", seed, text)
                    .doesNotThrowAnyException();
        }
    }

    private ReadClause read(Clause clause) {
        return reader.read(clause, 0, deal());
    }

    private static Deal deal() {
        Place place = place("");
        return Deal.builder(new Deal.Address(place, 1, OptionalInt.empty()))
                .answer(Field.FEE, Answer.known(new Value.Quantity(new BigDecimal("100000")), place))
                .answer(Field.PROMISED_LEADS, Answer.known(new Value.Quantity(new BigDecimal("1000")), place))
                .build();
    }

    private static Clause clause(String text, Optional<List<ClauseType>> types, Map<Field, Answer.Known> params) {
        return new Clause(
                Passage.whole(text, place(text)),
                types,
                Clause.Author.UNKNOWN,
                Clause.Negotiable.UNKNOWN,
                params,
                Optional.empty());
    }

    private static Place place(String text) {
        return new Place(Source.of("deal.yaml", text), Span.onLine(1, 1, 0));
    }

    private static String shown(ReadClause read) {
        StringBuilder shown = new StringBuilder();
        new TreeMap<>(read.says())
                .forEach((field, value) -> shown.append(shown.isEmpty() ? "" : ", ")
                        .append(field.path())
                        .append('=')
                        .append(shown(value)));
        return shown.toString();
    }

    private static String shown(Value value) {
        if (value instanceof Value.Quantity quantity) {
            return quantity.amount().stripTrailingZeros().toPlainString();
        }
        if (value instanceof Value.TimesFee times) {
            return times.multiple().toPlainString() + "x";
        }
        return value instanceof Value.Flag flag ? (flag.yes() ? "yes" : "no") : ((Value.Word) value).word();
    }
}
