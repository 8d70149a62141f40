package org.dealrisk.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Waiver;
import org.dealrisk.rule.Exemption;
import org.dealrisk.rule.Rule;
import org.dealrisk.rule.RulePack;
import org.dealrisk.rule.Severity;
import org.dealrisk.rule.Weighed;

/**
 * Which waivers of a deal count. A waiver covers every finding of its rule; it needs a rule, a reason,
 * a name and a last day; a critical can be waived only by somebody other than the stated owner; a
 * missing basic fact cannot be waived at all.
 */
final class WaiverCheck {

    private static final String NOT_WAIVABLE = "DAT-001";

    private final Deal deal;
    private final RulePack pack;
    private final Optional<LocalDate> asOf;
    private final boolean trusted;
    private final Map<String, Waiver> counting = new LinkedHashMap<>();
    private final List<WaiverNote> notes = new ArrayList<>();

    private WaiverCheck(Deal deal, RulePack pack, Optional<LocalDate> asOf, boolean trusted) {
        this.deal = deal;
        this.trusted = trusted;
        this.pack = pack;
        this.asOf = asOf;
    }

    /**
     * @param trusted whether those in a document that the client drafted count too
     */
    static WaiverCheck of(Deal deal, RulePack pack, Optional<LocalDate> asOf, boolean trusted, List<Weighed> findings) {
        WaiverCheck check = new WaiverCheck(deal, pack, asOf, trusted);
        deal.waivers().forEach(waiver -> check.check(waiver, findings));
        return check;
    }

    /** The waivers that count, by the code of the rule they cover. */
    Map<String, Waiver> counting() {
        return counting;
    }

    /** What the counting waivers accept: of the criticals only those that their author may waive. */
    Exemption exemption() {
        return (code, severity, subject) -> {
            Waiver waiver = counting.get(code);
            return waiver != null
                    && (severity != Severity.CRITICAL
                            || obstacleToCritical(waiver).isEmpty());
        };
    }

    List<WaiverNote> notes() {
        return notes;
    }

    private void check(Waiver waiver, List<Weighed> findings) {
        Optional<WaiverNote.Reason> obstacle = obstacle(waiver, findings);
        obstacle.ifPresent(reason -> notes.add(new WaiverNote(waiver, reason)));
        if (obstacle.isEmpty()) {
            counting.putIfAbsent(rule(waiver).orElseThrow().code(), waiver);
            if (asOf.isEmpty()) {
                notes.add(new WaiverNote(waiver, WaiverNote.Reason.DATE_NOT_CHECKED));
            }
        }
    }

    /** Why a waiver does not count; empty when it does. */
    private Optional<WaiverNote.Reason> obstacle(Waiver waiver, List<Weighed> findings) {
        if (waiver.isUnreadable()) {
            return Optional.of(WaiverNote.Reason.UNREADABLE);
        }
        if (waiver.standing() == Waiver.Standing.PROPOSED) {
            return Optional.of(WaiverNote.Reason.PROPOSED);
        }
        if (waiver.standing() == Waiver.Standing.OF_CLIENT && !trusted) {
            return Optional.of(WaiverNote.Reason.NOT_TRUSTED);
        }
        if (!waiver.lacks().isEmpty()) {
            return Optional.of(WaiverNote.Reason.INCOMPLETE);
        }
        Optional<Rule> rule = rule(waiver);
        if (rule.isEmpty()) {
            return Optional.of(WaiverNote.Reason.UNKNOWN_RULE);
        }
        if (rule.get().code().equals(NOT_WAIVABLE)) {
            return Optional.of(WaiverNote.Reason.NOT_WAIVABLE);
        }
        if (asOf.filter(day -> day.isAfter(waiver.until().orElseThrow())).isPresent()) {
            return Optional.of(WaiverNote.Reason.EXPIRED);
        }
        List<Weighed> covered = findings.stream()
                .filter(finding -> finding.rule().code().equals(rule.get().code()))
                .toList();
        return covered.isEmpty() ? Optional.of(WaiverNote.Reason.UNUSED) : authority(waiver, covered);
    }

    private Optional<WaiverNote.Reason> authority(Waiver waiver, List<Weighed> covered) {
        boolean critical = covered.stream().anyMatch(finding -> finding.severity() == Severity.CRITICAL);
        return critical ? obstacleToCritical(waiver) : Optional.empty();
    }

    private Optional<WaiverNote.Reason> obstacleToCritical(Waiver waiver) {
        Optional<String> owner = deal.text(Field.OWNER).map(String::strip);
        if (owner.isEmpty()) {
            return Optional.of(WaiverNote.Reason.NO_OWNER);
        }
        boolean own = owner.get().equalsIgnoreCase(waiver.by().orElseThrow().strip());
        return own ? Optional.of(WaiverNote.Reason.BY_OWNER) : Optional.empty();
    }

    private Optional<Rule> rule(Waiver waiver) {
        return waiver.rule().flatMap(pack::rule);
    }
}
