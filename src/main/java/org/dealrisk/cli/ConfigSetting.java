package org.dealrisk.cli;

import java.util.List;
import org.dealrisk.diag.Place;

/**
 * One setting of a configuration.
 *
 * @param key as it stands in the file
 * @param values one, or for those that add up several
 */
record ConfigSetting(String key, List<String> values, Place place) {

    ConfigSetting {
        values = List.copyOf(values);
    }

    String first() {
        return values.isEmpty() ? "" : values.get(0);
    }

    /** {@code .dealrisk.yaml:3:10 fail_on}, as messages call it. */
    String told() {
        return place + " " + key;
    }
}
