package org.dealrisk.read.table;

import java.io.IOException;
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

    /**
     * The fault that it is.
     *
     * @param name what messages call the table
     */
    public Diagnostic of(String name) {
        return Diagnostic.of(name, told).withHint(hint);
    }
}
