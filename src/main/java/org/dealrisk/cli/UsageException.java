package org.dealrisk.cli;

import java.util.List;

/** The command line, the environment or a pack is wrong; ends the command with {@link ExitCode#USAGE}. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // List.copyOf is serializable, whatever its declared type.
    private final List<String> lines;

    UsageException(String line) {
        this(List.of(line));
    }

    UsageException(List<String> lines) {
        super(String.join("; ", lines));
        this.lines = List.copyOf(lines);
    }

    /** What is wrong, a line each. */
    List<String> lines() {
        return lines;
    }
}
