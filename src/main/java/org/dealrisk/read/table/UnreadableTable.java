package org.dealrisk.read.table;

import java.io.IOException;

/** An input that is no table; the message says what was found and what was expected. */
public final class UnreadableTable extends IOException {

    private static final long serialVersionUID = 1;

    private final String told;
    private final String hint;

    UnreadableTable(String message) {
        this(message, "");
    }

    UnreadableTable(String message, String hint) {
        super(message);
        this.told = message;
        this.hint = hint;
    }

    /** What was found, and what was expected. */
    public String told() {
        return told;
    }

    /** What to do about it; may be empty. */
    public String hint() {
        return hint;
    }
}
