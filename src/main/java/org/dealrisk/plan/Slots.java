package org.dealrisk.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dealrisk.model.Field;

/** Where in {@link RowFacts} what stands. Written while rules are planned, by one thread; only read afterwards. */
final class Slots {

    private static final int NONE = -1;

    private final int[] slotOf = new int[Field.values().length];
    private final List<Field> fields = new ArrayList<>();
    private int kept;

    Slots() {
        Arrays.fill(slotOf, NONE);
    }

    /** Where the answer to a field stands. */
    int of(Field field) {
        int slot = slotOf[field.ordinal()];
        if (slot == NONE) {
            slot = fields.size();
            slotOf[field.ordinal()] = slot;
            fields.add(field);
        }
        return slot;
    }

    /** Whether anybody asks for the field. */
    boolean has(Field field) {
        return slotOf[field.ordinal()] != NONE;
    }

    /** A place to keep what a part came to that several others ask for. */
    int keep() {
        return kept++;
    }

    /** The fields by their slots. */
    List<Field> fields() {
        return fields;
    }

    /** How many parts are kept. */
    int kept() {
        return kept;
    }
}
