package org.dealrisk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealrisk.diff.DealDiff;
import org.dealrisk.diff.Favour;
import org.dealrisk.diff.FigureChange;
import org.dealrisk.diff.FindingChange;
import org.dealrisk.diff.TermChange;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Field;
import org.dealrisk.model.Handling;
import org.dealrisk.model.Value;
import org.dealrisk.rule.Finding;
import org.dealrisk.rule.PrintedFields;
import org.dealrisk.text.Messages;
import org.dealrisk.verdict.Assessment;

/** The words in which a comparison is told, in every format for people. */
final class DiffWords {

    private final Words words;
    private final Disclosure disclosure;
    private final PrintedFields fields;
    private final DiffNumbers numbers;

    DiffWords(Telling telling, Messages messages) {
        this.words = telling.words();
        this.disclosure = telling.disclosure();
        this.fields = new PrintedFields(messages);
        this.numbers = new DiffNumbers(telling.words());
    }

    /** A change of one thing: what it was and what it is, and what became of it. */
    record Told(String what, String old, String now, String moved, String favour) {}

    String say(String key, Object... arguments) {
        return words.say("diff." + key, arguments);
    }

    String count(String key, long number) {
        return words.count("diff." + key, number);
    }

    String arrow(String old, String now) {
        return say("arrow", old, now);
    }

    /** {@code WALK AWAY → ESCALATE, better}. */
    String verdict(DealDiff deal) {
        String old = words.headline(deal.old());
        String now = words.headline(deal.now());
        if (old.equals(now)) {
            return say("as_before", now);
        }
        int step = deal.verdictStep();
        return say(step == 0 ? "arrow" : step > 0 ? "worse" : "better", old, now);
    }

    /** Why the verdict is what it is now, and the gate that made it. */
    String reason(Assessment assessment) {
        String gate = assessment
                .decision()
                .gate()
                .map(found -> " [" + found.name() + "]")
                .orElse("");
        return disclosure.reason(assessment) + gate;
    }

    /** The risk index of both; empty when it is the same. */
    Optional<String> index(DealDiff deal) {
        int old = deal.old().riskIndex();
        int now = deal.now().riskIndex();
        String moved = now > old ? "+" + (now - old) : Integer.toString(now - old);
        return old == now ? Optional.empty() : Optional.of(say("index", old, now, moved));
    }

    /** The names that a deal has; its file when it has none. */
    String name(Assessment assessment) {
        List<String> names = new ArrayList<>();
        assessment.deal().text(Field.ID).ifPresent(names::add);
        assessment.deal().text(Field.NAME).ifPresent(names::add);
        return names.isEmpty() ? assessment.deal().address().source() : String.join("  ", names);
    }

    /** The terms that may be told, and the figures likewise. */
    List<TermChange> shown(List<TermChange> terms) {
        return terms.stream().filter(term -> disclosure.shows(term.field())).toList();
    }

    /** The figures that may be told, and differ in the digits that are shown. */
    List<FigureChange> shownFigures(List<FigureChange> figures) {
        return figures.stream()
                .filter(figure -> disclosure.shows(figure.name()))
                .filter(figure -> !numbers.figure(figure.name(), figure.old())
                        .equals(numbers.figure(figure.name(), figure.now())))
                .toList();
    }

    /** Whether something that differs must not be told. */
    boolean hidesSomething(DealDiff deal) {
        return deal.terms().stream().anyMatch(term -> !disclosure.shows(term.field()))
                || deal.exposure().stream().anyMatch(figure -> !disclosure.shows(figure.name()));
    }

    Told term(TermChange term) {
        String old = answer(term.field(), term.old());
        String now = answer(term.field(), term.now());
        List<String> clipped = Clipped.around(old, now);
        return new Told(
                words.label(term.field().path()), clipped.get(0), clipped.get(1), numbers.moved(term), favour(term));
    }

    Told figure(FigureChange change) {
        return new Told(
                words.figure(change.name()),
                numbers.figure(change.name(), change.old()),
                numbers.figure(change.name(), change.now()),
                numbers.moved(change),
                "");
    }

    private String answer(Field field, Answer answer) {
        if (answer instanceof Answer.Known known) {
            if (!disclosure.shows(known)) {
                return words.say("hidden");
            }
            String printed = printed(field, known.value());
            return printed.isBlank() ? say("none") : printed;
        }
        if (answer instanceof Answer.Unknown) {
            return say("unknown");
        }
        return say(answer instanceof Answer.NotFilledIn ? "not_filled_in" : "not_collected");
    }

    private String printed(Field field, Value value) {
        return value instanceof Value.ClauseList list ? count("clause_list", list.size()) : fields.value(field, value);
    }

    /** Of a term that both sides can change, in whose favour; of a fact, for whom it is better. */
    private String favour(TermChange term) {
        boolean lever = term.field().handling() == Handling.LEVER;
        return switch (term.favour()) {
            case OURS -> say(lever ? "favour.ours" : "better_for_us");
            case CLIENT -> say(lever ? "favour.client" : "worse_for_us");
            case NEUTRAL, INFORMATION -> "";
        };
    }

    String favour(Favour favour) {
        return switch (favour) {
            case OURS -> say("favour.ours");
            case CLIENT -> say("favour.client");
            case NEUTRAL, INFORMATION -> "";
        };
    }

    String kind(FindingChange change) {
        return say("finding." + change.kind());
    }

    String severity(FindingChange change) {
        String now = words.severity(change.finding().severity());
        String old = change.old().map(Finding::severity).map(words::severity).orElse(now);
        return old.equals(now) ? now : arrow(old, now);
    }

    /** With the field it is about, for a rule that finds one thing a field. */
    String title(FindingChange change) {
        return change.finding().title()
                + change.finding()
                        .subject()
                        .map(field -> ": " + words.label(field.path()))
                        .orElse("");
    }
}
