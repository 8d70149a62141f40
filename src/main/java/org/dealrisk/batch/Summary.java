package org.dealrisk.batch;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.dealrisk.read.RowDeal;
import org.dealrisk.verdict.Verdict;

/** What many rows come to together, gathered in their order in bounded memory. Not thread-safe. */
public final class Summary {

    static final int WORST = 20;
    static final int HEAVIEST = 100;
    private static final int MOST_WORDS = 200;

    private final Map<String, Long> outcomes = new LinkedHashMap<>();
    private final Map<String, BigDecimal> fees = new TreeMap<>();
    private final Map<String, BigDecimal> feesAtRisk = new TreeMap<>();
    private final Map<String, BigDecimal> losses = new TreeMap<>();
    private final Map<String, Long> rules = new TreeMap<>();
    private final Map<String, Map<String, BigDecimal>> costs = new TreeMap<>();
    private final Map<String, Long> words = new LinkedHashMap<>();
    private final Map<String, Heaviest> clients = new TreeMap<>();
    private final Map<String, Heaviest> sources = new TreeMap<>();
    private final Map<String, Heaviest> owners = new TreeMap<>();
    private final PriorityQueue<Tally> worst =
            new PriorityQueue<>(Comparator.comparing(Tally::key).reversed());
    private double completeness;
    private long trailers;
    private long blank;
    private long mended;

    Summary() {
        for (Verdict verdict : Verdict.values()) {
            outcomes.put(verdict.name(), 0L);
        }
        outcomes.put(ResultColumns.CLOSED, 0L);
        outcomes.put(Tally.ERROR, 0L);
    }

    void add(Tally tally) {
        outcomes.merge(tally.outcome(), 1L, Long::sum);
        if (!tally.isJudged()) {
            return;
        }
        completeness += tally.completeness();
        tally.unmapped().forEach(this::word);
        tally.flags().forEach(flag -> rules.merge(flag, 1L, Long::sum));
        money(tally);
        worst.add(tally);
        if (worst.size() > WORST) {
            worst.poll();
        }
    }

    void addTrailers(long count) {
        trailers += count;
    }

    void addBlank(long count) {
        blank += count;
    }

    void addMended(long count) {
        mended += count;
    }

    private void word(RowDeal.Unmapped unmapped) {
        String told = unmapped.column().name().strip() + ": " + unmapped.word();
        if (words.containsKey(told) || words.size() < MOST_WORDS) {
            words.merge(told, 1L, Long::sum);
        }
    }

    private void money(Tally tally) {
        if (tally.fee().isEmpty()) {
            return;
        }
        BigDecimal fee = tally.fee().get();
        share(clients, tally.client(), tally.currency(), fee);
        share(sources, tally.source(), tally.currency(), fee);
        share(owners, tally.owner(), tally.currency(), fee);
        fees.merge(tally.currency(), fee, BigDecimal::add);
        tally.loss().ifPresent(loss -> losses.merge(tally.currency(), loss, BigDecimal::add));
        if (tally.isAtRisk()) {
            feesAtRisk.merge(tally.currency(), fee, BigDecimal::add);
        }
        for (String code : tally.causes()) {
            costs.computeIfAbsent(code, key -> new TreeMap<>()).merge(tally.currency(), fee, BigDecimal::add);
        }
    }

    private static void share(
            Map<String, Heaviest> byCurrency, Optional<String> name, String currency, BigDecimal fee) {
        name.ifPresent(known ->
                byCurrency.computeIfAbsent(currency, key -> new Heaviest()).add(known, fee));
    }

    /** How many rows could be read although something is wrong with them. */
    public long mended() {
        return mended;
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
        return count(Tally.ERROR);
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

    /** By currency; the key is empty for fees without one. */
    Map<String, BigDecimal> fees() {
        return fees;
    }

    Map<String, BigDecimal> feesAtRisk() {
        return feesAtRisk;
    }

    Map<String, BigDecimal> losses() {
        return losses;
    }

    /** How often each {@code CODE:severity} was found, in the order of the codes. */
    Map<String, Long> rules() {
        return rules;
    }

    /** The words that nothing maps, with their columns and how often they stand there. */
    public Map<String, Long> words() {
        return Collections.unmodifiableMap(words);
    }

    /** Who has the most in fees, by currency: nothing is ever added up over two of them. */
    Map<String, Heaviest> clients() {
        return Collections.unmodifiableMap(clients);
    }

    Map<String, Heaviest> sources() {
        return Collections.unmodifiableMap(sources);
    }

    Map<String, Heaviest> owners() {
        return Collections.unmodifiableMap(owners);
    }

    /** The worst rows, worst first. */
    List<Tally> worst() {
        List<Tally> all = new ArrayList<>(worst);
        all.sort(Comparator.comparing(Tally::key));
        return all;
    }

    /** The rule behind the verdicts on the most money of one currency. */
    record Costliest(String code, String currency, BigDecimal fee) {}

    /** For each currency the costliest rule, in the order of the currencies. */
    List<Costliest> costliest() {
        Map<String, Costliest> most = new TreeMap<>();
        costs.forEach((code, byCurrency) -> byCurrency.forEach((currency, fee) -> most.merge(
                currency,
                new Costliest(code, currency, fee),
                (kept, next) -> next.fee().compareTo(kept.fee()) > 0 ? next : kept)));
        return List.copyOf(most.values());
    }
}
