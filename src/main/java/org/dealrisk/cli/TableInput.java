package org.dealrisk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import picocli.CommandLine.ParseResult;

/**
 * The table that {@code score} reads.
 *
 * @param argument as on the command line; {@code -} for standard input
 * @param given the name that standard input is given
 */
record TableInput(String argument, Optional<String> given) {

    /** @throws UsageException unless there is just one */
    static TableInput of(ParseResult parsed, Flags flags) {
        String[] inputs = parsed.matchedPositionalValue(0, new String[0]);
        if (inputs.length != 1) {
            throw new UsageException(
                    inputs.length == 0
                            ? "score needs a table: name a CSV file, or - for standard input"
                            : "score takes one table at a time; found " + inputs.length);
        }
        return new TableInput(inputs[0], flags.text("--stdin-filename"));
    }

    private boolean isStandard() {
        return argument.equals(Flags.STANDARD);
    }

    /** What messages call it. */
    String name() {
        return isStandard() ? given.orElse("<stdin>") : argument;
    }

    /** Where its configuration is looked for: standard input is where its name says. */
    String place() {
        return isStandard() ? given.orElse(argument) : argument;
    }

    /** Its file, by which a configuration may mean it; empty for standard input without a name. */
    Optional<Path> file() {
        try {
            return isStandard() ? given.map(Path::of) : Optional.of(Path.of(argument));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    boolean isFolder() {
        return !isStandard() && file().filter(Files::isDirectory).isPresent();
    }

    /** How many bytes there are; empty when it is no regular file. */
    OptionalLong size() throws IOException {
        Optional<Path> file = isStandard() ? Optional.empty() : file().filter(Files::isRegularFile);
        return file.isPresent() ? OptionalLong.of(Files.size(file.get())) : OptionalLong.empty();
    }

    /**
     * Its bytes.
     *
     * @throws UsageException when the argument is not the name of a file
     */
    InputStream open(Terminal terminal) throws IOException {
        if (isStandard()) {
            return terminal.in();
        }
        Path path = file().orElseThrow(() -> new UsageException("\"" + argument + "\" is not the name of a file"));
        return Files.newInputStream(path);
    }
}
