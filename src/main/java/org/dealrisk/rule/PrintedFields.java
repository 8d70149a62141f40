package org.dealrisk.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dealrisk.clause.Conflict;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;
import org.dealrisk.text.Language;
import org.dealrisk.text.Messages;
import org.dealrisk.unit.PrintedNumbers;

/** Prints fields and what they hold, in one language. Thread-safe: immutable. */
public final class PrintedFields {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Messages messages;

    public PrintedFields(Messages messages) {
        this.messages = messages;
    }

    /** What a field is called. */
    public String label(Field field) {
        return messages.find("field." + field.path()).orElse(field.path());
    }

    /** A value in the unit of its field: {@code 100,000}, {@code 15 %}, {@code 30 days}, {@code until-filled}. */
    public String value(Field field, Value value) {
        return value(field, value, Optional.empty());
    }

    /**
     * As {@link #value(Field, Value)}, a number in the form asked for.
     *
     * @param form one of {@link PrintedValues#FORMS}; empty for that of the field
     */
    String value(Field field, Value value, Optional<String> form) {
        if (value instanceof Value.Quantity quantity) {
            return number(quantity.amount(), form.orElse(formOf(field)));
        }
        if (value instanceof Value.TimesFee times) {
            return messages.say("value.times_fee", PrintedNumbers.amount(times.multiple()));
        }
        if (value instanceof Value.Flag flag) {
            return messages.say(flag.yes() ? "value.yes" : "value.no");
        }
        if (value instanceof Value.Word word) {
            return word(field, word.word());
        }
        if (value instanceof Value.Words words) {
            return join(words.words().stream().map(word -> word(field, word)).toList());
        }
        return other(value);
    }

    private String other(Value value) {
        if (value instanceof Value.Quantities quantities) {
            return join(
                    quantities.amounts().stream().map(PrintedNumbers::amount).toList());
        }
        if (value instanceof Value.Texts texts) {
            return join(texts.texts());
        }
        if (value instanceof Value.ClauseList list) {
            return PrintedNumbers.count(list.size());
        }
        return value instanceof Value.Day day ? day.date().toString() : ((Value.Text) value).text();
    }

    /** A field on which two statements differ, with both. */
    String conflict(Conflict conflict) {
        Field field = conflict.field();
        return messages.say(
                "value.conflict", label(field), value(field, conflict.first()), value(field, conflict.second()));
    }

    String number(BigDecimal value, String form) {
        return switch (form) {
            case "percent" -> PrintedNumbers.percent(value);
            case "rate" -> PrintedNumbers.percent(value.multiply(HUNDRED));
            case "times" -> PrintedNumbers.multiple(value);
            case "money" -> PrintedNumbers.money(value);
            case "days" -> messages.say(isOne(value) ? "value.day" : "value.days", PrintedNumbers.amount(value));
            default -> PrintedNumbers.amount(value);
        };
    }

    String join(List<String> parts) {
        return String.join(messages.say("list.comma"), parts);
    }

    private static boolean isOne(BigDecimal value) {
        return value.compareTo(BigDecimal.ONE) == 0;
    }

    private static String formOf(Field field) {
        return switch (field.kind()) {
            case PERCENT -> "percent";
            case RATE -> "rate";
            case DAYS -> "days";
            case MONEY, LIABILITY_CAP -> "money";
            default -> "number";
        };
    }

    private String word(Field field, String word) {
        return word(field, word, messages.language());
    }

    /** A word of a field in a language. */
    public static String word(Field field, String word, Language language) {
        return switch (language) {
            case EN -> word;
            case ZH_TW -> field.inChinese(word);
            case ZH_CN -> field.inSimplifiedChinese(word);
        };
    }
}
