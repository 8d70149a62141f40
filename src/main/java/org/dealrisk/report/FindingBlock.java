package org.dealrisk.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.diag.CaretFrame;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.model.Field;
import org.dealrisk.model.Waiver;
import org.dealrisk.rule.Evidence;
import org.dealrisk.rule.Finding;
import org.dealrisk.verdict.Assessment;

/**
 * One finding in full: what it is, where it stands with carets, the sentence with the numbers, why it
 * matters, what to ask for.
 */
final class FindingBlock {

    /** More places than this are only counted, unless everything is asked for. */
    private static final int MOST_PLACES = 5;

    private final Telling telling;

    FindingBlock(Telling telling) {
        this.telling = telling;
    }

    void print(Finding finding, Assessment assessment) throws IOException {
        Page page = telling.page();
        page.end()
                .put(Style.of(finding.severity()), telling.words().severity(finding.severity()))
                .put(" ")
                .put(Style.STRONG, finding.code())
                .put(" " + finding.rule().id() + "   ")
                .put(Style.STRONG, finding.title());
        page.put(finding.isWaived() ? " " + telling.words().say("waived") : "").end();
        places(finding, assessment);
        Optional<String> message = telling.disclosure().message(finding);
        if (message.isPresent()) {
            page.line("  " + message.get());
        }
        labelled("why", finding.why());
        labelled("ask", finding.ask());
        if (!finding.undecided().isEmpty()) {
            page.line(
                    "  " + telling.words().say("could_be_worse", telling.words().labels(finding.undecided())));
        }
        if (finding.isWaived()) {
            page.line("  " + waiver(finding.waived().orElseThrow()));
        }
    }

    /** Who accepted a finding until when, and why. */
    String waiver(Waiver waiver) {
        Words words = telling.words();
        return words.say(
                "waived_by",
                words.orUnknown(waiver.by()),
                words.orUnknown(waiver.until()),
                words.orUnknown(waiver.reason()));
    }

    private void labelled(String label, String text) throws IOException {
        if (!text.isEmpty()) {
            telling.page()
                    .put("  ")
                    .put(Style.STRONG, telling.words().say(label))
                    .line("  " + text);
        }
    }

    private void places(Finding finding, Assessment assessment) throws IOException {
        List<Evidence> evidence = telling.disclosure().evidence(finding);
        List<Evidence> placed = withoutRepeats(evidence);
        if (placed.isEmpty()) {
            telling.page().line("  " + assessment.deal().address().place());
        }
        int most = telling.display().isVerbose() ? placed.size() : Math.min(MOST_PLACES, placed.size());
        Map<String, List<Evidence>> sources = new LinkedHashMap<>();
        for (Evidence cited : placed.subList(0, most)) {
            String name = cited.place().orElseThrow().source().name();
            sources.computeIfAbsent(name, source -> new ArrayList<>()).add(cited);
        }
        for (List<Evidence> cited : sources.values()) {
            places(finding, cited);
        }
        if (most < placed.size()) {
            telling.page().line("  " + telling.words().count("more_places", placed.size() - most));
        }
        notesWithoutPlace(evidence);
    }

    /** Places in one source. */
    private void places(Finding finding, List<Evidence> cited) throws IOException {
        Source source = cited.get(0).place().orElseThrow().source();
        List<CaretFrame.Mark> marks = new ArrayList<>();
        List<String> bare = new ArrayList<>();
        for (Evidence one : cited) {
            Place place = one.place().orElseThrow();
            if (telling.disclosure().showsLines(place)) {
                marks.add(new CaretFrame.Mark(place.span(), one.note()));
            } else {
                bare.add(
                        one.note().isEmpty()
                                ? place.toString()
                                : telling.words().say("aside", place, one.note()));
            }
        }
        if (!marks.isEmpty()) {
            telling.page().line("  " + new Place(source, marks.get(0).span()));
            Frames.print(CaretFrame.rows(source, marks), Style.of(finding.severity()), telling.page());
        }
        if (!bare.isEmpty()) {
            telling.page().line("  " + telling.words().join(bare));
        }
    }

    /** What has a place, every place once; where one has a note, the one with the note. */
    private static List<Evidence> withoutRepeats(List<Evidence> evidence) {
        Map<Place, Evidence> places = new LinkedHashMap<>();
        for (Evidence one : evidence) {
            one.place()
                    .ifPresent(place ->
                            places.merge(place, one, (kept, next) -> kept.note().isEmpty() ? next : kept));
        }
        return List.copyOf(places.values());
    }

    private void notesWithoutPlace(List<Evidence> evidence) throws IOException {
        for (Evidence cited : evidence) {
            if (cited.place().isEmpty() && !cited.note().isEmpty()) {
                String label = cited.field()
                        .map(Field::path)
                        .map(telling.words()::label)
                        .orElse("");
                telling.page().line("  " + (label.isEmpty() ? "" : label + ": ") + cited.note());
            }
        }
    }
}
