package org.dealrisk.clause;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Clause;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;

/**
 * Reads a clause once, however many deals have its words. Remembers so many texts at most, and forgets
 * all of them when there are more. Gives exactly what the reader behind it does. Thread-safe.
 */
public final class RememberingReader implements ClauseReader {

    private static final int MOST = 4_096;

    /** Longer ones are contracts, which do not repeat. */
    private static final int LONGEST = 4_000;

    /** What is read of these depends on the deal's fee or promise. */
    private static final Set<ClauseType> OWN = EnumSet.of(ClauseType.UPFRONT_PAYMENT, ClauseType.LIQUIDATED_DAMAGES);

    private final ClauseReader reader;
    private final ConcurrentHashMap<Key, ReadClause> known = new ConcurrentHashMap<>();

    public RememberingReader(ClauseReader reader) {
        this.reader = reader;
    }

    /**
     * Everything that the reading of a text depends on.
     *
     * @param answers of the deal to the fields that reading asks for
     */
    private record Key(String text, Clause.Author author, List<String> answers) {

        static Key of(Clause clause, Deal deal) {
            return new Key(
                    clause.text(),
                    clause.draftedBy(),
                    List.of(
                            value(deal, Field.OUR_PARTY_NAMES),
                            value(deal, Field.CLIENT_PARTY_NAMES),
                            value(deal, Field.LD_CAP_PERCENT),
                            value(deal, Field.PROMISE_UNIT)));
        }

        /** What the deal answers, wherever it says so. */
        private static String value(Deal deal, Field field) {
            Answer answer = deal.answer(field);
            return answer.isExplicitlyUnknown()
                    ? "unknown"
                    : answer.stated().map(Object::toString).orElse("");
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
        ReadClause before = known.get(key);
        if (before != null) {
            return before.of(clause, number);
        }
        ReadClause read = reader.read(clause, number, deal);
        if (read.found().stream().noneMatch(found -> OWN.contains(found.type()))) {
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(key, read);
        }
        return read;
    }
}
