package org.dealrisk.clause;

import java.util.Locale;

/** How sure it is that the words of a clause mean a type. From the least to the most. */
public enum Confidence {
    /**
     * The words stand in one sentence, far apart, or are none of the type's wordings and only weigh as such words do:
     * somebody should confirm what they mean.
     */
    LOW,
    /** The words stand together; who is bound, or how much it is, is not said. */
    MEDIUM,
    /** The words stand together, with who is bound and the number, where the type has one; or a person says so. */
    HIGH;

    /** The word in JSON. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
