package org.dealrisk.plan;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.dealrisk.model.Field;

/** The fields that a rule may look at, whatever a deal says. Written while it is planned. */
final class Reads {

    private final Set<Field> fields = EnumSet.noneOf(Field.class);

    void add(Field field) {
        fields.add(field);
    }

    void addAll(Collection<Field> others) {
        fields.addAll(others);
    }

    void addEverything() {
        fields.addAll(EnumSet.allOf(Field.class));
    }

    /** Whether it may look at any of these. */
    boolean any(Set<Field> changed) {
        return !Collections.disjoint(fields, changed);
    }
}
