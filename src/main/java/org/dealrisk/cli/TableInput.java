package org.dealrisk.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.dealrisk.read.table.UnreadableTable;
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

    /** Whether its name says that it is no table, whatever its lines look like. */
    private boolean isNamedYaml() {
        String name = argument.toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    /** How many bytes there are; empty when it is no regular file. */
    OptionalLong size() throws IOException {
        Optional<Path> file = isStandard() ? Optional.empty() : file().filter(Files::isRegularFile);
        return file.isPresent() ? OptionalLong.of(Files.size(file.get())) : OptionalLong.empty();
    }

    /**
     * Its bytes; where they do not come, the {@link UnreadableTable} that says so.
     *
     * @throws NoSuchFileException when there is no such file
     * @throws UsageException when the argument is not the name of a file
     */
    InputStream open(Terminal terminal) throws IOException {
        if (isStandard()) {
            return new Bytes(terminal.in());
        }
        Path path = file().orElseThrow(() -> new UsageException("\"" + argument + "\" is not the name of a file"));
        if (isNamedYaml() && Files.isRegularFile(path)) {
            throw UnreadableTable.yaml();
        }
        try {
            return new Bytes(Files.newInputStream(path));
        } catch (NoSuchFileException e) {
            throw e;
        } catch (IOException e) {
            throw UnreadableTable.from(e);
        }
    }

    /** Tells a table that cannot be read from a report that cannot be written: both are failures of a file. */
    private static final class Bytes extends FilterInputStream {

        Bytes(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (IOException e) {
                throw UnreadableTable.from(e);
            }
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            try {
                return super.read(bytes, from, length);
            } catch (IOException e) {
                throw UnreadableTable.from(e);
            }
        }
    }
}
