package org.dealrisk.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealrisk.diag.Passage;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;
import org.dealrisk.model.Answer;
import org.dealrisk.model.AnswerBlock;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.junit.jupiter.api.Test;

/** Rows in a block are joined with their clauses as deals are. {@code -Ddealrisk.seed=N} repeats a run. */
class RowMergeTest {

    private static final int ROWS = 4_000;
    private static final Place PLACE = new Place(Source.of("table.csv", ""), Span.onLine(1, 1, 0));

    private static final Map<Field, List<Value>> COLUMNS = Map.of(
            Field.FEE, numbers("25000", "50000", "100000", "100000.5", "12345678901234567", "1e30"),
            Field.NET_DAYS, numbers("0", "30", "90", "120"),
            Field.LIABILITY_LIMIT,
                    List.of(
                            new Value.Quantity(new BigDecimal("50000")),
                            new Value.Quantity(new BigDecimal("300000")),
                            new Value.TimesFee(BigDecimal.ONE),
                            new Value.Word("unlimited")),
            Field.PROMISED_LEADS, numbers("300", "1000", "2000"),
            Field.COMMITMENT, words("none", "estimate", "guaranteed"),
            Field.MAKE_GOOD, words("none", "capped", "yes", "until-filled"),
            Field.AUTO_RENEW, List.of(new Value.Flag(true), new Value.Flag(false)),
            Field.REFERRAL_SOURCE, words("inbound", "tender"),
            Field.CLAUSES_COMPLETE, List.of(new Value.Flag(true), new Value.Flag(false)));

    private static final List<String> SENTENCES = List.of(
            "Payment is due within 90 days of the invoice.",
            "Invoices are payable within 14 days.",
            "Our liability is limited to the fee.",
            "Our liability is capped at twice the fee.",
            "Our total liability shall not exceed 50,000.",
            "Our liability is not limited in any way.",
            "Guaranteed 1,000 leads, delivered until filled",
            "The agency guarantees 300 leads.",
            "We expect between 800 and 1,200 leads; this is a forecast and not a commitment.",
            "保證有1000筆名單,不然就要補版補齊為止",
            "The agreement renews automatically for 12 months.",
            "A penalty of 5,000 is due for each day of delay.",
            "The parties shall dance at noon.",
            "\"Agency\" means Bright Media Ltd.",
            "Office hours are nine to five.");

    private final long seed = Long.getLong("dealrisk.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final ClauseMerge merge = new ClauseMerge(new RememberingReader(new TextReader()));

    private static List<Value> numbers(String... numbers) {
        return Arrays.stream(numbers)
                .map(number -> (Value) new Value.Quantity(new BigDecimal(number)))
                .toList();
    }

    private static List<Value> words(String... words) {
        return Arrays.stream(words).map(word -> (Value) new Value.Word(word)).toList();
    }

    @Test
    void rowsAreJoinedAsDealsAre() {
        System.out.println("dealrisk.seed=" + seed);
        Set<Field> columns = COLUMNS.keySet();
        RowMerge rows = merge.rows(columns);
        assertThat(rows.suits()).isTrue();
        int joined = 0;
        int conflicts = 0;
        int notUnderstood = 0;
        for (int i = 0; i < ROWS; i++) {
            Deal deal = deal();
            AnswerBlock block = new AnswerBlock(List.of(Field.values()));
            Contract contract = rows.join(block, block.add(deal), deal.clauses());
            MergedDeal merged = merge.merge(deal);
            if (contract != null) {
                joined++;
                block.add(merged.deal());
                String note = "seed " + seed + ", row " + i + ": " + told(deal);
                assertThat(told(block, 0)).as(note).isEqualTo(told(block, 1));
                assertThat(contract.clauses()).as(note).isEqualTo(merged.clauses());
                assertThat(contract.conflicts())
                        .as(note)
                        .containsExactlyInAnyOrderElementsOf(Contract.of(merged).conflicts());
                assertThat(merged.sure()).as(note).isEmpty();
                conflicts += contract.conflicts().size();
                notUnderstood += contract.unread();
            }
        }
        assertThat(joined).as("joined, seed " + seed).isBetween(ROWS / 3, ROWS * 9 / 10);
        assertThat(conflicts).as("conflicts, seed " + seed).isGreaterThan(ROWS / 20);
        assertThat(notUnderstood).as("not understood, seed " + seed).isGreaterThan(ROWS / 50);
    }

    /** A clause that names a party decides how the others are read. */
    @Test
    void rowsThatNamePartiesAreReadWhole() {
        Clause plain = clause("Payment is due within 90 days of the invoice.", Clause.Negotiable.UNKNOWN);
        Clause naming = clause("\"Agency\" means Bright Media Ltd.", Clause.Negotiable.UNKNOWN);
        Deal.Builder deal =
                Deal.builder(new Deal.Address(PLACE, 1, OptionalInt.of(1))).silence(Answer.notCollected());
        merge.merge(deal.clauses(List.of(plain, naming)).build());
        merge.merge(deal.clauses(List.of(plain)).build());
        AnswerBlock block = new AnswerBlock(List.of(Field.NET_DAYS));
        RowMerge rows = merge.rows(Set.of(Field.FEE));
        assertThat(rows.join(block, block.open(), List.of(plain))).isNotNull();
        assertThat(rows.join(block, block.open(), List.of(plain, naming))).isNull();
        assertThat(merge.rows(Set.of(Field.CLIENT_PARTY_NAMES)).join(block, block.open(), List.of(plain)))
                .isNull();
    }

    private Deal deal() {
        Deal.Builder deal =
                Deal.builder(new Deal.Address(PLACE, 1, OptionalInt.of(1))).silence(Answer.notCollected());
        for (Field field : Field.values()) {
            if (COLUMNS.containsKey(field)) {
                deal.answer(field, answer(COLUMNS.get(field)));
            }
        }
        List<Clause> clauses = new ArrayList<>();
        for (int left = random.nextInt(4); left > 0; left--) {
            boolean refused = random.nextInt(20) == 0;
            clauses.add(clause(one(SENTENCES), refused ? Clause.Negotiable.NO : Clause.Negotiable.UNKNOWN));
        }
        return deal.clauses(clauses).build();
    }

    private Answer answer(List<Value> values) {
        return switch (random.nextInt(4)) {
            case 0 -> Answer.notFilledIn();
            case 1 -> random.nextBoolean() ? new Answer.Unknown(PLACE) : Answer.notFilledIn();
            default -> new Answer.Known(one(values), List.of());
        };
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static Clause clause(String text, Clause.Negotiable negotiable) {
        return new Clause(
                Passage.whole(text, PLACE),
                Optional.empty(),
                Clause.Author.UNKNOWN,
                negotiable,
                Map.of(),
                Optional.empty());
    }

    private static String told(Deal deal) {
        return deal.answered().stream()
                        .map(field -> field + "=" + deal.answer(field).stated())
                        .collect(Collectors.joining(" "))
                + deal.clauses().stream().map(Clause::text).toList();
    }

    private static String told(AnswerBlock block, int row) {
        return Arrays.stream(Field.values())
                .map(field -> field + "=" + block.kinds(field)[row] + " " + block.numbers(field)[row] + " "
                        + block.words(field)[row])
                .collect(Collectors.joining("\n"));
    }
}
