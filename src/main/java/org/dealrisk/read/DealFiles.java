package org.dealrisk.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Message;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Source;

/**
 * Brings files and streams into memory as text, no more of them than a deal can need. Whatever is
 * wrong with an input is one fault of it; nothing is thrown.
 */
public final class DealFiles {

    /** No file of deals comes near; a larger one was named by mistake, and is told without being loaded. */
    public static final int LARGEST_BYTES = 10_000_000;

    private DealFiles() {}

    /** The text of a file; a fault when there is none or it is no text. */
    public static Parsed<Source> read(Path path) {
        return read(path, path.toString());
    }

    /**
     * As {@link #read(Path)}, under another name.
     *
     * @param name what messages call the file
     */
    public static Parsed<Source> read(Path path, String name) {
        try {
            BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
            if (file.isDirectory()) {
                return failed(name, Message.of("this is a folder; expected a file"));
            }
            if (file.isRegularFile() && file.size() > LARGEST_BYTES) {
                return failed(
                        name, Message.of("the file has {0} bytes; expected at most {1}", file.size(), LARGEST_BYTES));
            }
            try (InputStream stream = Files.newInputStream(path)) {
                return read(stream, name);
            }
        } catch (NoSuchFileException absent) {
            return failed(name, Message.of("there is no such file"));
        } catch (IOException failure) {
            boolean allowed = Files.isReadable(path);
            return failed(
                    name,
                    allowed
                            ? unreadable(failure)
                            : Message.of("the file may not be read; expected permission to read it"));
        }
    }

    /**
     * The text of a stream, which stays open. Reads no more than {@link #LARGEST_BYTES} and one byte.
     *
     * @param name what messages call the stream, such as {@code <stdin>}
     */
    public static Parsed<Source> read(InputStream stream, String name) {
        byte[] bytes;
        try {
            bytes = stream.readNBytes(LARGEST_BYTES + 1);
        } catch (IOException failure) {
            return failed(name, unreadable(failure));
        }
        if (bytes.length > LARGEST_BYTES) {
            return failed(
                    name,
                    Message.of(
                            "the input has more than {0} bytes; expected at most {1}", LARGEST_BYTES, LARGEST_BYTES));
        }
        return bytes.length == 0
                ? failed(name, Message.of("the file is empty; expected a deal"))
                : Decoding.of(name, bytes);
    }

    private static Message unreadable(IOException failure) {
        String reason = failure.getMessage();
        return reason == null
                ? Message.of("the file could not be read")
                : Message.of("the file could not be read: {0}", reason);
    }

    private static Parsed<Source> failed(String name, Message message) {
        return Parsed.failed(List.of(Diagnostic.of(name, message)));
    }
}
