package org.dealrisk.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.dealrisk.clause.ReadClause;
import org.dealrisk.clause.TextReader;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads the words that are offered as if the client had sent them: they say what they promise to say and
 * commit us to nothing else.
 */
class WordingReadBackTest {

    private static final Place NOWHERE = new Place(Source.of("offer.yaml", ""), new Span(1, 1, 1, 1));

    /** Terms of which no text is read, so that a form has to state them. */
    private static final Set<Field> NOT_READ = EnumSet.of(
            Field.FEE,
            Field.PRODUCTION_FEE_SEPARATE,
            Field.REMEDY,
            Field.DEFINITION_WRITTEN,
            Field.RELIEF_CLAUSE,
            Field.DELIVERABLES_LISTED,
            Field.BRIEF_WRITTEN,
            Field.ACCEPTANCE_BASIS,
            Field.CHANGE_CONTROL,
            Field.SAMPLE_REQUIRED,
            Field.SPEC_WORK,
            Field.PAY_WHEN_PAID,
            Field.REFUND,
            Field.EXCHANGE,
            Field.CONSENT_BASIS,
            Field.DATA_TERMS,
            Field.TERM_MONTHS,
            Field.PRICE_LOCKED,
            Field.EXCLUSIVITY_MINIMUM_COMMIT,
            Field.MOST_FAVOURED_CUSTOMER,
            Field.NON_COMPETE_MONTHS,
            Field.QUANTITY,
            Field.APPROVAL_ALLOWANCE_DAYS,
            Field.DAY_FOR_DAY_EXTENSION,
            Field.PARTIAL_DELIVERY_ALLOWED,
            Field.ENTIRE_AGREEMENT,
            Field.FUTURE_WORK_COMMITTED,
            Field.SERVICE_CHARGED);

    /** Types that only say what a contract may well say. */
    private static final Set<ClauseType> HARMLESS = EnumSet.of(
            ClauseType.ESTIMATE_ONLY,
            ClauseType.PRO_RATA_BILLING,
            ClauseType.TERMINATION_FOR_CONVENIENCE,
            ClauseType.IP_ASSIGNMENT,
            ClauseType.RENEWAL_TERM,
            ClauseType.MINIMUM_COMMITMENT,
            ClauseType.LIABILITY_CAP);

