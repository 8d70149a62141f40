package org.dealrisk.report;

import java.util.List;
import java.util.Optional;
import org.dealrisk.diag.Place;

/**
 * One thing that a format marks at its place: a finding, a verdict that no single finding makes, or a fault.
 *
 * @param code of the rule; {@code verdict} and {@code input} for what no rule says
 * @param name the id of the rule
 * @param level the severity; {@link #ERROR} for what no rule says
 * @param file as every machine names it
 * @param place empty for a fault of a whole file
 * @param title in a few words, with the field it is about
 * @param details what was found, why it matters, what to ask, a line each
 * @param fingerprint the same from run to run
 * @param accepted who accepted it and why; empty for what counts
 */
record Notice(
        Mark mark,
        String code,
        String name,
        String level,
        String file,
        Optional<Place> place,
        String title,
        List<String> details,
        String fingerprint,
        Optional<String> accepted) {

    /** The level of what no rule says. */
    static final String ERROR = "error";

    Notice {
        details = List.copyOf(details);
    }

    /** {@code deal.yaml:12:11}. */
    String where() {
        return place.map(at -> file + ":" + at.line() + ":" + at.column()).orElse(file);
    }

    /** {@code critical GUA-002 Make-good with no end}, {@code verdict ESCALATE}. */
    String headline() {
        return (level.equals(ERROR) ? "" : level + " ") + code + " " + title;
    }

    /** The line it is marked at; the first for a fault of a whole file. */
    int line() {
        return place.map(Place::line).orElse(1);
    }
}
