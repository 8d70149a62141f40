package org.dealrisk.read;

import java.util.ArrayList;
import java.util.List;
import org.dealrisk.diag.Message;
import org.dealrisk.model.Field;
import org.dealrisk.model.FieldKind;

/** What a message says a field could hold, with an example. */
final class Expected {

    private static final int MOST_TOLD = 9;

    private Expected() {}

    static Message of(Field field) {
        return switch (field.kind()) {
            case MONEY -> orWord(field, Message.of("an amount such as 100000 or {0}", "\"NT$100,000\""));
            case PERCENT -> orWord(field, Message.of("a percentage such as 15 or 15%"));
            case RATE -> Message.of("0 to 1, such as 0.15 or 15%");
            case COUNT -> orWord(field, Message.of("a whole number such as 24"));
            case NUMBER -> Message.of("a number such as 1.5");
            case DAYS -> Message.of("a number of days such as 30 or 5bd");
            case DATE -> Message.of("a date such as 2026-03-31");
            case BOOL -> Message.of("yes or no");
            case WORD ->
                field.words().size() > MOST_TOLD ? Message.of("one of its words") : Choice.either(field.words());
            case WORDS ->
                Message.of(
                        "a list of words such as [{0}]",
                        String.join(", ", field.words().subList(0, 2)));
            case NUMBERS -> Message.of("a list of numbers such as [700, 820]");
            case TEXT -> field == Field.SCHEMA ? Message.verbatim("deal/1") : Message.of("a text");
            case TEXTS -> Message.of("a name or a list of names");
            case CURRENCY -> Message.of("an ISO 4217 code such as TWD or USD");
            case LIABILITY_CAP -> orWord(field, Message.of("an amount, {0}", "{ multiple_of_fee: 1 }"));
            case CLAUSES -> Message.of("a list of clauses");
        };
    }

    /** What a cell of a table could say about a field. */
    static Message inCell(Field field) {
        return field.kind() == FieldKind.LIABILITY_CAP
                ? orWord(field, Message.of("an amount, {0}", "1x fee"))
                : of(field);
    }

    /** What the field could hold, and the words that may stand in its place. */
    private static Message orWord(Field field, Message number) {
        List<Message> all = new ArrayList<>(List.of(number));
        field.words().forEach(word -> all.add(Message.verbatim(word)));
        return Message.either(all);
    }
}
