package org.dealrisk.yaml;

import java.util.List;
import java.util.Optional;
import org.dealrisk.diag.Place;

/**
 * Keys and values in the order in which they were written, no key twice.
 *
 * @param flow whether it was written in braces, {@code { a: 1, b: 2 }}, where a comma ends a value
 */
public record YamlMapping(List<Entry> entries, boolean flow, Place place) implements YamlNode {

    public YamlMapping {
        entries = List.copyOf(entries);
    }

    /** One key and its value. */
    public record Entry(YamlScalar key, YamlNode value) {

        public String name() {
            return key.text();
        }

        /** From the first character of the key to the last of the value; the key alone before an alias. */
        public Place place() {
            Place from = key.place();
            boolean alias = value.place().compareTo(from) < 0;
            return alias
                    ? from
                    : new Place(from.source(), from.span().to(value.place().span()));
        }
    }

    /** The entry with this key, compared letter by letter. */
    public Optional<Entry> entry(String name) {
        for (Entry entry : entries) {
            if (entry.name().equals(name)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** The value with this key, compared letter by letter. */
    public Optional<YamlNode> get(String name) {
        return entry(name).map(Entry::value);
    }
}
