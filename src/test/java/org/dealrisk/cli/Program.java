package org.dealrisk.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The program as a caller meets it: in a folder, with an environment, a standard input and a terminal or none. */
final class Program {

    /** The word in arguments that stands for the folder; in what is printed the folder is left out. */
    static final String FOLDER = "DIR";

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private String input = "";
    private boolean terminal;
    private Supplier<LocalDate> today = () -> TODAY;

    Program(Path folder) {
        this.folder = folder;
    }

    /** What came of a run. */
    record Ran(int code, String out, String err) {}

    Program with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Program reading(String text) {
        input = text;
        return this;
    }

    Program onATerminal() {
        terminal = true;
        return this;
    }

    Program withoutClock() {
        today = () -> {
            throw new IllegalStateException("no clock");
        };
        return this;
    }

    /** Puts a file into the folder. */
    Program file(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Runs arguments parted by spaces. */
    Ran run(String line) {
        return run(line.isEmpty() ? new String[0] : line.split(" ", -1));
    }

    Ran run(String... arguments) {
        StringWriter out = new StringWriter();
        Ran ran = runInto(out, arguments);
        return new Ran(ran.code(), shown(out.toString()), ran.err());
    }

    /** Scores a table that stands in {@code p.csv}. */
    Ran score(String table, String... flags) {
        String[] line = Stream.concat(Stream.of("score", FOLDER + "/p.csv"), Stream.of(flags))
                .toArray(String[]::new);
        return file("p.csv", table).run(line);
    }

    /** Runs with an output of the caller's own. */
    Ran runInto(Writer out, String... arguments) {
        StringWriter err = new StringWriter();
        Terminal outside = new Terminal(
                out,
                new PrintWriter(err),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                terminal,
                environment,
                today);
        String[] meant = Arrays.stream(arguments)
                .map(argument -> argument.replace(FOLDER, folder.toString()))
                .toArray(String[]::new);
        int code = Main.run(outside, meant);
        return new Ran(code, "", shown(err.toString()));
    }

    private String shown(String text) {
        return text.replace(folder + "/", "");
    }
}
