package org.dealrisk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dealrisk.clause.ReadClause;
import org.dealrisk.diag.Place;
import org.dealrisk.diff.ClauseChange;
import org.dealrisk.diff.PartChange;
import org.dealrisk.diff.WaiverChange;
import org.dealrisk.model.Clause;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Waiver;

/** The words in which a comparison tells what is written at length: clauses, texts and waivers. */
final class DiffTexts {

    private final Words words;
    private final Disclosure disclosure;

    DiffTexts(Telling telling) {
        this.words = telling.words();
        this.disclosure = telling.disclosure();
    }

    /** Where both stand, or the one of them that stands anywhere; empty when neither does. */
    String places(List<Place> old, List<Place> now) {
        if (old.isEmpty() || now.isEmpty()) {
            return Stream.concat(old.stream(), now.stream())
                    .findFirst()
                    .map(Place::toString)
                    .orElse("");
        }
        return say("arrow", old.get(0).toString(), now.get(0).toString());
    }

    String kind(ClauseChange change) {
        return say("clause." + change.kind());
    }

    /** The words of the clause, or of both versions from where they differ. */
    String quoted(ClauseChange change) {
        if (change.kind() == ClauseChange.Kind.REWORDED) {
            List<String> texts = Clipped.around(text(change.old()), text(change.now()));
            return say("arrow", say("quoted", texts.get(0)), say("quoted", texts.get(1)));
        }
        return say("quoted", Clipped.head(text(change.now().isPresent() ? change.now() : change.old())));
    }

    private String text(Optional<ReadClause> clause) {
        return clause.map(ReadClause::clause)
                .flatMap(found -> disclosure.text(found.place()).map(open -> found.text()))
                .orElseGet(() -> words.say("hidden"));
    }

    /** What else is to be said of a clause: its types, who wrote it, whether the client would change it. */
    List<String> remarks(ClauseChange change) {
        List<String> remarks = new ArrayList<>();
        if (change.old().isEmpty() || change.now().isEmpty()) {
            List<ClauseType> types = change.now().or(change::old).orElseThrow().types();
            if (!types.isEmpty()) {
                remarks.add(labels(types));
            }
            return remarks;
        }
        Clause old = change.old().get().clause();
        Clause now = change.now().get().clause();
        if (!change.gained().isEmpty()) {
            remarks.add(say("clause.gained", labels(change.gained())));
        }
        if (!change.lost().isEmpty()) {
            remarks.add(say("clause.lost", labels(change.lost())));
        }
        if (old.draftedBy() != now.draftedBy()) {
            remarks.add(say("clause.author", say("author." + old.draftedBy()), say("author." + now.draftedBy())));
        }
        if (old.negotiable() != now.negotiable()) {
            remarks.add(say(
                    "clause.negotiable", say("negotiable." + old.negotiable()), say("negotiable." + now.negotiable())));
        }
        return remarks;
    }

    private String labels(List<ClauseType> types) {
        return words.join(types.stream().map(ClauseType::label).toList());
    }

    String places(ClauseChange change) {
        List<Place> old =
                change.old().map(found -> found.clause().place()).stream().toList();
        List<Place> now =
                change.now().map(found -> found.clause().place()).stream().toList();
        return places(old, now);
    }

    String part(PartChange change) {
        String what = say("part." + change.kind() + (change.added() ? ".added" : ".removed"));
        String text = disclosure.text(change.place()).orElseGet(() -> words.say("hidden"));
        return say("told", what, say("quoted", Clipped.head(text)));
    }

    String waiver(WaiverChange change) {
        String rule = words.orUnknown(change.rule());
        if (change.old().isPresent() && change.now().isPresent()) {
            return say(
                    "told",
                    rule,
                    say("arrow", terms(change.old().get()), terms(change.now().get())));
        }
        String key = change.now().isPresent() ? "waiver.added" : "waiver.removed";
        return say(key, rule, terms(change.now().or(change::old).orElseThrow()));
    }

    private String terms(Waiver waiver) {
        return words.say(
                "waived_by",
                words.orUnknown(waiver.by()),
                words.orUnknown(waiver.until()),
                words.orUnknown(waiver.reason()));
    }

    private String say(String key, Object... arguments) {
        return words.say("diff." + key, arguments);
    }
}
