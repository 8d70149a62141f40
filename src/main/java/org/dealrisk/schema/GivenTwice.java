package org.dealrisk.schema;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dealrisk.read.FormLevel;

/**
 * What must not stand beside a name of a field: its other names at the same level, and for a dotted path the same
 * field in its group. Two other names beside each other are left to the reader: to name all pairs would make the
 * schema many times as long.
 */
final class GivenTwice {

    private GivenTwice() {}

    /**
     * By the name beside which they must not stand; empty where every field has one name.
     *
     * @param others the further names at a level, by the path of their field
     */
    static Map<String, Schema> of(FormLevel level, Map<String, Set<String>> others) {
        Map<String, Schema> refused = new TreeMap<>();
        others.forEach((path, names) -> {
            String main = level.isTop() ? path : path.substring(level.path().length() + 1);
            Set<String> more = new TreeSet<>(names);
            more.remove(main);
            Schema beside = more.isEmpty()
                    ? Schema.any()
                    : Schema.any().with("patternProperties", Map.of(DealSchema.exactly(more), false));
            Schema all = isInGroup(level, main) ? beside.with("properties", inGroup(main)) : beside;
            if (!all.keywords().isEmpty()) {
                refused.put(main, all);
            }
        });
        return refused;
    }

    /** Whether a name is that of a field in a group; the name of some groups is the name of a field as well. */
    private static boolean isInGroup(FormLevel level, String name) {
        int dot = name.indexOf('.');
        return dot > 0 && level.field(name.substring(0, dot)).isEmpty();
    }

    /** The group of a dotted path, which may be there, but neither unknown nor with the field. */
    private static Map<String, Object> inGroup(String dotted) {
        int dot = dotted.indexOf('.');
        String rest = dotted.substring(dot + 1);
        Object without =
                rest.contains(".") ? Map.of("properties", inGroup(rest)) : Map.of("not", DealSchema.required(rest));
        return Map.of(dotted.substring(0, dot), Schema.ofType("object").with("allOf", List.of(without)));
    }
}
