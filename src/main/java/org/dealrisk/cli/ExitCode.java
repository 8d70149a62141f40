package org.dealrisk.cli;

/** How the process ends. Scripts depend on these numbers; a format never changes them. */
final class ExitCode {

    /** Everything was read; nothing reaches {@code --fail-on}. */
    static final int OK = 0;

    /** Something reaches {@code --fail-on}. */
    static final int FOUND = 1;

    /** A flag, the configuration or a rule pack is wrong. */
    static final int USAGE = 2;

    /** An input is missing, empty, unreadable or malformed, even if others passed. */
    static final int INPUT = 3;

    /** With {@code --unknown fail}: the best case does not reach {@code --fail-on}, and the worst does. */
    static final int UNDECIDED = 4;

    /** A fault of the program, or an output that cannot be written. */
    static final int INTERNAL = 5;

    private ExitCode() {}

    /** The code that wins when several apply: 5, 2, 3, 1, 4, 0. */
    static int worse(int first, int second) {
        return rank(first) >= rank(second) ? first : second;
    }

    private static int rank(int code) {
        return switch (code) {
            case INTERNAL -> 5;
            case USAGE -> 4;
            case INPUT -> 3;
            case FOUND -> 2;
            case UNDECIDED -> 1;
            default -> 0;
        };
    }
}
