package org.dealrisk.clause;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.dealrisk.model.Clause;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.unit.Measure;
import org.dealrisk.unit.NumberScanner;
import org.jspecify.annotations.Nullable;

/**
 * Reads a clause once, however many deals have its words, and few of those that differ in a number alone. Remembers so
 * many readings at most of each paper, and forgets all of them when there are more. Gives exactly what the reader behind it does.
 * Thread-safe.
 */
public final class RememberingReader implements ClauseReader {

    /** Of one text, what is read of it in deals that answer differently. */
    private static final int MOST_ANSWERS = 8;

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
    static final Set<Field> BESIDE_SUMS = Set.of(Field.FEE, Field.PROMISED_LEADS);

    private final ClauseReader reader;
    private final ConcurrentHashMap<RememberedKey, List<Remembered>> known = new ConcurrentHashMap<>();
    private final AtomicInteger readings = new AtomicInteger();
    private final NumberedClauses numbered = new NumberedClauses();

    /** By paper, what reads it and remembers that by itself. */
    private final Map<Paper, ClauseReader> byPaper;

    /** @param reader of forms */
    public RememberingReader(ClauseReader reader) {
        this.reader = reader;
        this.byPaper = new EnumMap<>(Paper.class);
        for (Paper paper : Paper.values()) {
            byPaper.put(paper, paper == Paper.FORM ? this : new RememberingReader(reader.of(paper), byPaper));
        }
    }

    private RememberingReader(ClauseReader reader, Map<Paper, ClauseReader> byPaper) {
        this.reader = reader;
        this.byPaper = byPaper;
    }

    /** What was read of a text in a deal that answers this to what was asked of it. */
    private record Remembered(ReadClause read, List<Told> told) {}

    @Override
    public ReadClause read(Clause clause, int number, Deal deal) {
        if (!repeats(clause)) {
            return reader.read(clause, number, deal);
        }
        RememberedKey key = RememberedKey.of(clause, deal);
        Answers answers = Answers.of(deal);
        ReadClause before = known(key, answers);
        if (before != null) {
            return before.of(clause, number);
        }
        NumberedText text = key.numbersParties() ? null : NumberedText.of(clause.text());
        RememberedKey shape = text == null ? key : key.withText(text.shape());
        ReadClause filledIn = text == null ? null : numbered.read(text, shape, clause, number, answers);
        if (filledIn != null) {
            return filledIn;
        }
        ReadClause read = reader.read(clause, number, deal);
        Set<Field> asked = asked(read);
        if (text != null) {
            numbered.learn(text, shape, read, deal, asked);
        }
        remember(key, new Remembered(read, Told.all(deal, asked)));
        return read;
    }

    @Override
    public @Nullable ReadClause recall(Clause clause, int number, RowAnswers row) {
        if (!repeats(clause)) {
            return null;
        }
        RememberedKey key = RememberedKey.ofUnnamed(clause);
        ReadClause before = known(key, row);
        if (before != null) {
            return before.of(clause, number);
        }
        NumberedText text = NumberedText.of(clause.text());
        return text == null ? null : numbered.read(text, key.withText(text.shape()), clause, number, row);
    }

    @Override
    public ClauseReader of(Paper paper) {
        return Objects.requireNonNull(byPaper.get(paper));
    }

    private static boolean repeats(Clause clause) {
        return clause.types().isEmpty() && clause.params().isEmpty() && RepeatedTexts.mayHave(clause.text());
    }

    /** What was read of a text in a deal that answers alike; null when there was none. */
    private @Nullable ReadClause known(RememberedKey key, Answers answers) {
        List<Remembered> all = known.getOrDefault(key, List.of());
        for (int i = 0; i < all.size(); i++) {
            if (answers.areSame(all.get(i).told)) {
                return all.get(i).read;
            }
        }
        return null;
    }

    private void remember(RememberedKey key, Remembered read) {
        if (readings.incrementAndGet() > RepeatedTexts.MOST) {
            known.clear();
            readings.set(1);
        }
        List<Remembered> before = known.getOrDefault(key, List.of());
        List<Remembered> all = new ArrayList<>(before.size() == MOST_ANSWERS ? List.of() : before);
        all.add(read);
        known.put(key, List.copyOf(all));
    }

    /** What of the deal the reading of a clause may have looked at. */
    private static Set<Field> asked(ReadClause read) {
        Set<Field> asked = EnumSet.noneOf(Field.class);
        read.types().forEach(type -> asked.addAll(ASKED.getOrDefault(type, Set.of())));
        read.found().forEach(found -> asked.addAll(ASKED.getOrDefault(found.type(), Set.of())));
        if (!asked.isEmpty() && !namesSum(read.clause().text())) {
            asked.removeAll(BESIDE_SUMS);
        }
        return asked;
    }

    private static boolean namesSum(String text) {
        return NumberScanner.of(text).all().stream().anyMatch(number -> number.measure() == Measure.MONEY);
    }
}
