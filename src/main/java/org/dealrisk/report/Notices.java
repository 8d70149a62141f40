package org.dealrisk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Place;
import org.dealrisk.model.Field;
import org.dealrisk.rule.Evidence;
import org.dealrisk.rule.Finding;
import org.dealrisk.rule.Severity;
import org.dealrisk.verdict.Assessment;
import org.dealrisk.verdict.Fingerprints;

/**
 * What the formats mark that mark single findings: findings from the minimum on, waived ones when they are
 * asked for, and what could not be read. A deal that fails though no finding of it does, as money alone makes
 * its verdict or the finding is not shown, is marked itself.
 */
final class Notices {

    private final Run run;
    private final Words words;
    private final Disclosure disclosure;
    private final Fingerprints fingerprints = new Fingerprints();

    Notices(Run run) {
        this.run = run;
        this.words = new Words(run.language());
        this.disclosure = Disclosure.of(run, words);
    }

    Words words() {
        return words;
    }

    Disclosure disclosure() {
        return disclosure;
    }

    /** Everything, in the order of the input. */
    List<Notice> all() {
        List<Notice> all = new ArrayList<>();
        for (Run.Result result : run.results()) {
            all.addAll(of(result));
        }
        return all;
    }

    /** What one document gives. Every result is to be asked once, in order. */
    List<Notice> of(Run.Result result) {
        return result instanceof Run.Judged judged
                ? of(judged.assessment())
                : ((Run.Unread) result).faults().stream().map(this::of).toList();
    }

    /** Whether a finding is shown at all. */
    boolean shows(Finding finding) {
        return finding.severity().atLeast(run.display().minimum())
                && (run.display().showWaived() || finding.counts());
    }

    String fingerprint(Finding finding, Assessment deal) {
        return fingerprints.of(finding, deal.deal());
    }

    /** Where a finding is marked: at the first thing it points at, else at the start of the deal. */
    static Place place(List<Evidence> evidence, Assessment deal) {
        return evidence.stream()
                .map(Evidence::place)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(deal.deal().address().place());
    }

    private List<Notice> of(Assessment deal) {
        List<Notice> notices = new ArrayList<>();
        for (Finding finding : deal.findings()) {
            Notice notice = of(finding, deal);
            if (shows(finding)) {
                notices.add(notice);
            }
        }
        boolean blamed = notices.stream().anyMatch(notice -> notice.mark() == Mark.FAILURE);
        if (!blamed && run.marking().failOn(deal).reachedBy(deal)) {
            notices.add(verdict(deal));
        }
        return notices;
    }

    private Notice of(Finding finding, Assessment deal) {
        Place place = place(disclosure.evidence(finding), deal);
        return new Notice(
                Mark.of(finding, deal, run.marking().failOn(deal)),
                finding.code(),
                finding.rule().id(),
                finding.severity().label(),
                Fingerprints.path(place.source().name()),
                Optional.of(place),
                title(finding),
                details(finding),
                fingerprint(finding, deal),
                accepted(finding));
    }

    /** With the field it is about, for a rule that finds one thing a field: several would read alike. */
    String title(Finding finding) {
        return finding.title()
                + finding.subject()
                        .map(field -> ": " + words.label(field.path()))
                        .orElse("");
    }

    /** What was found, why it matters and what to ask, as far as there is something to say. */
    List<String> details(Finding finding) {
        List<String> details = new ArrayList<>();
        disclosure.message(finding).ifPresent(details::add);
        if (!finding.why().isEmpty()) {
            details.add(words.say("why") + ": " + finding.why());
        }
        if (!finding.ask().isEmpty()) {
            details.add(words.say("ask") + ": " + finding.ask());
        }
        return details;
    }

    /** Who accepted a finding until when, and why. */
    Optional<String> accepted(Finding finding) {
        if (finding.baselined()) {
            return Optional.of(words.say("baselined"));
        }
        return finding.waived()
                .map(waiver -> words.say(
                        "waived_by",
                        words.orUnknown(waiver.by()),
                        words.orUnknown(waiver.until()),
                        words.orUnknown(waiver.reason())));
    }

    private Notice verdict(Assessment deal) {
        Place place = deal.deal().address().place();
        String file = Fingerprints.path(place.source().name());
        return new Notice(
                Mark.FAILURE,
                "verdict",
                deal.verdict().name(),
                Notice.ERROR,
                file,
                Optional.of(place),
                deal.verdict().name(),
                List.of(disclosure.reason(deal)),
                "verdict:" + file + ":" + deal.deal().text(Field.ID).orElse("") + ":"
                        + deal.deal().address().document(),
                Optional.empty());
    }

    private Notice of(Diagnostic fault) {
        Diagnostic told = disclosure.told(fault);
        List<String> details = new ArrayList<>();
        Optional.ofNullable(told.hint()).ifPresent(hint -> details.add(words.say("hint") + ": " + hint));
        return new Notice(
                Mark.FAILURE,
                "input",
                "unreadable",
                Notice.ERROR,
                Fingerprints.path(told.source()),
                Optional.ofNullable(told.place()),
                told.message(),
                details,
                "input:" + disclosure.open(fault).headline(),
                Optional.empty());
    }

    /** From the gravest on; for formats that have names of their own for it. */
    static Optional<Severity> severity(Notice notice) {
        return Severity.ofLabel(notice.level());
    }
}
