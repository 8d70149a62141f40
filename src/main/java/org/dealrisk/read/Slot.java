package org.dealrisk.read;

import java.util.Optional;
import org.dealrisk.diag.Message;
import org.dealrisk.model.Field;

/**
 * A field that is being read, and what its messages call it.
 *
 * @param parameter what messages call it as a parameter of a clause; empty when it is none
 * @param cell the text as the file has it, where what is read was made of it; empty where that is the same
 */
record Slot(Field field, Optional<Message> parameter, Optional<String> cell) {

    static Slot of(Field field) {
        return new Slot(field, Optional.empty(), Optional.empty());
    }

    static Slot of(Field field, Message parameter) {
        return new Slot(field, Optional.of(parameter), Optional.empty());
    }

    /** The same for a value that was made of a cell. */
    Slot madeOf(Optional<String> text) {
        return new Slot(field, parameter, text);
    }

    /** What messages call it: the field's path, or its name as a parameter. */
    Message name() {
        return parameter.orElseGet(() -> Message.verbatim(field.path()));
    }

    /** What a message shows: what its author finds in the file. */
    Message shown(Written written) {
        return cell.map(text -> new Written(text, written.place()))
                .orElse(written)
                .shown();
    }

    /** {@code term.months is "two years"; expected a whole number such as 24}. */
    Message is(Message found) {
        return is(found, Optional.empty());
    }

    /** @param why what is the matter with it, a clause that starts with "which"; may be empty */
    Message is(Message found, Optional<Message> why) {
        Message expected = cell.isPresent() ? Expected.inCell(field) : Expected.of(field);
        return Written.is(name(), found, why, expected);
    }
}
