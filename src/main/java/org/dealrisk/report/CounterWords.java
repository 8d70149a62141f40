package org.dealrisk.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.counter.Change;
import org.dealrisk.counter.CounterOffer;
import org.dealrisk.counter.Gone;
import org.dealrisk.counter.Offer;
import org.dealrisk.counter.Paper;
import org.dealrisk.counter.Wordings;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Field;
import org.dealrisk.rule.Finding;
import org.dealrisk.verdict.Verdict;

/** The sentences of a counter-offer, the same in every format for people. */
final class CounterWords {

    /** A clause is told by its beginning. */
    private static final int BEGINNING = 60;

    private final Words words;
    private final Disclosure disclosure;
    private final Wordings wordings = Wordings.builtin();

    CounterWords(Words words, Disclosure disclosure) {
        this.words = words;
        this.disclosure = disclosure;
    }

    String say(String key, Object... arguments) {
        return words.say("counter." + key, arguments);
    }

    String count(String key, long number, Object... more) {
        return words.count("counter." + key, number, more);
    }

    String verdict(Verdict verdict) {
        return words.verdict(verdict);
    }

    Words words() {
        return words;
    }

    /** What the answer comes to, in one line. */
    String headline(CounterOffer answer) {
        Verdict before = answer.before().verdict();
        if (answer.target().atLeast(before)) {
            return say("good", verdict(before));
        }
        if (answer.offers().isEmpty()) {
            return say("stuck", verdict(before));
        }
        String reached = count(
                "changes",
                answer.offers().get(0).parts().size(),
                verdict(before),
                verdict(answer.after().verdict()));
        return answer.isReached() ? reached : say("missed", reached, verdict(answer.target()));
    }

    /** The head of an offer: its number, verdict and index, and whether a smaller one may exist. */
    String title(CounterOffer answer, int number) {
        Offer offer = answer.offers().get(number);
        String title = say(
                number == 0 ? "offer" : "alternative",
                number + 1,
                verdict(offer.after().verdict()),
                answer.before().riskIndex(),
                offer.after().riskIndex());
        return offer.smallest() ? title : say("not_smallest", title);
    }

    /** What changes: the clause that goes, or the term with both values. */
    String change(Change change) {
        if (change instanceof Change.Strike strike) {
            Clause clause = strike.clause().clause();
            return clause.text().isBlank()
                    ? say("strike", clause.place())
                    : say("strike.text", clause.place(), beginning(clause));
        }
        Change.Move move = (Change.Move) change;
        String to = words.value(move.field(), move.value());
        List<String> more = new ArrayList<>();
        move.others()
                .forEach((field, value) -> more.add(say("with", words.label(field.path()), words.value(field, value))));
        String told = move.from().isPresent()
                ? say(
                        "move",
                        words.label(move.field().path()),
                        words.value(move.field(), move.from().get()),
                        to)
                : say("add", words.label(move.field().path()), to);
        return more.isEmpty() ? told : say("aside", told, words.join(more));
    }

    private String beginning(Clause clause) {
        String text =
                disclosure.text(clause.place()).isPresent() ? clause.text().strip() : "";
        int end = text.offsetByCodePoints(0, Math.min(BEGINNING, text.codePointCount(0, text.length())));
        return end < text.length() ? text.substring(0, end) + "…" : text;
    }

    /** What a change is for. */
    String purpose(List<Gone> gone) {
        return gone.isEmpty()
                ? say("for_money")
                : say("takes", words.join(gone.stream().map(this::gone).toList()));
    }

    private String gone(Gone gone) {
        String what = gone.rule().code() + " " + words.severity(gone.from());
        return gone.to().isPresent()
                ? say("milder", what, words.severity(gone.to().get()))
                : what;
    }

    /** The words to paste, in every language that contracts are written in. */
    Map<Paper, String> paste(Change change, Offer offer) {
        Map<Paper, String> texts = new EnumMap<>(Paper.class);
        for (Paper paper : Paper.values()) {
            texts.put(paper, wordings.of(change, offer.after().deal(), paper));
        }
        return texts;
    }

    Optional<String> price(CounterOffer answer) {
        return answer.price().map(price -> {
            List<String> codes = price.still().stream()
                    .map(finding -> finding.code() + " " + finding.title())
                    .distinct()
                    .toList();
            boolean better = !price.verdict().atLeast(answer.before().verdict());
            String told = better
                    ? say("price", words.value(Field.FEE, price.fee()), verdict(price.verdict()))
                    : say("price.nothing", verdict(price.verdict()));
            return codes.isEmpty() ? told : say("price.still", told, words.join(codes));
        });
    }

    /** Why a finding stays. */
    String keeper(CounterOffer.Keeper keeper) {
        Finding finding = keeper.finding();
        List<String> why = new ArrayList<>();
        if (!keeper.refused().isEmpty()) {
            why.add(say("keeps.refused"));
        }
        reason("keeps.facts", keeper.facts(), why);
        reason("keeps.ours", keeper.ours(), why);
        reason("keeps.unknown", keeper.unknown(), why);
        String what = words.severity(finding.severity()) + " " + finding.code() + " " + finding.title();
        return why.isEmpty() ? what : say("keeps", what, words.clauses(why));
    }

    private void reason(String key, List<Field> fields, List<String> why) {
        if (!fields.isEmpty()) {
            why.add(say(key, words.labels(fields.stream().map(Field::path).toList())));
        }
    }

    String action(CounterOffer.OwnAction action) {
        return say("action", words.label(action.field().path()), purpose(action.gone()));
    }

    String together(Offer offer) {
        List<String> changes = offer.changes().stream().map(this::change).toList();
        String verdict = verdict(offer.after().verdict());
        return changes.isEmpty() ? say("together.alone", verdict) : say("together", verdict, words.clauses(changes));
    }
}
