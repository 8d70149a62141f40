package org.dealrisk.yaml;

import org.dealrisk.diag.Place;

/** One value of a YAML document, with the place where it was written. Immutable. */
public sealed interface YamlNode permits YamlMapping, YamlSequence, YamlScalar {

    /**
     * Where the value stands. Quotes and brackets belong to it, comments do not; a value that was not
     * written has the empty place behind its colon or dash; an alias has the place of its anchor's value.
     */
    Place place();

    /** Whether nothing was written where the value belongs, as in {@code fee:} and nothing behind it. */
    default boolean absent() {
        return this instanceof YamlScalar scalar && scalar.style() == YamlScalar.Style.ABSENT;
    }
}
