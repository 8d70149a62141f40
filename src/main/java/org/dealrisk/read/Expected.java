package org.dealrisk.read;

import java.util.ArrayList;
import java.util.List;
import org.dealrisk.model.Field;

/** What a message says a field could hold, with an example. */
final class Expected {

    private static final int MOST_TOLD = 9;

    private Expected() {}

    static String of(Field field) {
        return switch (field.kind()) {
            case MONEY -> orWord(field, "an amount such as 100000 or \"NT$100,000\"");
            case PERCENT -> orWord(field, "a percentage such as 15 or 15%");
            case RATE -> "0 to 1, such as 0.15 or 15%";
            case COUNT -> orWord(field, "a whole number such as 24");
            case NUMBER -> "a number such as 1.5";
            case DAYS -> "a number of days such as 30 or 5bd";
            case DATE -> "a date such as 2026-03-31";
            case BOOL -> "yes or no";
            case WORD -> field.words().size() > MOST_TOLD ? "one of its words" : Choice.either(field.words());
            case WORDS ->
                "a list of words such as [" + String.join(", ", field.words().subList(0, 2)) + "]";
            case NUMBERS -> "a list of numbers such as [700, 820]";
            case TEXT -> field == Field.SCHEMA ? "deal/1" : "a text";
            case TEXTS -> "a name or a list of names";
            case CURRENCY -> "an ISO 4217 code such as TWD or USD";
            case LIABILITY_CAP -> orWord(field, "an amount, { multiple_of_fee: 1 }");
            case CLAUSES -> "a list of clauses";
        };
    }

    /** What the field could hold, and the words that may stand in its place. */
    private static String orWord(Field field, String number) {
        List<String> all = new ArrayList<>(List.of(number));
        all.addAll(field.words());
        return Choice.either(all);
    }
}
