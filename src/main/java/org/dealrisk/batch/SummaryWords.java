package org.dealrisk.batch;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import org.dealrisk.diag.DisplayWidth;
import org.dealrisk.rule.RulePack;
import org.dealrisk.text.Language;
import org.dealrisk.text.Messages;
import org.dealrisk.unit.PrintedNumbers;

/** The words and numbers in which a summary is told. */
final class SummaryWords {

    private static final int WIDEST_NAME = 40;

    private final Messages messages;
    private final RulePack pack;

    SummaryWords(Language language, RulePack pack) {
        this.messages = Messages.of(language);
        this.pack = pack;
    }

    /** A text by its key behind {@code summary.}. */
    String say(String key, Object... arguments) {
        return messages.say("summary." + key, arguments);
    }

    /** A text that has two forms, for one and for many; the number is its first argument. */
    String count(String key, long number, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = PrintedNumbers.count(number);
        System.arraycopy(more, 0, arguments, 1, more.length);
        return say(key + (number == 1 ? ".one" : ".many"), arguments);
    }

    String severity(String label) {
        return messages.say("severity." + label);
    }

    /** What a rule is about; empty for one that the pack does not have. */
    String title(String code) {
        return pack.rule(code).map(rule -> rule.in(messages.language()).title()).orElse("");
    }

    String join(Collection<String> parts) {
        return String.join(messages.say("list.comma"), parts);
    }

    /** A name on one line, its start when it is long. */
    static String clipped(String text) {
        String plain = text.strip().replaceAll("\\p{Cntrl}+", " ");
        return plain.codePointCount(0, plain.length()) <= WIDEST_NAME
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, WIDEST_NAME - 1)) + "…";
    }

    /** The text with blanks behind it, so wide as it is shown. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - DisplayWidth.of(text)));
    }

    static String amount(String currency, BigDecimal value) {
        return (currency.isEmpty() ? "" : currency + " ") + PrintedNumbers.money(value);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }
}
