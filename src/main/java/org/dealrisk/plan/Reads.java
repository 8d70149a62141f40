package org.dealrisk.plan;

import java.util.BitSet;
import java.util.Collection;
import org.dealrisk.model.Field;

/** The fields that a rule may look at, whatever a deal says. Written while it is planned. */
final class Reads {

    private final BitSet fields = new BitSet();

    void add(Field field) {
        fields.set(field.ordinal());
    }

    void addAll(Collection<Field> others) {
        others.forEach(this::add);
    }

    void addEverything() {
        fields.set(0, Field.values().length);
    }

    /** Whether it may look at any of these, which stand by their place in the catalog. */
    boolean any(BitSet changed) {
        return fields.intersects(changed);
    }
}
