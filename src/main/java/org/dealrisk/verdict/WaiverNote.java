package org.dealrisk.verdict;

import org.dealrisk.model.Waiver;

/** A waiver that does not do what its author meant, or only half. */
public record WaiverNote(Waiver waiver, Reason reason) {

    public enum Reason {
        /** Its last day is before the date of the report. It does not count. */
        EXPIRED,
        /** A part of it is missing. It does not count. */
        INCOMPLETE,
        /** It would waive a critical without an owner stated for the deal. It does not count. */
        NO_OWNER,
        /** The owner of the deal waives a critical. It does not count. */
        BY_OWNER,
        /** A comment that speaks to the program, and says nothing that it can read. It does not count. */
        UNREADABLE,
        /** It stands in a document that the client drafted. It does not count. */
        NOT_TRUSTED,
        /** It stands in a change that nobody has accepted yet. It does not count. */
        PROPOSED,
        /** Its rule does not exist. */
        UNKNOWN_RULE,
        /** Its rule found nothing. */
        UNUSED,
        /** A missing basic fact cannot be waived. */
        NOT_WAIVABLE,
        /** It counts, but no date was given to check it against. */
        DATE_NOT_CHECKED
    }
}
