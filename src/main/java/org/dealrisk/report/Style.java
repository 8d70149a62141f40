package org.dealrisk.report;

import org.dealrisk.rule.Severity;
import org.dealrisk.verdict.Verdict;

/** How a word looks on a terminal that shows colour. */
enum Style {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    ALARM("1;31"),
    BAD("31"),
    WARNING("33"),
    MILD("36"),
    GOOD("32");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** The text between the sequences of ECMA-48 that turn the style on and off. */
    String apply(String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }

    static Style of(Severity severity) {
        return switch (severity) {
            case CRITICAL -> ALARM;
            case HIGH -> BAD;
            case MEDIUM -> WARNING;
            case LOW -> MILD;
            case INFO -> FAINT;
        };
    }

    static Style of(Verdict verdict) {
        return switch (verdict) {
            case WALK_AWAY -> ALARM;
            case ESCALATE -> BAD;
            case NEGOTIATE -> WARNING;
            case SIGN -> GOOD;
        };
    }
}
