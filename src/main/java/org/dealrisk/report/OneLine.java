package org.dealrisk.report;

import java.io.IOException;
import java.util.Optional;
import org.dealrisk.diag.Place;
import org.dealrisk.rule.Evidence;
import org.dealrisk.rule.Finding;
import org.dealrisk.verdict.Assessment;

/**
 * One line a finding and one line a verdict: {@code place: word code title}. The words before the
 * title are the same in every language, for scripts.
 */
final class OneLine {

    private final Telling telling;

    OneLine(Telling telling) {
        this.telling = telling;
    }

    /** {@code deal.yaml:12:11: critical GUA-002 Make-good with no end}. */
    void finding(Finding finding, Assessment assessment) throws IOException {
        String severity = finding.severity().label();
        telling.page()
                .put(place(finding, assessment) + ": ")
                .put(Style.of(finding.severity()), severity)
                .put(" " + finding.code() + " " + title(finding));
        if (!finding.counts()) {
            telling.page().put(" " + telling.words().say(finding.isWaived() ? "waived" : "baselined.mark"));
        }
        telling.page().end();
    }

    /** With the field it is about, for a rule that finds one thing a field: several would read alike. */
    private String title(Finding finding) {
        return finding.title()
                + finding.subject()
                        .map(field -> ": " + telling.words().label(field.path()))
                        .orElse("");
    }

    /** {@code deal.yaml:1:1: verdict WALK_AWAY} and why. */
    void verdict(Assessment assessment) throws IOException {
        String reason = telling.disclosure().reason(assessment);
        int waivers = Words.waivers(assessment);
        telling.page()
                .put(assessment.deal().address().place() + ": verdict ")
                .put(Style.of(assessment.verdict()), assessment.verdict().name())
                .put(" " + (waivers > 0 ? telling.words().count("with_waivers", waivers, reason) : reason))
                .end();
    }

    /** Where a finding stands: at the first thing it points at, else at the start of the deal. */
    private Place place(Finding finding, Assessment assessment) {
        return telling.disclosure().evidence(finding).stream()
                .map(Evidence::place)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(assessment.deal().address().place());
    }
}
