package org.dealrisk.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the files of the distribution that are made from the program. Run by the build with three arguments:
 * the folder to put them in, the version, and the moment of the release.
 */
public final class DistributionFiles {

    /** The characters of a date without its time. */
    private static final int DAY = 10;

    private DistributionFiles() {}

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), arguments[1], arguments[2].substring(0, DAY));
    }

    /** @param date of the release, such as 2026-11-21 */
    static void write(Path folder, String version, String date) throws IOException {
        for (String name : Schemas.names()) {
            file(folder.resolve("schema/" + name + ".schema.json"), Schemas.of(name)::write);
        }
        for (String shell : CompletionVerb.SHELLS) {
            file(folder.resolve("completion/dealrisk." + shell), out -> out.write(CompletionVerb.script(shell)));
        }
        List<CommandModel> commands = CommandModel.all();
        for (CommandModel command : commands) {
            file(
                    folder.resolve("man/man1/" + ManualPage.name(command) + ".1"),
                    out -> out.write(ManualPage.text(command, commands, version, date)));
        }
    }

    private static void file(Path file, ReportFiles.Body body) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            body.writeTo(out);
        }
    }
}
