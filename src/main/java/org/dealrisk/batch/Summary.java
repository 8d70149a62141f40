package org.dealrisk.batch;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.read.RowDeal;
import org.dealrisk.verdict.Verdict;

/**
 * What the rows of a table, or of a part of it, come to together, gathered in their order. Not thread-safe.
 *
 * <p>Sums of money and lists of the worst are there only where they were wanted, for they need more of each row.
 */
public final class Summary {

    private static final String ERROR = "ERROR";
    static final int HEAVIEST = 100;
    private static final int MOST_WORDS = 200;

    private final Map<String, Long> outcomes = new LinkedHashMap<>();
    private final Map<String, Long> words = new LinkedHashMap<>();
    private final Optional<Sums> sums;
    private final int width;
    private double completeness;
    private long trailers;
    private long blank;
    private long mended;
    private long shorter;

    /**
     * @param sums whether sums are wanted, for which more is to be computed of each row
     * @param width how many cells a row has at least in which none is left out
     */
    Summary(boolean sums, int width) {
        this.width = width;
        this.sums = sums ? Optional.of(new Sums()) : Optional.empty();
        for (Verdict verdict : Verdict.values()) {
            outcomes.put(verdict.name(), 0L);
        }
        outcomes.put(ResultColumns.CLOSED, 0L);
        outcomes.put(ERROR, 0L);
    }

    void add(RowResult result) {
        if (result instanceof RowResult.Trailer) {
            trailers++;
        } else if (result instanceof RowResult.Blank) {
            blank++;
        } else if (result instanceof RowResult.Bad) {
            count(ERROR, 1);
        } else {
            mended += result.complaint().isPresent() ? 1 : 0;
            shorter += result.row().size() < width ? 1 : 0;
            if (result instanceof RowResult.Judged judged) {
                add(judged);
            } else {
                count(ResultColumns.CLOSED, 1);
            }
        }
    }

    private void add(RowResult.Judged judged) {
        count(judged.brief().verdict().name(), 1);
        completeness += judged.brief().completeness();
        for (RowDeal.Unmapped word : judged.unmapped()) {
            words.merge(word.column().name().strip() + ": " + word.word(), 1L, Long::sum);
        }
        sums.ifPresent(all -> all.add(Tally.of(judged)));
    }

    /** Adds what the rows that follow come to. */
    void addAll(Summary next) {
        next.outcomes.forEach(this::count);
        next.words.forEach((word, count) -> {
            if (words.containsKey(word) || words.size() < MOST_WORDS) {
                words.merge(word, count, Long::sum);
            }
        });
        if (sums.isPresent() && next.sums.isPresent()) {
            sums.get().addAll(next.sums.get());
        }
        completeness += next.completeness;
        trailers += next.trailers;
        blank += next.blank;
        mended += next.mended;
        shorter += next.shorter;
    }

    private void count(String outcome, long more) {
        outcomes.merge(outcome, more, Long::sum);
    }

    /** How many rows could be read although something is wrong with them. */
    public long mended() {
        return mended;
    }

    /** How many rows could be read that end before the last column. */
    public long shorter() {
        return shorter;
    }

    /** How many rows had nothing in their cells. */
    public long blank() {
        return blank;
    }

    /** How many rows there were, trailers and blank ones left out. */
    public long rows() {
        return outcomes.values().stream().mapToLong(Long::longValue).sum();
    }

    public long judged() {
        return rows() - closed() - errors();
    }

    public long closed() {
        return count(ResultColumns.CLOSED);
    }

    /** How many rows could not be read. */
    public long errors() {
        return count(ERROR);
    }

    /** How many lines below the rows were left out. */
    public long trailers() {
        return trailers;
    }

    /** How many rows came to this: a verdict's name, {@code CLOSED} or {@code ERROR}. */
    public long count(String outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    Map<String, Long> outcomes() {
        return Collections.unmodifiableMap(outcomes);
    }

    /** The mean of what is known of what a judgement needs, 0 to 1; empty when nothing was judged. */
    public Optional<Double> completeness() {
        return judged() == 0 ? Optional.empty() : Optional.of(completeness / judged());
    }

    /** The words that nothing maps, with their columns and how often they stand there. */
    public Map<String, Long> words() {
        return Collections.unmodifiableMap(words);
    }

    /** By currency; the key is empty for fees without one. */
    Map<String, BigDecimal> fees() {
        return sums().fees();
    }

    Map<String, BigDecimal> feesAtRisk() {
        return sums().feesAtRisk();
    }

    Map<String, BigDecimal> losses() {
        return sums().losses();
    }

    /** How often each {@code CODE:severity} was found, in the order of the codes. */
    Map<String, Long> rules() {
        return sums().rules();
    }

    /** Who has the most in fees, by currency: nothing is ever added up over two of them. */
    Map<String, Heaviest> clients() {
        return sums().clients();
    }

    Map<String, Heaviest> sources() {
        return sums().sources();
    }

    Map<String, Heaviest> owners() {
        return sums().owners();
    }

    /** The worst rows, worst first. */
    List<Tally> worst() {
        return sums().worst();
    }

    /** The rule behind the verdicts on the most money of one currency. */
    record Costliest(String code, String currency, BigDecimal fee) {}

    /** For each currency the costliest rule, in the order of the currencies. */
    List<Costliest> costliest() {
        return sums().costliest();
    }

    private Sums sums() {
        return sums.orElseThrow(() -> new IllegalStateException("no sums were wanted"));
    }
}
