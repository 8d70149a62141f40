package org.dealrisk.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Place;
import org.dealrisk.expr.Expression;
import org.dealrisk.expr.Printer;
import org.dealrisk.model.Field;
import org.dealrisk.proof.FactSearch.Hope;
import org.dealrisk.proof.FactSearch.Wish;
import org.dealrisk.rule.Item;
import org.dealrisk.rule.Rule;
import org.dealrisk.rule.Tier;

/**
 * Looks for tiers that never decide anything: conditions that are never true, tiers that another one
 * always covers, and tiers that are not cumulative. By a search that may miss facts, so it says how
 * many it has tried; what it shows as an example is so.
 */
final class TierLint {

    /** Fields on which it is tried whether the tiers that they share are cumulative. */
    private static final int EXAMPLES = 3;

    private final Rule rule;
    private final List<Diagnostic> found = new ArrayList<>();

    private TierLint(Rule rule) {
        this.rule = rule;
    }

    static List<Diagnostic> of(Rule rule) {
        TierLint lint = new TierLint(rule);
        // Items that share their tiers are one ladder: it is enough that one of their fields gets there.
        Map<List<Place>, List<Ladder>> ladders = new LinkedHashMap<>();
        for (Ladder ladder : ladders(rule)) {
            List<Place> places = ladder.tiers().stream().map(Tier::place).toList();
            ladders.computeIfAbsent(places, key -> new ArrayList<>()).add(ladder);
        }
        ladders.values().forEach(lint::check);
        return lint.found;
    }

    /** Tiers, what must hold for any of them, and the field they are about. */
    private record Ladder(List<Expression> gates, List<Tier> tiers, Optional<Field> it) {}

    private static List<Ladder> ladders(Rule rule) {
        if (rule.items().isEmpty()) {
            return List.of(new Ladder(rule.applies().stream().toList(), rule.tiers(), Optional.empty()));
        }
        List<Ladder> ladders = new ArrayList<>();
        for (Item item : rule.items()) {
            List<Expression> gates =
                    Stream.concat(item.when().stream(), item.applies().stream()).toList();
            ladders.add(new Ladder(gates, item.tiers(), Optional.of(item.field())));
        }
        return ladders;
    }

    private void check(List<Ladder> ladders) {
        List<Tier> tiers = ladders.get(0).tiers();
        for (int i = 0; i < tiers.size(); i++) {
            if (isTwin(tiers, i)) {
                continue;
            }
            if (isEverTrue(ladders, i) && i > 0 && isEverReached(ladders, i)) {
                checkImplied(ladders, i);
            }
        }
    }

    private boolean isTwin(List<Tier> tiers, int lower) {
        for (int higher = 0; higher < lower; higher++) {
            if (printed(tiers.get(higher)).equals(printed(tiers.get(lower)))) {
                tell(
                        tiers.get(lower),
                        " has the same condition as " + label(tiers.get(higher)) + ", so it is never reached",
                        "leave one of them out, or set their thresholds apart");
                return true;
            }
        }
        return false;
    }

    private boolean isEverTrue(List<Ladder> ladders, int index) {
        int tried = 0;
        for (Ladder ladder : ladders) {
            FactSearch search = new FactSearch(rule.parameters(), ladder.it());
            if (search.find(
                            wishes(ladder, new Wish(ladder.tiers().get(index).condition(), Hope.TRUE)),
                            FactSearch.THOROUGH)
                    .isPresent()) {
                return true;
            }
            tried += search.tried();
        }
        tell(
                ladders.get(0).tiers().get(index),
                " was never true" + among(tried),
                "look for parts that exclude each other, and for thresholds that no value can reach");
        return false;
    }

    private boolean isEverReached(List<Ladder> ladders, int lower) {
        int tried = 0;
        for (Ladder ladder : ladders) {
            List<Wish> wishes = new ArrayList<>(
                    wishes(ladder, new Wish(ladder.tiers().get(lower).condition(), Hope.TRUE)));
            ladder.tiers().subList(0, lower).forEach(higher -> wishes.add(new Wish(higher.condition(), Hope.NOT_TRUE)));
            FactSearch search = new FactSearch(rule.parameters(), ladder.it());
            if (search.find(wishes, FactSearch.THOROUGH).isPresent()) {
                return true;
            }
            tried += search.tried();
        }
        tell(
                ladders.get(0).tiers().get(lower),
                " was never reached: whenever it was true, a higher one was true as well" + among(tried),
                "leave it out, or let it begin before "
                        + label(ladders.get(0).tiers().get(lower - 1)) + " does");
        return false;
    }

    /** Tiers are cumulative: the next higher one must not be true while this one is false. */
    private void checkImplied(List<Ladder> ladders, int lower) {
        for (Ladder ladder : ladders.subList(0, Math.min(EXAMPLES, ladders.size()))) {
            Tier higher = ladder.tiers().get(lower - 1);
            Tier tier = ladder.tiers().get(lower);
            if (!readsOnlyWhat(tier, higher)) {
                return;
            }
            List<Wish> wishes = new ArrayList<>(wishes(ladder, new Wish(higher.condition(), Hope.TRUE)));
            wishes.add(new Wish(tier.condition(), Hope.FALSE));
            Optional<Sketch> example = new FactSearch(rule.parameters(), ladder.it()).find(wishes, FactSearch.QUICK);
            if (example.isPresent()) {
                tell(
                        tier,
                        " can be false while " + label(higher) + " is true: " + example.get(),
                        "whatever makes a tier true must make those below it true");
                return;
            }
        }
    }

    /** Figures hang together in ways a search does not know, so different ones cannot be compared. */
    private static boolean readsOnlyWhat(Tier lower, Tier higher) {
        return higher.condition()
                .names()
                .read()
                .containsAll(lower.condition().names().read().stream()
                        .filter(name -> name.startsWith("calc."))
                        .toList());
    }

    private static List<Wish> wishes(Ladder ladder, Wish last) {
        List<Wish> wishes = new ArrayList<>();
        ladder.gates().forEach(gate -> wishes.add(new Wish(gate, Hope.TRUE)));
        wishes.add(last);
        return wishes;
    }

    private void tell(Tier tier, String message, String remedy) {
        found.add(Diagnostic.at(tier.place(), "the tier " + label(tier) + " of " + rule.code() + message)
                .withHint(remedy));
    }

    private static String among(int tried) {
        return String.format(Locale.ROOT, ", among %,d sets of facts with every threshold and its neighbours", tried);
    }

    private static String printed(Tier tier) {
        StringBuilder text = new StringBuilder(Printer.print(tier.condition().root()));
        tier.condition()
                .lets()
                .forEach(let -> text.append('\n').append(let.name()).append(let.text()));
        return text.toString();
    }

    private static String label(Tier tier) {
        return tier.severity().label();
    }
}
