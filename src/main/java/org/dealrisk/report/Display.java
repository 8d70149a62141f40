package org.dealrisk.report;

import org.dealrisk.rule.Severity;

/**
 * What is shown of a run. Nothing here moves a verdict, a count or an exit code.
 *
 * @param minimum findings below it are not shown; a summary still counts them
 * @param showWaived whether waived findings are shown like the others, and not on one line
 * @param showUndecided whether formats for machines name the rules that could not be told
 * @param hideCost whether our own cost, and whatever tells it, is kept back
 * @param colour whether a text may colour its words for a terminal
 */
public record Display(
        Severity minimum, boolean showWaived, boolean showUndecided, boolean hideCost, boolean colour, Detail detail) {

    /** How much a text says. */
    public enum Detail {
        /** Verdicts only. */
        QUIET,
        NORMAL,
        /** Notes, open rules and questions in full. */
        VERBOSE
    }

    /** Everything, plain. */
    public static Display standard() {
        return new Display(Severity.INFO, false, false, false, false, Detail.NORMAL);
    }

    public Display withMinimum(Severity severity) {
        return new Display(severity, showWaived, showUndecided, hideCost, colour, detail);
    }

    public Display withShowWaived(boolean show) {
        return new Display(minimum, show, showUndecided, hideCost, colour, detail);
    }

    public Display withShowUndecided(boolean show) {
        return new Display(minimum, showWaived, show, hideCost, colour, detail);
    }

    public Display withHideCost(boolean hide) {
        return new Display(minimum, showWaived, showUndecided, hide, colour, detail);
    }

    public Display withColour(boolean on) {
        return new Display(minimum, showWaived, showUndecided, hideCost, on, detail);
    }

    public Display withDetail(Detail other) {
        return new Display(minimum, showWaived, showUndecided, hideCost, colour, other);
    }

    boolean isQuiet() {
        return detail == Detail.QUIET;
    }

    boolean isVerbose() {
        return detail == Detail.VERBOSE;
    }
}
