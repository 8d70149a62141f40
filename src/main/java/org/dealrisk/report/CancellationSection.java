package org.dealrisk.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dealrisk.economics.ClientExit;
import org.dealrisk.economics.Decisions;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.StopLoss;
import org.dealrisk.economics.StopLoss.Way;
import org.dealrisk.model.Field;
import org.dealrisk.verdict.Assessment;

/**
 * The ways out of a cancelled order, for the client and for us. What is worth most depends on how likely the
 * client is to stay, so the chances that somebody assumed stand in the table, and how far each may be wrong.
 */
final class CancellationSection {

    private final Telling telling;
    private final Assessment assessment;
    private final Words words;

    CancellationSection(Telling telling, Assessment assessment) {
        this.telling = telling;
        this.assessment = assessment;
        this.words = telling.words();
    }

    /** Prints nothing where the form has no figure about a cancelled order. */
    void print() throws IOException {
        Optional<StopLoss> found =
                Decisions.stopLoss(assessment.deal(), assessment.figures().assumptions());
        if (found.isEmpty()) {
            return;
        }
        telling.page().heading(words.say("cancellation"));
        client(found.get().exit());
        if (telling.disclosure().showsCost()) {
            ours(found.get());
        } else {
            line(words.say("hidden.cost"));
        }
        if (!assessment.deal().isYes(Field.CASE_REASON_KNOWN)) {
            line(words.say("cancellation.reason"));
        }
    }

    private void client(ClientExit exit) throws IOException {
        Figure refund = exit.refund();
        if (refund.isKnown()) {
            boolean owes = refund.compare(Figure.ZERO).orElse(0) < 0;
            line(words.say(
                    owes ? "cancellation.owes" : "cancellation.refund",
                    Shown.money(exit.deposit()),
                    Shown.money(exit.fee()),
                    Shown.money(owes ? Figure.ZERO.minus(refund) : refund),
                    Shown.money(exit.balance())));
        } else {
            line(words.say("cancellation.refund_unknown", words.reason(refund)));
        }
        Figure below = exit.cancelsBelow();
        if (below.isKnown()) {
            line(words.say("cancellation.walks", Shown.money(below)));
        }
    }

    private void ours(StopLoss choice) throws IOException {
        table(choice).print(telling.page());
        future(choice);
        Optional<Way> best = choice.best();
        if (best.isPresent()) {
            best(choice, best.get());
        } else {
            List<String> missing = Stream.of(Way.values())
                    .flatMap(way -> choice.payoff(way).missingInputs().stream())
                    .distinct()
                    .toList();
            line(words.say("cancellation.open", words.labels(missing)));
        }
        Figure pays = choice.futureFromWhichWaivingPays();
        if (pays.isKnown()) {
            line(words.say("cancellation.waiving", Shown.money(pays)));
        }
        Figure lettingGo = choice.chanceFromWhichLettingGoPays();
        if (lettingGo.isKnown()) {
            boolean possible = lettingGo.compare(Figure.ONE).orElse(1) <= 0;
            line(words.say(
                    possible ? "cancellation.letting_go" : "cancellation.letting_go_never",
                    Shown.money(choice.lossOfLettingGo()),
                    Shown.money(choice.exit().deposit()),
                    Shown.money(choice.rework()),
                    Shown.percent(lettingGo)));
        }
    }

    /** Where chances are open, by how much more than enforcing each way must keep the client. */
    private Table table(StopLoss choice) {
        boolean decided = choice.best().isPresent();
        Table table = new Table("lrrrrr");
        table.row(
                words.say("cancellation.us"),
                words.say("cancellation.now"),
                words.say("cancellation.chance"),
                words.say("cancellation.later"),
                words.say("cancellation.together"),
                words.say(decided ? "cancellation.best_above" : "cancellation.more"));
        for (Way way : choice.byWorth()) {
            table.row(
                    way(way),
                    Shown.money(choice.now(way)),
                    Shown.percent(choice.chance(way)),
                    Shown.money(choice.later(way)),
                    Shown.money(choice.payoff(way)),
                    decided ? above(choice.breakEvenChance(way)) : more(choice, way));
        }
        return table;
    }

    private String more(StopLoss choice, Way way) {
        return way == Way.ENFORCE ? "" : points(choice.mustKeepMoreBy(way));
    }

    /** A difference of two chances. */
    private String points(Figure difference) {
        return difference.isKnown()
                ? words.say("cancellation.points", Shown.number(Figure.HUNDRED.times(difference)))
                : Shown.number(difference);
    }

    /** A chance of less than 0 or more than 1 is none. */
    private String above(Figure chance) {
        if (chance.compare(Figure.ZERO).orElse(0) < 0) {
            return words.say("cancellation.always");
        }
        return chance.compare(Figure.ONE).orElse(0) > 0 ? words.say("cancellation.never") : Shown.percent(chance);
    }

    private void future(StopLoss choice) throws IOException {
        Figure value = choice.future().presentValue();
        line(
                value.isKnown()
                        ? words.say(
                                "cancellation.future",
                                Shown.money(value),
                                Shown.percent(choice.future().rate()))
                        : words.say("cancellation.future_unknown", words.reason(value)));
    }

    private void best(StopLoss choice, Way best) throws IOException {
        Figure above = choice.breakEvenChance(best);
        boolean matters = above.compare(Figure.ZERO).orElse(-1) >= 0;
        line(words.clauses(List.of(
                words.say("cancellation.best", way(best), Shown.percent(choice.chance(best))),
                matters ? words.say("cancellation.best_while", Shown.percent(above)) : "")));
    }

    private String way(Way way) {
        return words.say("way." + way.name().toLowerCase(Locale.ROOT));
    }

    private void line(String text) throws IOException {
        telling.page().line("  " + text);
    }
}
