package org.dealrisk.verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.dealrisk.diag.Passage;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.FieldKind;
import org.dealrisk.model.Remark;
import org.dealrisk.model.TextSample;
import org.dealrisk.model.Value;

/** Rows of made-up tables: answers to some fields, clauses as they are written, remarks, texts. */
final class RandomTables {

    private static final List<Value> CURRENCIES =
            Stream.of("TWD", "USD", "EUR", "JPY").<Value>map(Value.Text::new).toList();

    /** More digits than a double has. */
    private static final List<Value> LONG_NUMBERS = Stream.of(
                    "33.333333333333333333", "1000000.00000000000001", "29999.99999999999999999")
            .map(BigDecimal::new)
            .<Value>map(Value.Quantity::new)
            .toList();

    private static final List<String> SENTENCES = List.of(
            "Any lead forecast is an estimate and is not a commitment.",
            "The agency guarantees 300 leads by the end of the campaign.",
            "The agency shall provide make-good impressions until the guaranteed number is reached.",
            "Unlimited revisions until the client is satisfied.",
            "The agency shall indemnify the client against all claims.",
            "Payment is due within 90 days of the date of the invoice.",
            "The agency shall not work for any competitor of the client during the term.",
            "We will deliver whatever it takes, no matter what.",
            "The supplier shall bear every loss of up to 40 % of the price.",
            "保證有1000筆名單 不然就要補版補齊為止",
            "乙方應於簽約後支付百分之三十訂金",
            "逾期一日按合約總價千分之一計罰",
            "本約期滿自動續約一年");

    private static final List<String> MAILS = List.of(
            "This is company policy.", "It was our fault and we will compensate you.", "We can certainly do that.");

    private final Random random;
    private final RandomDeals deals;

    RandomTables(Random random) {
        this.random = random;
        this.deals = new RandomDeals(random);
    }

    /** The fee and some others: few, or almost all. */
    Set<Field> columns() {
        return columns(deals.pick(List.of(0.05, 0.1, 0.3, 0.9)));
    }

    /** The fee and a share of all others, 0 to 1. */
    Set<Field> columns(double filled) {
        Set<Field> columns = EnumSet.of(Field.FEE);
        for (Field field : Field.values()) {
            if (random.nextDouble() < filled) {
                columns.add(field);
            }
        }
        return columns;
    }

    /** Rows of a table with these columns. */
    List<Deal> rows(Set<Field> columns, int size) {
        List<Deal> rows = new ArrayList<>();
        for (int row = 0; row < size; row++) {
            rows.add(row(columns));
        }
        return rows;
    }

    private Deal row(Set<Field> columns) {
        Deal.Builder row = Deal.builder(deals.next().address()).silence(Answer.notCollected());
        for (Field field : columns) {
            Optional<Value> value = random.nextInt(6) == 0 ? Optional.empty() : cell(field);
            row.answer(
                    field,
                    value.map(said -> Answer.known(said, RandomDeals.NOWHERE))
                            .orElse(new Answer.Unknown(RandomDeals.NOWHERE)));
        }
        if (columns.contains(Field.CLAUSE_LIST) && random.nextInt(3) > 0) {
            List<Clause> clauses = clauses();
            row.clauses(clauses).answer(Field.CLAUSE_LIST, RandomDeals.clauseList(clauses.size()));
        }
        return embellished(row.build(), columns);
    }

    /** A value as the fields may hold, and besides: the code of a currency, and now and then a very long number. */
    private Optional<Value> cell(Field field) {
        if (field == Field.CURRENCY_CODE) {
            return Optional.of(deals.pick(CURRENCIES));
        }
        boolean fractional = field.kind() == FieldKind.MONEY || field.kind() == FieldKind.PERCENT;
        return fractional && random.nextInt(40) == 0 ? Optional.of(deals.pick(LONG_NUMBERS)) : deals.value(field);
    }

    /** With what a table or a form may say besides: amounts in a range or of another currency, a history, texts. */
    Deal embellished(Deal deal, Set<Field> fields) {
        Deal.Builder more = deal.toBuilder();
        List<Field> all = List.copyOf(fields);
        if (random.nextInt(4) == 0) {
            Remark.Kind kind = deals.pick(Arrays.asList(Remark.Kind.values()));
            more.remarks(List.of(new Remark(deals.pick(all), kind, RandomDeals.NOWHERE, "2-3")));
        }
        if (random.nextInt(8) == 0) {
            Passage passage = Passage.whole(deals.pick(MAILS), RandomDeals.NOWHERE);
            more.texts(List.of(new TextSample(TextSample.Kind.EMAIL, passage)));
        }
        if (fields.contains(Field.HISTORY_UNITS) && random.nextInt(4) == 0) {
            more.answer(Field.HISTORY_UNITS, Answer.known(history(), RandomDeals.NOWHERE));
        }
        if (fields.contains(Field.CLAUSE_LIST) && random.nextInt(4) == 0) {
            List<Clause> clauses = new ArrayList<>(deal.clauses());
            clauses.addAll(clauses());
            more.clauses(clauses).answer(Field.CLAUSE_LIST, RandomDeals.clauseList(clauses.size()));
        }
        return more.build();
    }

    private Value history() {
        List<BigDecimal> units = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            units.add(BigDecimal.valueOf(random.nextInt(1500)));
        }
        return new Value.Quantities(units);
    }

    private List<Clause> clauses() {
        List<Clause> clauses = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            clauses.add(new Clause(
                    Passage.whole(deals.pick(SENTENCES), RandomDeals.NOWHERE),
                    Optional.empty(),
                    deals.pick(List.of(Clause.Author.values())),
                    random.nextInt(5) == 0 ? Clause.Negotiable.NO : Clause.Negotiable.UNKNOWN,
                    Map.of(),
                    Optional.empty()));
        }
        return clauses;
    }
}
