package org.dealrisk.verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeSet;
import org.dealrisk.diag.Passage;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Clause;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.FieldKind;
import org.dealrisk.model.Value;

/** Deals made up over the catalog: some fields filled in, some said to be unknown, some clauses typed by hand. */
public final class RandomDeals {

    /** Where the made-up deals are said to stand. */
    static final Place NOWHERE = new Place(Source.of("random.yaml", ""), new Span(1, 1, 1, 1));

    // The thresholds of the rules and their neighbours, so that small steps cross them.
    private static final List<String> MONEY =
            List.of("0", "50", "1000", "10000", "29999", "30000", "60000", "100000", "1000000", "5000000");
    private static final List<String> PERCENTS =
            List.of("0", "0.1", "0.2", "0.3", "0.5", "5", "10", "15", "20", "25", "30", "40", "50", "85", "100", "120");
    private static final List<String> RATES = List.of("0", "0.05", "0.2", "0.5", "0.6", "0.7", "1");
    private static final List<String> DAYS =
            List.of("0", "1", "2", "4", "7", "10", "14", "15", "20", "30", "60", "61", "90", "91", "365", "400");
    private static final List<String> COUNTS =
            List.of("0", "1", "2", "3", "5", "6", "10", "24", "25", "100", "300", "450");
    private static final List<String> NUMBERS = List.of("0", "0.3", "1", "2", "5", "6", "7", "10", "25", "400", "700");

    private final Random random;

    public RandomDeals(Random random) {
        this.random = random;
    }

    public Deal next() {
        Deal.Builder deal = Deal.builder(new Deal.Address(NOWHERE, 1, OptionalInt.empty()));
        double filled = pick(List.of(0.03, 0.1, 0.3, 0.7));
        for (Field field : Field.values()) {
            if (field != Field.TEMPLATE && field != Field.CURRENCY_CODE && random.nextDouble() < filled) {
                answer(field).ifPresent(answer -> deal.answer(field, answer));
            }
        }
        deal.answer(Field.CURRENCY_CODE, Answer.known(new Value.Text("TWD"), NOWHERE));
        if (random.nextInt(3) > 0) {
            List<Clause> clauses = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                clauses.add(clause(pick(List.of(ClauseType.values()))));
            }
            deal.clauses(clauses).answer(Field.CLAUSE_LIST, clauseList(clauses.size()));
        }
        return deal.build();
    }

    /** A clause of one type, some of its parameters given. */
    Clause clause(ClauseType type) {
        Map<Field, Answer.Known> params = new EnumMap<>(Field.class);
        // In an order of their own: that of the map is another in every run.
        for (Field field : new TreeSet<>(type.params().values())) {
            if (random.nextBoolean()) {
                value(field).ifPresent(value -> params.put(field, new Answer.Known(value, List.of())));
            }
        }
        return new Clause(
                Passage.whole("", NOWHERE),
                Optional.of(List.of(type)),
                pick(List.of(Clause.Author.values())),
                pick(List.of(Clause.Negotiable.values())),
                params,
                Optional.empty());
    }

    static Answer clauseList(int size) {
        return Answer.known(new Value.ClauseList(size), NOWHERE);
    }

    /** A value that the field may hold; empty for texts and lists of numbers, which no rule weighs. */
    Optional<Value> value(Field field) {
        if (!field.words().isEmpty() && field.kind().isQuantity() && random.nextInt(4) == 0) {
            return Optional.of(new Value.Word(pick(field.words())));
        }
        return switch (field.kind()) {
            case MONEY -> number(MONEY);
            case PERCENT -> number(PERCENTS);
            case RATE -> number(RATES);
            case DAYS -> number(DAYS);
            case COUNT -> number(COUNTS);
            case NUMBER -> number(NUMBERS);
            case LIABILITY_CAP ->
                random.nextBoolean()
                        ? number(MONEY)
                        : Optional.of(new Value.TimesFee(new BigDecimal(pick(List.of("0.5", "1", "2", "3", "4")))));
            case BOOL -> Optional.of(new Value.Flag(random.nextBoolean()));
            case WORD -> Optional.of(new Value.Word(pick(field.words())));
            case WORDS ->
                Optional.of(new Value.Words(field.words().stream()
                        .filter(word -> random.nextBoolean())
                        .toList()));
            default -> Optional.empty();
        };
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Optional<Answer> answer(Field field) {
        return random.nextInt(8) == 0 && field.kind() != FieldKind.CLAUSES
                ? Optional.of(new Answer.Unknown(NOWHERE))
                : value(field).map(value -> Answer.known(value, NOWHERE));
    }

    private Optional<Value> number(List<String> numbers) {
        return Optional.of(new Value.Quantity(new BigDecimal(pick(numbers))));
    }
}
