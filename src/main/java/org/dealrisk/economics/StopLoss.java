package org.dealrisk.economics;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A cancelled order as we see it: what each way out brings now, and what it leaves of the orders that
 * the client may still place.
 *
 * <p>payoff = now + p·L, with p the chance that the client stays and L what later orders are worth today
 * ({@link FutureMargin#presentValue()}). What was spent before counts for no way out: it is gone either way.
 *
 * <p>Source: expected value of each way, and the probability at which two break even. An unknown chance leaves
 * its way not assessable, unless later orders are worth nothing; no step rounds.
 *
 * <p>Worked example [A]: an order of 300 000 with a margin of 60 000, a fee of 15 %, L = 198 948.16, and
 * chances of 0.10, 0.75, 0.35 and 0.80: enforce 79 894.82, exchange 197 211.12, cancel with fee 114 631.86,
 * waive 159 158.53.
 *
 * @param exit the order, its deposit and the fee
 * @param marginIfCompleted money that the order leaves if it stands
 * @param rework money that was spent on doing it again
 * @param exchangeLoss part of the margin that an exchange takes, see {@link Assumptions#exchangeLoss()}
 * @param future the orders that may follow
 * @param retention chance that the client stays, 0–1, by way; none missing
 */
public record StopLoss(
        ClientExit exit,
        Figure marginIfCompleted,
        Figure rework,
        Figure exchangeLoss,
        FutureMargin future,
        Map<Way, Figure> retention) {

    private static final String NO_FUTURE = "later orders are worth nothing";

    /** What we can do about a client who wants to cancel. */
    public enum Way {
        /** Hold the client to the order. */
        ENFORCE,
        /** Let the client take something else for it. */
        EXCHANGE,
        /** Let the client go, and keep the fee. */
        CANCEL_WITH_FEE,
        /** Let the client go without a fee. */
        WAIVE
    }

    /** @throws IllegalArgumentException if the rework is negative, a chance outside 0–1, or a way has none */
    public StopLoss {
        Require.notNegative("rework", rework);
        Require.rate("exchange loss", exchangeLoss);
        retention.values().forEach(chance -> Require.rate("chance that the client stays", chance));
        if (retention.size() < Way.values().length) {
            throw new IllegalArgumentException("a chance for each way: " + retention);
        }
        retention = Collections.unmodifiableMap(new EnumMap<>(retention));
    }

    /** The chance that the client stays, 0–1. */
    public Figure chance(Way way) {
        return Optional.ofNullable(retention.get(way)).orElseThrow();
    }

    /** What a way brings of this order, money: the margin, the margin less the handling of an exchange, the fee, 0. */
    public Figure now(Way way) {
        return switch (way) {
            case ENFORCE -> marginIfCompleted;
            case EXCHANGE -> marginIfCompleted.times(Figure.ONE.minus(exchangeLoss));
            case CANCEL_WITH_FEE -> exit.fee();
            case WAIVE -> Figure.ZERO;
        };
    }

    /** p·L, money; 0 where no later order is worth anything, whatever the chance. */
    public Figure later(Way way) {
        Figure value = future.presentValue();
        return value.isZero() ? Figure.ZERO : chance(way).times(value);
    }

    /** now + p·L, money. 48 000 + 0.75 × 198 948.16 = 197 211.12 for an exchange. */
    public Figure payoff(Way way) {
        return now(way).plus(later(way));
    }

    /** The way that is worth most at the chances assumed, the first of equals; empty unless all four are numbers. */
    public Optional<Way> best() {
        boolean all = Stream.of(Way.values()).allMatch(way -> payoff(way).isKnown());
        return all
                ? Arrays.stream(Way.values())
                        .reduce((one, other) ->
                                payoff(other).compare(payoff(one)).orElse(0) > 0 ? other : one)
                : Optional.empty();
    }

    /**
     * The chance at which a way is worth as much as the best of the others: (their best − now) ÷ L. For the
     * exchange (159 158.53 − 48 000) ÷ 198 948.16 = 0.5587: it is the best way while its chance is above. Below
     * 0 it always is, above 1 never. Undefined where later orders are worth nothing or less, for then no chance
     * decides.
     */
    public Figure breakEvenChance(Way way) {
        Optional<Figure> best = Stream.of(Way.values())
                .filter(other -> other != way)
                .map(this::payoff)
                .reduce(Figure::max);
        return ofFuture(best.orElseThrow().minus(now(way)));
    }

    /**
     * (margin − now) ÷ L, a difference of chances: by how much more than enforcing a way must keep the client
     * to be worth as much. For a waiver 60 000 ÷ 198 948.16 = 0.3016. Needs none of the chances.
     */
    public Figure mustKeepMoreBy(Way way) {
        return ofFuture(now(Way.ENFORCE).minus(now(way)));
    }

    /**
     * φ·O ÷ (p of waiving − p of the fee), money: later orders worth more than this make a waiver better than
     * the fee. 45 000 ÷ 0.45 = 100 000. Undefined where waiving keeps no more clients than charging.
     */
    public Figure futureFromWhichWaivingPays() {
        Figure more = chance(Way.WAIVE).minus(chance(Way.CANCEL_WITH_FEE));
        boolean keepsMore = more.compare(Figure.ZERO).orElse(1) > 0;
        return keepsMore
                ? exit.fee().over(more, "no difference")
                : Figure.undefined("waiving keeps no more clients than charging");
    }

    /** Deposit + rework, money: what it costs to let go where all that was paid goes back. 0.5 + 0.15 = 0.65 orders. */
    public Figure lossOfLettingGo() {
        return exit.deposit().plus(rework);
    }

    /** (deposit + rework) ÷ L, a chance: letting go pays if the client returns more often. 0.65 ÷ 3.0053 = 0.2163. */
    public Figure chanceFromWhichLettingGoPays() {
        return ofFuture(lossOfLettingGo());
    }

    /** A part of what later orders are worth; the larger it is, the surer the client must be to stay. */
    private Figure ofFuture(Figure amount) {
        Figure value = future.presentValue();
        boolean worthNothing = value.compare(Figure.ZERO).orElse(1) <= 0;
        return worthNothing ? Figure.undefined(NO_FUTURE) : amount.over(value, NO_FUTURE);
    }

    /** The ways, from the one that is worth most; those that are no number last, in their own order. */
    public List<Way> byWorth() {
        Comparator<Way> worth =
                Comparator.comparingDouble(way -> -payoff(way).toDouble().orElse(Double.NEGATIVE_INFINITY));
        return Arrays.stream(Way.values()).sorted(worth).toList();
    }
}
