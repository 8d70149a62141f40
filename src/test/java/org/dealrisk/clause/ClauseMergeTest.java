package org.dealrisk.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Source;
import org.dealrisk.model.Answer;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Origin;
import org.dealrisk.model.Value;
import org.dealrisk.read.DealReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How form and contract become one set of answers. */
class ClauseMergeTest {

    private static final ClauseMerge MERGE = new ClauseMerge(new TypedByHand());

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void joinsFormAndContract(String name, String form, String expected) {
        assertThat(shown(merged(form))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(ClauseType.class)
    void aTypeSetsWhatItSaysByBeingThere(ClauseType type) {
        MergedDeal merged = merged("clauses: [{text: a, type: " + type + "}]");
        assertThat(merged.carrying(type)).hasSize(1);
        for (Field field : Field.values()) {
            Optional<Value> expected = field == Field.CLAUSE_LIST
                    ? Optional.of(new Value.ClauseList(1))
                    : Optional.ofNullable(type.sets().get(field));
            assertThat(merged.deal().answer(field).stated()).as(field.path()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void aParameterFillsItsField(ClauseType type, String name, Field field) {
        String value = example(field);
        MergedDeal merged = merged("clauses: [{text: a, type: " + type + ", params: {" + name + ": " + value + "}}]");
        assertThat(merged.deal().answer(field).stated())
                .isEqualTo(merged(field + ": " + value).deal().answer(field).stated());
        assertThat(merged.conflicts()).isEmpty();
    }

    @Test
    void aTableWithoutTheColumnIsFilledLikeAForm() {
        Deal form = deal("clauses: [{text: a, type: mfn}]");
        Deal row = form.toBuilder().silence(Answer.notCollected()).build();
        MergedDeal merged = MERGE.merge(row);
        assertThat(merged.deal().isYes(Field.MOST_FAVOURED_CUSTOMER)).isTrue();
        assertThat(merged.deal().answer(Field.SETOFF)).isEqualTo(Answer.notCollected());
    }

    @Test
    void aClauseThatNobodyTypedIsNotUnderstood() {
        MergedDeal merged = merged("clauses_complete: true\nclauses: [some words, {text: a, type: none}]");
        assertThat(merged.unread()).extracting(ReadClause::number).containsExactly(0);
        assertThat(merged.contractIsComplete()).isFalse();
    }

    /** What it is, nobody understood; that it is no limit of our liability, its words tell. */
    @Test
    void aContractLacksWhatNothingInItMayBe() {
        MergedDeal read = new ClauseMerge(new TextReader())
                .merge(deal("clauses_complete: true\nclauses: [The agency shall wear two red hats.]"));
        assertThat(read.unread()).hasSize(1);
        assertThat(read.contractIsComplete()).isFalse();
        assertThat(read.lacks(ClauseType.LIABILITY_CAP)).isTrue();
        MergedDeal part =
                new ClauseMerge(new TextReader()).merge(deal("clauses: [The agency shall wear two red hats.]"));
        assertThat(part.lacks(ClauseType.LIABILITY_CAP)).isFalse();
        MergedDeal near = new ClauseMerge(new TextReader())
                .merge(deal(
                        "clauses_complete: true\nclauses: [The agency shall owe the rest of the sum for 12 months.]"));
        assertThat(near.unread()).hasSize(1);
        assertThat(near.lacks(ClauseType.LIABILITY_CAP)).isFalse();
        assertThat(near.lacks(ClauseType.DEEMED_ACCEPTANCE)).isTrue();
        assertThat(merged("clauses_complete: true\nclauses: [some words]").lacks(ClauseType.LIABILITY_CAP))
                .isFalse();
    }

    @Test
    void aContractIsCompleteWhenItIsAllThereAndUnderstood() {
        assertThat(merged("clauses_complete: true\nclauses: [{text: a, type: none}]")
                        .contractIsComplete())
                .isTrue();
        assertThat(merged("clauses: [{text: a, type: none}]").contractIsComplete())
                .isFalse();
    }

    /** A million characters; what stands behind them says so, and still is what somebody says it is. */
    @Test
    void whatStandsBehindSomeHundredPagesIsNotRead() {
        String words = "Unlimited revisions.";
        String page = "x".repeat(1_000_000 - 2 * words.length());
        MergedDeal merged = new ClauseMerge(new TextReader())
                .merge(deal("clauses:\n- " + words + "\n- " + page + "\n- " + words + "\n- " + words
                        + "\n- {text: a, type: mfn}"));
        assertThat(merged.carrying(ClauseType.UNLIMITED_REVISIONS))
                .extracting(ReadClause::number)
                .containsExactly(0, 2);
        assertThat(merged.clauses().get(3).reading()).isEqualTo(Reading.NOT_READ);
        assertThat(merged.carrying(ClauseType.MFN)).hasSize(1);
    }

    @Test
    void theDealThatWasReadIsLeftAsItWas() {
        Deal deal = deal("payment.net_days: 30\nclauses: [{text: a, type: net-terms, params: {days: 60}}]");
        MERGE.merge(deal);
        assertThat(deal.value(Field.NET_DAYS)).contains(new Value.Quantity(BigDecimal.valueOf(30)));
    }

    @Test
    void silenceAboutLiabilityIsNeitherMoreNorLessThanASum() {
        Value sum = new Value.Quantity(BigDecimal.TEN);
        Value multiple = new Value.TimesFee(BigDecimal.TEN);
        assertThat(Harm.compare(Field.LIABILITY_LIMIT, new Value.Word("silent"), sum))
                .isEmpty();
        assertThat(Harm.compare(Field.LIABILITY_LIMIT, multiple, new Value.Word("silent")))
                .isEmpty();
        assertThat(Harm.compare(Field.LIABILITY_LIMIT, multiple, sum)).isEmpty();
    }

    static Stream<Arguments> parameters() {
        return Stream.of(ClauseType.values())
                .flatMap(type -> type.params().entrySet().stream()
                        .map(param -> Arguments.of(type, param.getKey(), param.getValue())));
    }

    private static String example(Field field) {
        return switch (field.kind()) {
            case WORD -> "\"" + field.words().get(field.words().size() - 1) + "\"";
            case BOOL -> "true";
            default -> "7";
        };
    }

    private static String shown(MergedDeal merged) {
        List<String> lines = new ArrayList<>();
        for (Field field : Field.values()) {
            Answer answer = merged.deal().answer(field);
            if (answer instanceof Answer.Known known && field != Field.CLAUSE_LIST) {
                lines.add(field + " = " + shown(known.value()) + " from "
                        + known.origins().stream().map(ClauseMergeTest::shown).collect(Collectors.joining(", ")));
            } else if (answer.isExplicitlyUnknown()) {
                lines.add(field + " unknown");
            }
        }
        merged.conflicts()
                .forEach(conflict -> lines.add("conflict " + conflict.field() + ": " + shown(conflict.first())
                        + " against " + shown(conflict.second()) + " at "
                        + conflict.origins().stream()
                                .map(origin -> origin.place().line() + ":"
                                        + origin.place().column())
                                .collect(Collectors.joining(", "))));
        return String.join("\n", lines);
    }

    private static String shown(Origin origin) {
        return origin.clause().isPresent() ? "clause " + origin.clause().getAsInt() : "form";
    }

    private static String shown(Value value) {
        if (value instanceof Value.Quantity quantity) {
            return quantity.amount().stripTrailingZeros().toPlainString();
        }
        if (value instanceof Value.TimesFee times) {
            return times.multiple().toPlainString() + " x fee";
        }
        if (value instanceof Value.Flag flag) {
            return flag.yes() ? "yes" : "no";
        }
        return value instanceof Value.Word word ? word.word() : value.toString();
    }

    private static MergedDeal merged(String form) {
        return MERGE.merge(deal(form));
    }

    private static Deal deal(String form) {
        Parsed<Deal> deal =
                DealReader.create().read(Source.of("deal.yaml", form)).get(0);
        return deal.value()
                .orElseThrow(() -> new IllegalArgumentException(deal.faults().toString()));
    }

    /** A line {@code === name}, the form, a line {@code >>>}, the joined answers and the contradictions. */
    static Stream<Arguments> cases() {
        try (var stream = ClauseMergeTest.class.getResourceAsStream("merges.txt")) {
            String text = new String(Optional.ofNullable(stream).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("(?m)^=== "))
                    .filter(block -> !block.isBlank())
                    .map(block -> {
                        int name = block.indexOf('\n');
                        String[] parts = block.substring(name + 1).split("(?m)^>>>\n", 2);
                        return Arguments.of(block.substring(0, name), parts[0], parts[1].strip());
                    });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
