package org.dealrisk.read;

import org.dealrisk.model.Field;

/**
 * A field that is being read, and what its messages call it.
 *
 * @param name the field's path, or its name as a parameter of a clause
 */
record Slot(Field field, String name) {

    static Slot of(Field field) {
        return new Slot(field, field.path());
    }

    /** {@code term.months is "two years"; expected a whole number such as 24}. */
    String is(String found) {
        return is(found, "");
    }

    /** @param why what is the matter with it, a clause that starts with "which"; may be empty */
    String is(String found, String why) {
        return name + " is " + found + (why.isEmpty() ? "" : ", " + why) + "; expected " + Expected.of(field);
    }
}
