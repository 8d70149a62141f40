package org.dealrisk.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command as a page shows it, run without a process: how it ended and what it wrote. */
record CommandRun(int exitCode, String out, String err) {

    /** A word in quotes, or one without blanks. */
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

    private static final String NAME = "dealrisk ";
    private static final String INPUT = " < ";

    /**
     * Runs {@code dealrisk check - < deal.yaml} and its like: one command, with or without an input.
     * Paths are those of the folder of the project, where tests run.
     */
    static CommandRun of(String line) throws IOException {
        if (!line.startsWith(NAME)) {
            throw new IllegalArgumentException("not a command of the program: " + line);
        }
        int input = line.indexOf(INPUT);
        String command = line.substring(NAME.length(), input < 0 ? line.length() : input);
        byte[] in = input < 0
                ? new byte[0]
                : Files.readAllBytes(
                        Path.of(line.substring(input + INPUT.length()).strip()));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                out,
                new PrintWriter(err, true),
                new ByteArrayInputStream(in),
                false,
                Map.of(),
                () -> LocalDate.of(2026, 11, 21));
        int code = Main.run(terminal, words(command).toArray(String[]::new));
        return new CommandRun(code, out.toString(), err.toString());
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command);
        while (matcher.find()) {
            for (int group = 1; group <= 3; group++) {
                if (matcher.group(group) != null) {
                    words.add(matcher.group(group));
                }
            }
        }
        return words;
    }
}
