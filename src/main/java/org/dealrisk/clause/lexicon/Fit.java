package org.dealrisk.clause.lexicon;

import java.util.List;

/** Words of a text that are what somebody looks for. */
public interface Fit {

    /** Where the words stand that make it up. */
    Stretch place();

    /** The number of the sentence that they stand in, or begin in. */
    int sentence();

    /**
     * The words by themselves, in order of their place.
     *
     * @param text the one that they stand in
     */
    List<Evidence> evidence(ReadText text);

    /** Whether the words are no known wording, and only weigh as much as one, but not enough, or are one and weigh little. */
    default boolean isDoubtful() {
        return false;
    }

    /** Whether the words are no known wording, and only weigh as much as one. */
    default boolean isWeighed() {
        return false;
    }
}
