package org.dealrisk.read.table;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Message;
import org.jspecify.annotations.Nullable;

/** An input that is no table; the message says what was found and what was expected. */
public final class UnreadableTable extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Message told;
    private final transient @Nullable Message hint;

    UnreadableTable(Message told) {
        this(told, null);
    }

    UnreadableTable(Message told, @Nullable Message hint) {
        super(told.text());
        this.told = told;
        this.hint = hint;
    }

    /** What a deal in YAML says where a table is expected. */
    public static UnreadableTable yaml() {
        return new UnreadableTable(
                Message.of("this is YAML; expected CSV"), Message.of("{0} judges deals in YAML", "dealrisk check"));
    }

    /** What a file says whose bytes do not come: it may not be read, is behind links in a circle, or its disk fails. */
    public static UnreadableTable from(IOException failure) {
        if (failure instanceof UnreadableTable told) {
            return told;
        }
        return new UnreadableTable(
                failure instanceof AccessDeniedException
                        ? Message.of("the file may not be read; expected permission to read it")
                        : Message.of("the table could not be read: {0}", reason(failure)));
    }

    private static String reason(IOException failure) {
        String reason = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return reason == null ? failure.getClass().getSimpleName() : reason;
    }

    /**
     * The fault that it is.
     *
     * @param name what messages call the table
     */
    public Diagnostic of(String name) {
        return Diagnostic.of(name, told).withHint(hint);
    }
}
