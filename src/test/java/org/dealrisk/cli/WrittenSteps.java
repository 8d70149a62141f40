package org.dealrisk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The steps of a page of documentation: its fenced blocks, done in a folder as a reader would do them.
 *
 * <ul>
 *   <li>{@code yaml file=NAME} is a file to write
 *   <li>{@code yaml append=NAME} goes at its end; {@code yaml before=NAME at=LINE} before a line of it
 *   <li>{@code yaml change=NAME} takes the place of the lines that begin like its own
 *   <li>{@code console exit=CODE} is a command behind {@code $}, and what it prints
 * </ul>
 */
final class WrittenSteps {

    private final Path folder;
    private final List<Shown> shown = new ArrayList<>();

    private WrittenSteps(Path folder) {
        this.folder = folder;
    }

    /** A command of the page, what the page says it prints, and what it printed. */
    record Shown(String command, String expected, String printed) {}

    /** Does every step in a folder. */
    static List<Shown> run(Path page, Path folder) throws IOException {
        WrittenSteps steps = new WrittenSteps(folder);
        List<String> lines = Files.readAllLines(page);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("```")) {
                int end = i + 1;
                while (!lines.get(end).equals("```")) {
                    end++;
                }
                steps.step(lines.get(i).substring(3), lines.subList(i + 1, end));
                i = end;
            }
        }
        return steps.shown;
    }

    private void step(String fence, List<String> body) throws IOException {
        Map<String, String> words = new LinkedHashMap<>();
        for (String word : fence.split(" ", -1)) {
            int equals = word.indexOf('=');
            words.put(equals < 0 ? word : word.substring(0, equals), equals < 0 ? "" : word.substring(equals + 1));
        }
        if (words.containsKey("console")) {
            command(body, Integer.parseInt(words.get("exit")));
        } else if (words.containsKey("file")) {
            write(words.get("file"), body);
        } else if (words.containsKey("append")) {
            List<String> all = lines(words.get("append"));
            all.addAll(body);
            write(words.get("append"), all);
        } else if (words.containsKey("before")) {
            List<String> all = lines(words.get("before"));
            all.addAll(all.indexOf(words.get("at")), body);
            write(words.get("before"), all);
        } else if (words.containsKey("change")) {
            change(words.get("change"), body);
        } else {
            throw new IllegalStateException("a block that nobody can follow: " + fence);
        }
    }

    /** The first line says where; as many lines as the block has give way. */
    private void change(String file, List<String> body) throws IOException {
        List<String> all = lines(file);
        String key = body.get(0).contains("name:") ? body.get(0) : body.get(0).replaceAll(":.*", ":");
        int at = 0;
        while (!all.get(at).startsWith(key)) {
            at++;
        }
        for (int i = 0; i < body.size(); i++) {
            all.set(at + i, body.get(i));
        }
        write(file, all);
    }

    private void command(List<String> body, int exit) throws IOException {
        String line = body.get(0);
        if (!line.startsWith("$ dealrisk ")) {
            throw new IllegalStateException("not a command: " + line);
        }
        String command = Arrays.stream(line.substring(2).split(" ", -1))
                .map(this::inFolder)
                .collect(Collectors.joining(" "));
        CommandRun run = CommandRun.of(command);
        String printed = (run.out() + run.err()).replace(folder + "/", "").stripTrailing();
        String expected = String.join("\n", body.subList(1, body.size())).stripTrailing();
        shown.add(new Shown(line, "exit " + exit + "\n" + expected, "exit " + run.exitCode() + "\n" + printed));
    }

    private String inFolder(String argument) {
        Path path = folder.resolve(argument);
        return Files.exists(path) ? path.toString() : argument;
    }

    private List<String> lines(String file) throws IOException {
        return new ArrayList<>(Files.readAllLines(folder.resolve(file)));
    }

    private void write(String file, List<String> lines) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
