package org.dealrisk.batch;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;

/** What the judged rows of a table, or of a part of it, add up to, by currency. Not thread-safe. */
final class Sums {

    private static final int WORST = 20;

    private final Map<String, BigDecimal> fees = new TreeMap<>();
    private final Map<String, BigDecimal> feesAtRisk = new TreeMap<>();
    private final Map<String, BigDecimal> losses = new TreeMap<>();
    private final Map<String, Long> rules = new TreeMap<>();
    private final Map<String, Map<String, BigDecimal>> costs = new TreeMap<>();
    private final Map<String, Heaviest> clients = new TreeMap<>();
    private final Map<String, Heaviest> sources = new TreeMap<>();
    private final Map<String, Heaviest> owners = new TreeMap<>();
    private final PriorityQueue<Tally> worst =
            new PriorityQueue<>(Comparator.comparing(Tally::key).reversed());

    void add(Tally tally) {
        tally.flags().forEach(flag -> rules.merge(flag, 1L, Long::sum));
        keep(tally);
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

    /** Adds those of the rows that follow. */
    void addAll(Sums next) {
        addAll(fees, next.fees);
        addAll(feesAtRisk, next.feesAtRisk);
        addAll(losses, next.losses);
        next.rules.forEach((flag, count) -> rules.merge(flag, count, Long::sum));
        next.costs.forEach((code, more) -> addAll(costs.computeIfAbsent(code, key -> new TreeMap<>()), more));
        addShares(clients, next.clients);
        addShares(sources, next.sources);
        addShares(owners, next.owners);
        next.worst().forEach(this::keep);
    }

    private static void addAll(Map<String, BigDecimal> sums, Map<String, BigDecimal> more) {
        more.forEach((currency, sum) -> sums.merge(currency, sum, BigDecimal::add));
    }

    private static void addShares(Map<String, Heaviest> byCurrency, Map<String, Heaviest> more) {
        more.forEach((currency, shares) ->
                byCurrency.computeIfAbsent(currency, key -> new Heaviest()).addAll(shares));
    }

    private static void share(
            Map<String, Heaviest> byCurrency, Optional<String> name, String currency, BigDecimal fee) {
        name.ifPresent(known ->
                byCurrency.computeIfAbsent(currency, key -> new Heaviest()).add(known, fee));
    }

    private void keep(Tally tally) {
        if (worst.size() < WORST) {
            worst.add(tally);
        } else if (tally.key().compareTo(worst.element().key()) < 0) {
            worst.add(tally);
            worst.remove();
        }
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

    /** Who has the most in fees, by currency: nothing is ever added up over two of them. */
    Map<String, Heaviest> clients() {
        return clients;
    }

    Map<String, Heaviest> sources() {
        return sources;
    }

    Map<String, Heaviest> owners() {
        return owners;
    }

    /** The worst rows, worst first. */
    List<Tally> worst() {
        List<Tally> all = new ArrayList<>(worst);
        all.sort(Comparator.comparing(Tally::key));
        return all;
    }

    /** For each currency the costliest rule, in the order of the currencies. */
    List<Summary.Costliest> costliest() {
        Map<String, Summary.Costliest> most = new TreeMap<>();
        costs.forEach((code, byCurrency) -> byCurrency.forEach((currency, fee) -> most.merge(
                currency,
                new Summary.Costliest(code, currency, fee),
                (kept, next) -> next.fee().compareTo(kept.fee()) > 0 ? next : kept)));
        return List.copyOf(most.values());
    }
}
