package org.dealrisk.read.column;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealrisk.diag.Message;

/**
 * Makes of a date as exports write it one that has a single meaning. What it does not know it leaves as it
 * is, for whoever reads dates to judge.
 */
public final class DateCell {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern SHORT = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{3,4})([/.-])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern MONTH_WORD =
            Pattern.compile("(\\d{1,2})(?:[- .]{1,2}| de )(\\p{L}{3,10})(?:\\.?[- .,]{1,2}| de )(\\d{4}|\\d{2})");
    private static final Pattern TIME =
            Pattern.compile("(?:[T ,]|T )\\s*(?:[上下]午\\s?)?\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?"
                    + "(?:\\s?[AaPp]\\.?[Mm]\\.?)?(?:\\s?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?$");

    /** How the months begin that German, French and Spanish write otherwise than English. */
    private static final Map<String, String> MONTHS = Map.ofEntries(
            Map.entry("ene", "January"),
            Map.entry("fév", "February"),
            Map.entry("fev", "February"),
            Map.entry("mär", "March"),
            Map.entry("mrz", "March"),
            Map.entry("avr", "April"),
            Map.entry("abr", "April"),
            Map.entry("mai", "May"),
            Map.entry("juin", "June"),
            Map.entry("juil", "July"),
            Map.entry("aoû", "August"),
            Map.entry("aou", "August"),
            Map.entry("ago", "August"),
            Map.entry("okt", "October"),
            Map.entry("déc", "December"),
            Map.entry("dez", "December"),
            Map.entry("dic", "December"));

    /** How a spreadsheet stores a day: how many there were since the end of 1899. */
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:[.,]\\d{1,12})?");

    private static final LocalDate SERIAL_START = LocalDate.of(1899, 12, 30);

    /** 1954 to 2118. */
    private static final int FIRST_SERIAL = 20_000;

    private static final int LAST_SERIAL = 80_000;
    private static final int LONGEST = 60;

    /** POSIX, too, takes those up to it for years of this century; the next it reads as 1969. */
    private static final int LAST_SHORT_YEAR = 68;

    private DateCell() {}

    /**
     * A date that has one meaning, or what is the matter with it.
     *
     * @param text the date, as written where nothing was to be settled
     * @param problem empty when there is none; else it starts with "which"
     */
    public record Settled(String text, Optional<Message> problem) {}

    /** @param order empty when nobody says which of two numbers is the month */
    public static Settled settle(String written, Optional<DateOrder> order) {
        if (written.length() > LONGEST) {
            return plain(written);
        }
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
        text = TIME.matcher(text).replaceFirst("");
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return numbers(numbers, numbers.group(4), order);
        }
        Matcher shorts = SHORT.matcher(text);
        if (shorts.matches()) {
            return shorts(shorts, order);
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return plain(yearFirst.group(1) + "/" + yearFirst.group(3) + "/" + yearFirst.group(4));
        }
        Matcher month = MONTH_WORD.matcher(text);
        if (month.matches()) {
            String before = month.group(1) + " " + english(month.group(2)) + " ";
            return inFullYear(month.group(3), written, year -> plain(before + year));
        }
        Matcher serial = SERIAL.matcher(text);
        return serial.matches() ? serial(written, Integer.parseInt(serial.group(1))) : plain(text);
    }

    /** A month by its English name; a word that names none in any of the languages is left as it is. */
    private static String english(String month) {
        String word = month.toLowerCase(Locale.ROOT);
        String start = word.substring(0, word.startsWith("jui") ? Math.min(4, word.length()) : 3);
        return MONTHS.getOrDefault(start, month);
    }

    private static boolean isShort(String year) {
        return year.length() == 2;
    }

    /** A date of three short numbers, any of which may be the year: nothing but the order tells. */
    private static Settled shorts(Matcher matcher, Optional<DateOrder> order) {
        String written = matcher.group();
        if (order.isEmpty()) {
            Message which = Message.of(
                    "which has a year of two digits; say where with --date-order {0}, {1} or {2}", "mdy", "dmy", "ymd");
            return new Settled(written, Optional.of(which));
        }
        boolean yearFirst = order.get() == DateOrder.YMD;
        String year = matcher.group(yearFirst ? 1 : 4);
        if (!isShort(year)) {
            return plain(written);
        }
        String rest = "/" + matcher.group(3) + "/" + matcher.group(4);
        return inFullYear(year, written, full -> yearFirst ? plain(full + rest) : numbers(matcher, full, order));
    }

    /** With two digits for one of the years 2000 to 2068; others are too far off to be taken for granted. */
    private static Settled inFullYear(String year, String written, Function<String, Settled> date) {
        if (isShort(year) && Integer.parseInt(year) > LAST_SHORT_YEAR) {
            Message either =
                    Message.of("which could be in {0} or in {1}; write the year in full", "19" + year, "20" + year);
            return new Settled(written, Optional.of(either));
        }
        return date.apply(isShort(year) ? "20" + year : year);
    }

    private static Settled numbers(Matcher matcher, String year, Optional<DateOrder> order) {
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(3));
        boolean monthMayBeFirst = first >= 1 && first <= 12 && second >= 1 && second <= 31;
        boolean dayMayBeFirst = second >= 1 && second <= 12 && first >= 1 && first <= 31;
        if (order.isPresent() && order.get() != DateOrder.YMD) {
            boolean monthFirst = order.get() == DateOrder.MDY;
            boolean fits = monthFirst ? monthMayBeFirst : dayMayBeFirst;
            Message wrong = Message.of(
                    "which has no month {0} by --date-order {1}",
                    monthFirst ? first : second, order.get().label());
            return fits
                    ? iso(year, monthFirst ? first : second, monthFirst ? second : first)
                    : new Settled(matcher.group(), Optional.of(wrong));
        }
        if (monthMayBeFirst && dayMayBeFirst && first != second) {
            Message either = Message.of(
                    "which could be {0} or {1}; say which with --date-order {2} or {3}",
                    iso(year, first, second).text(), iso(year, second, first).text(), "mdy", "dmy");
            return new Settled(matcher.group(), Optional.of(either));
        }
        return monthMayBeFirst || dayMayBeFirst
                ? iso(year, monthMayBeFirst ? first : second, monthMayBeFirst ? second : first)
                : plain(matcher.group());
    }

    private static Settled serial(String written, int days) {
        return days >= FIRST_SERIAL && days <= LAST_SERIAL
                ? plain(SERIAL_START.plusDays(days).toString())
                : plain(written);
    }

    private static Settled iso(String year, int month, int day) {
        return plain(String.format(Locale.ROOT, "%s-%02d-%02d", year, month, day));
    }

    private static Settled plain(String text) {
        return new Settled(text, Optional.empty());
    }
}
