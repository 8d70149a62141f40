package org.dealrisk.cli;

/** A rule pack is wrong; ends the command with {@link ExitCode#USAGE}. */
final class BrokenPackException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String told;

    /** @param told every fault, ready to be shown */
    BrokenPackException(String told) {
        super("a rule pack has faults");
        this.told = told;
    }

    String told() {
        return told;
    }
}
