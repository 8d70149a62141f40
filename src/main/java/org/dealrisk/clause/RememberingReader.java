package org.dealrisk.clause;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Clause;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.dealrisk.unit.Measure;
import org.dealrisk.unit.NumberScanner;
import org.jspecify.annotations.Nullable;

/**
 * Reads a clause once, however many deals have its words. Remembers so many texts at most, and forgets
 * all of them when there are more. Gives exactly what the reader behind it does. Thread-safe.
 */
public final class RememberingReader implements ClauseReader {

    private static final int MOST = 4_096;

    /** Longer ones are contracts, which do not repeat. */
    private static final int LONGEST = 4_000;

    /** By type, what reading it asks of the deal besides the names of the parties. */
    private static final Map<ClauseType, Set<Field>> ASKED = Map.of(
            ClauseType.UPFRONT_PAYMENT, Set.of(Field.FEE),
            ClauseType.PAYMENT_IN_KIND, Set.of(Field.FEE),
            ClauseType.LIQUIDATED_DAMAGES, Set.of(Field.FEE, Field.PROMISED_LEADS, Field.LD_CAP_PERCENT),
            ClauseType.LIABILITY_CAP, Set.of(Field.FEE, Field.TERM_MONTHS),
            ClauseType.AUTO_RENEWAL, Set.of(Field.TERM_MONTHS),
            ClauseType.RENEWAL_TERM, Set.of(Field.TERM_MONTHS),
            ClauseType.PLACEMENT_DELIVERY, Set.of(Field.PROMISE_UNIT));

    /** What only a sum is held against, which is a share of it: a percentage says the same in every deal. */
    private static final Set<Field> BESIDE_SUMS = Set.of(Field.FEE, Field.PROMISED_LEADS);

    private final ClauseReader reader;
    private final ConcurrentHashMap<Key, Remembered> known = new ConcurrentHashMap<>();

    public RememberingReader(ClauseReader reader) {
        this.reader = reader;
    }

    /** What the types found in a text depend on. */
    private record Key(String text, Clause.Author author, Told ourNames, Told clientNames) {

        static Key of(Clause clause, Deal deal) {
            return new Key(
                    clause.text(),
                    clause.draftedBy(),
                    Told.of(deal, Field.OUR_PARTY_NAMES),
                    Told.of(deal, Field.CLIENT_PARTY_NAMES));
        }

        // Written out, as every clause of every deal is looked up.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && text.equals(key.text)
                    && author == key.author
                    && ourNames.equals(key.ourNames)
                    && clientNames.equals(key.clientNames);
        }

        @Override
        public int hashCode() {
            return text.hashCode() * 31 + author.ordinal();
        }
    }

    /** What a deal answers, wherever it says so. */
    private record Told(Field field, boolean unknown, Optional<Value> value) {

        static Told of(Deal deal, Field field) {
            Answer answer = deal.answer(field);
            return new Told(field, answer.isExplicitlyUnknown(), answer.stated());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Told told
                    && field == told.field
                    && unknown == told.unknown
                    && value.equals(told.value);
        }

        @Override
        public int hashCode() {
            return field.ordinal() * 31 + value.hashCode();
        }
    }

    /** What was read of a text in a deal that answers this to what was asked of it. */
    private record Remembered(ReadClause read, List<Told> told) {

        static Remembered of(ReadClause read, Deal deal) {
            Set<Field> asked = EnumSet.noneOf(Field.class);
            read.types().forEach(type -> asked.addAll(ASKED.getOrDefault(type, Set.of())));
            read.found().forEach(found -> asked.addAll(ASKED.getOrDefault(found.type(), Set.of())));
            if (!namesSum(read.clause().text())) {
                asked.removeAll(BESIDE_SUMS);
            }
            return new Remembered(
                    read, asked.stream().map(field -> Told.of(deal, field)).toList());
        }

        private static boolean namesSum(String text) {
            return NumberScanner.of(text).all().stream().anyMatch(number -> number.measure() == Measure.MONEY);
        }

        boolean holdsIn(Deal deal) {
            for (Told answer : told) {
                if (!answer.equals(Told.of(deal, answer.field()))) {
                    return false;
                }
            }
            return true;
        }
    }

    @Override
    public ReadClause read(Clause clause, int number, Deal deal) {
        if (clause.types().isPresent()
                || !clause.params().isEmpty()
                || clause.text().length() > LONGEST) {
            return reader.read(clause, number, deal);
        }
        Key key = Key.of(clause, deal);
        Remembered before = known.get(key);
        if (before != null && before.holdsIn(deal)) {
            return before.read().of(clause, number);
        }
        ReadClause read = reader.read(clause, number, deal);
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(key, Remembered.of(read, deal));
        return read;
    }
}
