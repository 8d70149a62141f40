package org.dealrisk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A command in a fenced block of a page, and what the page shows of its output.
 *
 * @param line where the command stands in the page, from 1
 * @param command what follows the prompt
 * @param shown the lines below it, up to the next prompt or the end of the block
 */
record ShownCommand(Path page, int line, String command, List<String> shown) {

    private static final String FENCE = "```";
    private static final String PROMPT = "$ ";

    ShownCommand {
        shown = List.copyOf(shown);
    }

    /** Every command of a page, in order. */
    static List<ShownCommand> in(Path page) throws IOException {
        List<ShownCommand> commands = new ArrayList<>();
        List<String> lines = Files.readAllLines(page);
        boolean fenced = false;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(FENCE)) {
                fenced = !fenced;
            } else if (fenced && lines.get(i).startsWith(PROMPT)) {
                int end = i + 1;
                while (end < lines.size()
                        && !lines.get(end).startsWith(PROMPT)
                        && !lines.get(end).startsWith(FENCE)) {
                    end++;
                }
                String command = lines.get(i).substring(PROMPT.length());
                commands.add(new ShownCommand(page, i + 1, command, lines.subList(i + 1, end)));
            }
        }
        return commands;
    }

    /** Where somebody who mends the page has to look. */
    String place() {
        return page + ":" + line + " $ " + command;
    }
}
