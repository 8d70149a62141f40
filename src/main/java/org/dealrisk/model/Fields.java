package org.dealrisk.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds fields of the catalog by the names people write. Thread-safe: immutable. */
public final class Fields {

    /** The card's five: without them a deal cannot be judged. */
    public static final List<Field> MINIMUM = List.of(
            Field.FEE, Field.PROMISED_LEADS, Field.AVERAGE_ORDER_VALUE, Field.CLAUSE_LIST, Field.REFERRAL_SOURCE);

    private static final Map<String, Field> BY_PATH = byPath();
    private static final Map<String, Field> BY_NAME = byName();

    private Fields() {}

    /** The field of this canonical dotted path. */
    public static Optional<Field> ofPath(String path) {
        return Optional.ofNullable(BY_PATH.get(path));
    }

    /** The field of this canonical path or alias. */
    public static Optional<Field> ofName(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** Every canonical path, in alphabetical order. */
    public static Collection<String> paths() {
        return BY_PATH.keySet();
    }

    /** Every canonical path and alias, in alphabetical order. */
    public static Collection<String> names() {
        return BY_NAME.keySet();
    }

    private static Map<String, Field> byPath() {
        Map<String, Field> fields = new TreeMap<>();
        for (Field field : Field.values()) {
            put(fields, field.path(), field);
        }
        return Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    private static Map<String, Field> byName() {
        Map<String, Field> fields = new TreeMap<>(byPath());
        for (Field field : Field.values()) {
            field.aliases().forEach(alias -> put(fields, alias, field));
        }
        return Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    private static void put(Map<String, Field> fields, String name, Field field) {
        Field other = fields.putIfAbsent(name, field);
        if (other != null) {
            throw new IllegalStateException(name + " names both " + other + " and " + field);
        }
    }
}
