package org.dealrisk.report;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Span;
import org.dealrisk.model.Field;
import org.dealrisk.rule.Evidence;
import org.dealrisk.rule.Finding;
import org.dealrisk.rule.Rule;
import org.dealrisk.verdict.Assessment;
import org.dealrisk.verdict.Fingerprints;
import org.dealrisk.verdict.NotAssessed;

/**
 * A result of SARIF: a finding, or a rule that could not be told.
 *
 * @param level {@code none} for one that is open
 * @param deal what the deal is called, if it has a name
 * @param suppressed who accepted it and why
 * @param baselined whether it is accepted as it was there before
 */
record SarifResult(
        Rule rule,
        String level,
        String text,
        Place place,
        List<Related> related,
        String fingerprint,
        String severity,
        Assessment deal,
        Optional<String> suppressed,
        boolean baselined) {

    /** By the code of their rules. */
    static final Comparator<SarifResult> BY_CODE = Comparator.comparing(SarifResult::code);

    /** GitHub shows no more of one result. */
    private static final int MOST_RELATED = 100;

    private static final String OPEN = "none";
    private static final List<String> LEVELS = List.of("error", "warning", "note", OPEN);

    /** What SARIF would take for a link or for the place of an argument. */
    private static final Pattern MARKUP = Pattern.compile("[\\[\\]\\\\]");

    /** A place beside the first one, and what is to be said of it. */
    record Related(Place place, String text) {}

    SarifResult {
        related = List.copyOf(related);
    }

    String code() {
        return rule.code();
    }

    /** Every result of a run, in order. */
    static List<SarifResult> of(Run run, Notices notices) {
        List<SarifResult> all = new ArrayList<>();
        for (Assessment deal : run.assessments()) {
            for (Finding finding : deal.findings()) {
                String fingerprint = notices.fingerprint(finding, deal);
                if (notices.shows(finding)) {
                    all.add(of(finding, deal, fingerprint, run, notices));
                }
            }
            if (run.display().showUndecided()) {
                deal.notAssessed().forEach(rule -> all.add(open(rule, deal, notices)));
            }
        }
        return all;
    }

    /** As many as there may be, the gravest, in the order in which they were. */
    static List<SarifResult> gravest(List<SarifResult> all, int most) {
        if (all.size() <= most) {
            return all;
        }
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            places.add(i);
        }
        places.sort(Comparator.comparingInt(i -> LEVELS.indexOf(all.get(i).level())));
        return places.subList(0, most).stream().sorted().map(all::get).toList();
    }

    private static SarifResult of(Finding finding, Assessment deal, String fingerprint, Run run, Notices notices) {
        List<Evidence> evidence = notices.disclosure().evidence(finding);
        List<String> lines = new ArrayList<>(List.of(notices.title(finding)));
        lines.addAll(notices.details(finding));
        Place place = Notices.place(evidence, deal);
        return new SarifResult(
                finding.rule(),
                level(Mark.of(finding, deal, run.marking().failOn(deal))),
                String.join("\n", lines),
                place,
                related(evidence, place, notices.words()),
                fingerprint,
                finding.severity().label(),
                deal,
                notices.accepted(finding),
                finding.baselined());
    }

    private static SarifResult open(NotAssessed rule, Assessment deal, Notices notices) {
        String title = notices.words().title(rule.rule());
        return new SarifResult(
                rule.rule(),
                OPEN,
                title + "\n" + notices.words().reason(rule),
                deal.deal().address().place(),
                List.of(),
                rule.rule().code() + ":" + deal.deal().address().document(),
                "",
                deal,
                Optional.empty(),
                false);
    }

    /** What else it rests on, each place once. */
    private static List<Related> related(List<Evidence> evidence, Place first, Words words) {
        Set<Place> told = new HashSet<>(Set.of(first));
        List<Related> related = new ArrayList<>();
        for (Evidence cited : evidence) {
            Optional<Place> place = cited.place();
            if (place.isPresent() && told.add(place.get()) && related.size() < MOST_RELATED) {
                String label = cited.field().map(Field::path).map(words::label).orElse("");
                String note = cited.note().isEmpty() ? label : cited.note();
                related.add(
                        new Related(place.get(), note.isEmpty() ? place.get().text() : note));
            }
        }
        return related;
    }

    private static String level(Mark mark) {
        return LEVELS.get(mark.ordinal());
    }

    void write(Json json, int ruleIndex) throws IOException {
        boolean open = level.equals(OPEN);
        json.object().text("ruleId", code()).whole("ruleIndex", ruleIndex).text("kind", open ? "open" : "fail");
        json.text("level", level);
        message(json, text);
        json.array("locations").object();
        physical(json, place);
        json.endObject().endArray();
        if (!related.isEmpty()) {
            json.array("relatedLocations");
            for (int i = 0; i < related.size(); i++) {
                json.object().whole("id", i + 1);
                physical(json, related.get(i).place());
                message(json, related.get(i).text());
                json.endObject();
            }
            json.endArray();
        }
        json.object("partialFingerprints")
                .text("dealrisk/v1", fingerprint)
                .text("primaryLocationLineHash", fingerprint)
                .endObject();
        if (suppressed.isPresent()) {
            json.array("suppressions").object().text("kind", baselined ? "external" : "inSource");
            json.text("status", "accepted");
            json.text("justification", suppressed.get()).endObject().endArray();
        }
        json.object("properties")
                .textIfAny("severity", Optional.of(severity).filter(word -> !word.isEmpty()))
                .text("verdict", deal.verdict().name())
                .endObject()
                .endObject();
    }

    /** A text as it is: brackets begin no link, and braces hold no place for an argument. */
    static void message(Json json, String text) throws IOException {
        boolean links = text.contains("](");
        String safe = links ? MARKUP.matcher(text).replaceAll("\\\\$0") : text;
        json.object("message")
                .text("text", safe.replaceAll("\\{([0-9]+)}", "{{$1}}"))
                .endObject();
    }

    static void physical(Json json, Place place) throws IOException {
        Span span = place.span();
        json.object("physicalLocation");
        artifact(json, Fingerprints.path(place.source().name()));
        json.object("region")
                .whole("startLine", span.line())
                .whole("startColumn", span.column())
                .whole("endLine", span.endLine())
                .whole("endColumn", span.endColumn())
                .endObject()
                .endObject();
    }

    static void artifact(Json json, String file) throws IOException {
        json.object("artifactLocation").text("uri", uri(file)).endObject();
    }

    private static String uri(String file) {
        try {
            boolean absolute = file.startsWith("/");
            String whole = new URI(absolute ? "file" : null, absolute ? "" : null, file, null).toASCIIString();
            // A colon in the first part would make a scheme of it.
            int slash = whole.indexOf('/');
            int colon = whole.indexOf(':');
            boolean scheme = !absolute && colon >= 0 && (slash < 0 || colon < slash);
            return scheme ? whole.replace(":", "%3A") : whole;
        } catch (URISyntaxException e) {
            return "unnamed";
        }
    }
}
