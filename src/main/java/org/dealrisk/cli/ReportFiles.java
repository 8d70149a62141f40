package org.dealrisk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

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
     * @throws IOException when the file cannot be written; nothing is left behind then
     * @throws UsageException when the name is none
     */
    static void write(String name, Body body) throws IOException {
        Path target = path(name);
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            fill(target, body);
            return;
        }
        Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        Path folder = real.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new FileSystemException(name, null, "its folder does not exist");
        }
        Path draft = folder.resolve("." + real.getFileName() + ".dealrisk-draft");
        try {
            fill(draft, body);
            Files.move(draft, real, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(draft);
            throw e;
        }
    }

    private static void fill(Path file, Body body) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            body.writeTo(out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException("--output \"" + name + "\" is not the name of a file");
        }
    }
}
