package org.dealrisk.yaml;

import java.util.List;
import org.dealrisk.diag.Place;

/**
 * A list in the order in which it was written.
 *
 * @param flow whether it was written in brackets, {@code [a, b]}, where a comma ends an item
 */
public record YamlSequence(List<YamlNode> items, boolean flow, Place place) implements YamlNode {

    public YamlSequence {
        items = List.copyOf(items);
    }
}