    static Stream<Arguments> offers() throws IOException {
        List<Arguments> offers = new ArrayList<>();
        for (String key : WordingsTest.keys(Paper.EN)) {
            Optional<Field> field = Arrays.stream(Field.values())
                    .filter(candidate -> key.equals(candidate.path()) || key.startsWith(candidate.path() + "."))
                    .max((a, b) -> Integer.compare(a.path().length(), b.path().length()));
            if (field.isPresent()) {
                for (Value value : values(field.get(), key)) {
                    for (Paper paper : Paper.values()) {
                        offers.add(Arguments.of(key, value, paper, move(field.get(), value)));
                    }
                }
            }
        }
        return offers.stream();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("offers")
    void wordsSayWhatTheyPromiseAndNothingThatHarms(String key, Value value, Paper paper, Change.Move move) {
        Deal deal = deal(key);
        String text = Wordings.builtin().of(move, deal, paper);
        Clause clause = new Clause(
                Passage.whole(text, NOWHERE),
                Optional.empty(),
                Clause.Author.US,
                Clause.Negotiable.UNKNOWN,
                Map.of(),
                Optional.empty());
        ReadClause read = new TextReader().read(clause, 0, deal);
        assertThat(text).doesNotContain("{").doesNotContain("}");
        assertThat(read.types())
                .as(text)
                .allMatch(type -> HARMLESS.contains(type) || type.params().containsValue(move.field()));
        move.to().forEach((field, promised) -> {
            if (isRead(field, promised, key)) {
                assertThat(plain(read.says().get(field)))
                        .as("%s of %s", field, text)
                        .isEqualTo(plain(promised));
            }
        });
    }

    private static boolean isRead(Field field, Value value, String key) {
        boolean zero = value.equals(new Value.Quantity(BigDecimal.ZERO));
        boolean forecast = field == Field.PROMISED_LEADS && !key.endsWith(".guaranteed");
        boolean others = value.equals(new Value.Word("license"))
                || value.equals(new Value.Flag(false)) && field == Field.PERSONAL_GUARANTEE;
        boolean daysAlone = field == Field.ACCEPTANCE_DAYS && key.equals("scope.acceptance_days");
        return !NOT_READ.contains(field) && !zero && !forecast && !others && !daysAlone;
    }

    private static Object plain(Value value) {
        return value instanceof Value.Quantity quantity
                ? quantity.amount().stripTrailingZeros()
                : String.valueOf(value);
    }

    /** The deal's own numbers, of several sizes. */
    private static List<Value> values(Field field, String key) {
        String rest = key.equals(field.path()) ? "" : key.substring(field.path().length() + 1);
        if (rest.equals("zero")) {
            return List.of(new Value.Quantity(BigDecimal.ZERO));
        }
        if (field.kind() == FieldKind.BOOL) {
            return List.of(new Value.Flag(rest.equals("yes")));
        }
        if (field.kind() == FieldKind.LIABILITY_CAP) {
            return rest.equals("fee") ? List.of(Terms.ONE_FEE) : List.of(new Value.TimesFee(new BigDecimal("3")));
        }
        if (field.kind() == FieldKind.WORD) {
            return List.of(new Value.Word(rest));
        }
        return switch (field.kind()) {
            case PERCENT -> numbers("0.3", "10", "30");
            case MONEY -> numbers("48000", "1250000");
            case DAYS -> numbers("7", "30", "60");
            case COUNT -> field == Field.REVISION_ROUNDS_INCLUDED ? numbers("2", "3") : numbers("12", "446", "1200");
            default -> numbers("6", "12");
        };
    }

    private static List<Value> numbers(String... numbers) {
        return Arrays.stream(numbers)
                .<Value>map(number -> new Value.Quantity(new BigDecimal(number)))
                .toList();
    }

    private static Change.Move move(Field field, Value value) {
        Map<Field, Value> to = new HashMap<>();
        to.put(field, value);
        boolean zero = value.equals(new Value.Quantity(BigDecimal.ZERO));
        if (value.equals(new Value.Word("capped"))) {
            to.put(Field.MAKE_GOOD_CAP_PERCENT, new Value.Quantity(BigDecimal.TEN));
        } else if (field == Field.DEEMED_ACCEPTANCE) {
            to.put(Field.ACCEPTANCE_DAYS, new Value.Quantity(BigDecimal.TEN));
        } else if ((field == Field.LD_DAILY_PERCENT || field == Field.UNIT_PENALTY_PERCENT) && !zero) {
            to.put(Field.LD_CAP_PERCENT, new Value.Quantity(new BigDecimal("15")));
        } else if (field == Field.COMMITMENT) {
            to.put(Field.ESTIMATE_DISCLAIMER, new Value.Flag(true));
        }
        return new Change.Move(Kind.LIMIT, field, Optional.of(value), to, 0);
    }

    private static Deal deal(String key) {
        Deal.Builder deal = Deal.builder(new Deal.Address(NOWHERE, 1, OptionalInt.empty()))
                .answer(Field.CURRENCY_CODE, Answer.known(new Value.Text("TWD"), NOWHERE))
                .answer(Field.FEE, Answer.known(new Value.Quantity(new BigDecimal("100000")), NOWHERE))
                .answer(Field.PROMISED_LEADS, Answer.known(new Value.Quantity(new BigDecimal("1000")), NOWHERE))
                .answer(Field.PROMISE_UNIT, Answer.known(new Value.Word("lead"), NOWHERE));
        if (key.endsWith(".guaranteed")) {
            deal.answer(Field.COMMITMENT, Answer.known(new Value.Word("guaranteed"), NOWHERE));
        } else if (key.equals("promised_leads.estimate")) {
            deal.answer(Field.COMMITMENT, Answer.known(new Value.Word("estimate"), NOWHERE));
        }
        return deal.build();
    }
}
