package org.dealrisk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

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
        try {
            Path target = Path.of(name);
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                fill(target, body, StandardOpenOption.WRITE);
            } else {
                replace(Files.exists(target) ? target.toRealPath() : target.toAbsolutePath(), body);
            }
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + name + "\" is not the name of a file");
        } catch (IOException e) {
            throw new FileSystemException(name, null, reason(e));
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

    private static void replace(Path file, Body body) throws IOException {
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new FileSystemException(file.toString(), null, "its folder does not exist");
        }
        Path draft = folder.resolve(".dealrisk-" + ProcessHandle.current().pid() + ".part");
        try {
            fill(
                    draft,
                    body,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING);
            keepPermissions(file, draft);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (old != null && Files.exists(from)) {
            Files.setPosixFilePermissions(to, old.readAttributes().permissions());
        }
    }

    private static void fill(Path file, Body body, StandardOpenOption... options) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8, options)) {
            body.writeTo(out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "no permission";
        }
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
