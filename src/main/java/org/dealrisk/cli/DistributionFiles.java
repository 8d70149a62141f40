package org.dealrisk.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the files of the distribution that are made from the program. Run by the build with one argument, the
 * folder to put them in.
 */
public final class DistributionFiles {

    private DistributionFiles() {}

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]));
    }

    static void write(Path folder) throws IOException {
        for (String name : Schemas.names()) {
            file(folder.resolve("schema/" + name + ".schema.json"), Schemas.of(name)::write);
        }
    }

    private static void file(Path file, ReportFiles.Body body) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            body.writeTo(out);
        }
    }
}
