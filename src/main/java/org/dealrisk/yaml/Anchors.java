package org.dealrisk.yaml;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The values that a document has given a name to, and what it costs to repeat each. */
final class Anchors {

    private final Map<String, Anchored> named = new HashMap<>();
    private final Set<Anchored> unused = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * @param nodes how many keys and values the node holds, itself included
     * @param height how many mappings and lists stand inside one another in it, itself included
     */
    record Anchored(YamlNode node, int offset, int nodes, int height) {}

    /** Gives a value its name; a later value of the same name takes the name over, as in YAML. */
    void name(String name, Anchored anchored) {
        named.put(name, anchored);
        unused.add(anchored);
    }

    /** The latest value of that name which is complete; so no value can hold itself. */
    Optional<Anchored> find(String name) {
        Optional<Anchored> found = Optional.ofNullable(named.get(name));
        found.ifPresent(unused::remove);
        return found;
    }

    /** The values that were named and never repeated. */
    Stream<Anchored> unused() {
        return unused.stream();
    }
}
