package org.dealrisk.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import org.jspecify.annotations.Nullable;

/**
 * A file that appears whole or not at all: what is written stands beside it until it is finished. A device
 * or pipe is written to as it comes. A file that is there keeps its permissions, and a link to it stays one.
 */
final class DraftFile implements Closeable {

    private final String name;
    private final Path target;
    private final @Nullable Path draft;
    private final OutputStream out;

    private DraftFile(String name, Path target, @Nullable Path draft, OutputStream out) {
        this.name = name;
        this.target = target;
        this.draft = draft;
        this.out = out;
    }

    /**
     * Begins a file.
     *
     * @throws FileSystemException when it cannot be written
     * @throws UsageException when the name is none
     */
    static DraftFile open(String name) throws IOException {
        try {
            Path path = Path.of(name);
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                return new DraftFile(name, path, null, Files.newOutputStream(path, StandardOpenOption.WRITE));
            }
            Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            Path folder = target.getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw new FileSystemException(name, null, "its folder does not exist");
            }
            Path draft =
                    folder.resolve(".dealrisk-" + ProcessHandle.current().pid() + "-" + target.getFileName() + ".part");
            OutputStream out = Files.newOutputStream(draft);
            // A run that is interrupted leaves nothing behind.
            draft.toFile().deleteOnExit();
            return new DraftFile(name, target, draft, out);
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + name + "\" is not the name of a file");
        } catch (IOException e) {
            throw told(name, e);
        }
    }

    OutputStream out() {
        return out;
    }

    /** Ends the file: from now on it is there. */
    void finish() throws IOException {
        try {
            out.close();
            if (draft != null) {
                keepPermissions(target, draft);
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw told(name, e);
        }
    }

    /** Gives up a file that is not finished. */
    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            if (draft != null) {
                Files.deleteIfExists(draft);
            }
        }
    }

    /** The same failure, with the name that the user knows the file by. */
    static FileSystemException told(String name, IOException e) {
        return new FileSystemException(name, null, reason(e));
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (old != null && Files.exists(from)) {
            Files.setPosixFilePermissions(to, old.readAttributes().permissions());
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
