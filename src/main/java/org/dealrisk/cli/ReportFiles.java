package org.dealrisk.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Writes reports to files: whole or not at all when the target is a regular file or not there yet; to
 * a device or pipe as it comes.
 */
final class ReportFiles {

    private ReportFiles() {}

    /** What fills the file. */
    @FunctionalInterface
    interface Body {
        void writeTo(Writer out) throws IOException;
    }

    /**
     * Writes one report. A file that is there keeps its permissions, and a link to it stays a link.
     *
     * @throws FileSystemException when the file cannot be written; nothing is left behind then
     * @throws UsageException when the name is none
     */
    static void write(String name, Body body) throws IOException {
        try (DraftFile draft = DraftFile.open(name)) {
            Writer out = new OutputStreamWriter(draft.out(), StandardCharsets.UTF_8);
            body.writeTo(out);
            out.flush();
            draft.finish();
        } catch (UncheckedIOException e) {
            throw DraftFile.told(name, Objects.requireNonNull(e.getCause()));
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            throw DraftFile.told(name, e);
        }
    }

    /** Two names have one identity when they are known to be one file. */
    static Object identity(String name) {
        try {
            Path path = Path.of(name);
            return Files.isRegularFile(path) ? path.toRealPath() : name;
        } catch (InvalidPathException | IOException e) {
            return name;
        }
    }
}
