package org.dealrisk.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A command about to be run in an environment that holds nothing but what it is given here.
 *
 * @param line the program and its first arguments
 * @param environment every variable the program sees
 * @param folder the folder it is run in
 */
record Command(List<String> line, Map<String, String> environment, Path folder) {

    /** How long a command may take before it counts as hanging. */
    private static final long SECONDS = 60;

    /** What a command printed and how it ended. */
    record Outcome(int exit, String out, String err) {}

    Command {
        line = List.copyOf(line);
        environment = Map.copyOf(environment);
    }

    static Command of(Path program, Path folder) {
        return new Command(List.of(program.toString()), Map.of(), folder);
    }

    Command with(String variable, Object value) {
        Map<String, String> more = new TreeMap<>(environment);
        more.put(variable, value.toString());
        return new Command(line, more, folder);
    }

    /** Runs the command with further arguments. Output is read as UTF-8. */
    Outcome run(String... arguments) {
        try {
            Path out = Files.createTempFile("out", ".txt");
            Path err = Files.createTempFile("err", ".txt");
            try {
                int exit = start(out, err, arguments);
                return new Outcome(exit, Files.readString(out), Files.readString(err));
            } finally {
                Files.delete(out);
                Files.delete(err);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int start(Path out, Path err, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(line.stream(), Stream.of(arguments)).toList())
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("still running after " + SECONDS + " s: " + line);
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + line, e);
        }
    }
}
