package org.dealrisk.read;

import java.util.Optional;
import org.dealrisk.model.Field;

/**
 * A field that is being read, and what its messages call it.
 *
 * @param name the field's path, or its name as a parameter of a clause
 * @param cell the text as the file has it, where what is read was made of it; empty where that is the same
 */
record Slot(Field field, String name, Optional<String> cell) {

    static Slot of(Field field) {
        return of(field, field.path());
    }

    static Slot of(Field field, String name) {
        return new Slot(field, name, Optional.empty());
    }

    /** The same for a value that was made of a cell. */
    Slot madeOf(Optional<String> text) {
        return new Slot(field, name, text);
    }

    /** What a message shows: what its author finds in the file. */
    String shown(Written written) {
        return cell.map(text -> new Written(text, written.place()))
                .orElse(written)
                .shown();
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
