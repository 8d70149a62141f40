package org.dealrisk.read.column;

import org.dealrisk.diag.Message;

/** Two columns that say the same by names that are equally good. */
public record Clash(Column first, Column second) {

    /** Which columns say what. */
    public Message told() {
        return Message.of(
                "columns {0} \"{1}\" and {2} \"{3}\" both say {4}",
                first.index() + 1,
                first.name(),
                second.index() + 1,
                second.name(),
                second.field().path());
    }
}
