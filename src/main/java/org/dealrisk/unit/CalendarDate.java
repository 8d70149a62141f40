package org.dealrisk.unit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealrisk.unit.Reading.Problem;
import org.dealrisk.unit.Reading.Read;

/** Reads dates: ISO, with slashes or points, Chinese, English with the month as a word, Republic of China. */
public final class CalendarDate {

    private static final String EXPECTED = "a date such as 2017-06-02";
    private static final int LONGEST = 60;
    /** First characters of 民國, 中華民國, 西元, 公元. */
    private static final String ERAS = "民中西公";

    private static final int ROC_EPOCH = 1911;
    private static final String MONTH_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec ";
    private static final String MONTH = "(?<month>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})\\.?";
    private static final String TIME = "(?:[t ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:z|[+-]\\d{2}:?\\d{2})?)?";
    private static final String NUMERALS = "〇零○一二三四五六七八九十百元廿卅壹貳參肆伍陸柒捌玖拾";
    private static final String NUMERAL = "[0-9" + NUMERALS + "]{1,6}";
    private static final String ROC = "(?<roc>(?:中華|中华)?(?:民國|民国) ?)?";
    private static final String NO_ROC = "(?<roc>(?!))?";
    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile(
                    ROC + "(?<year>\\d{1,4})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?!\\d)" + TIME),
            Pattern.compile(NO_ROC + "(?<year>(?:19|20|21)\\d{2})(?<month>\\d{2})(?<day>\\d{2})(?!\\d)"),
            Pattern.compile("(?:西元|公元)?" + ROC + "(?<year>" + NUMERAL + ") ?年 ?(?<month>" + NUMERAL + ") ?月 ?(?<day>"
                    + NUMERAL + ") ?[日號号]"),
            Pattern.compile(NO_ROC + MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})(?!\\d)"),
            Pattern.compile(
                    NO_ROC + "(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?" + MONTH + ",? (?<year>\\d{4})(?!\\d)"));
    private static final Pattern UNCERTAIN = Pattern.compile("\\d{1,2}([-/.])\\d{1,2}\\1(?:\\d{2}|\\d{4})");

    private CalendarDate() {}

    /**
     * Reads {@code 2017-06-02}, {@code 2017/6/2}, {@code 20170602}, {@code 2017年6月2日}, {@code 106/6/2} and
     * {@code 民國106年6月2日} (years of three digits, or after 民國, count from 1912), {@code June 2, 2017}. A time
     * of day behind the date is passed over. Days that the calendar does not have, years outside 1900 to
     * 2199, and {@code 2/6/2017}, whose order nobody can tell, are told as such.
     */
    public static Reading<LocalDate> parse(String text) {
        String stripped = text.strip();
        if (stripped.length() > LONGEST) {
            return problem(stripped.substring(0, stripped.offsetByCodePoints(0, 30)) + "…", "which is too long");
        }
        String folded = FoldedText.of(stripped).text();
        String even = folded.substring(0, folded.length() - 1);
        for (Pattern pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(even);
            if (matcher.matches()) {
                return date(stripped, matcher);
            }
        }
        boolean uncertain = UNCERTAIN.matcher(even).matches();
        return problem(stripped, uncertain ? "whose order of day, month and year is uncertain" : "");
    }

    /** The end of the date that starts at an index of a folded text, if one does. */
    static OptionalInt endAt(String folded, int start) {
        if (!mayStart(folded, start)) {
            return OptionalInt.empty();
        }
        for (Pattern pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(folded).region(start, Math.min(folded.length(), start + LONGEST));
            if (matcher.lookingAt()) {
                return OptionalInt.of(matcher.end());
            }
        }
        return OptionalInt.empty();
    }

    /** The first three letters of every month. */
    static List<String> monthNames() {
        return List.of(MONTH_NAMES.split(" "));
    }

    /** Spares a running text the patterns at places where no date starts. */
    private static boolean mayStart(String folded, int start) {
        char c = folded.charAt(start);
        if (Words.isLetter(c)) {
            return startsMonth(folded, start);
        }
        return Words.isDigit(c) || NUMERALS.indexOf(c) >= 0 ? mayGoOn(folded, start) : ERAS.indexOf(c) >= 0;
    }

    /** Whether there are the digits of year, month and day, or what stands behind the digits may belong to a date. */
    private static boolean mayGoOn(String folded, int start) {
        int digits = start;
        while (digits < start + LONGEST && Words.isDigit(folded.charAt(digits))) {
            digits++;
        }
        int end = digits;
        while (end < start + LONGEST && NUMERALS.indexOf(folded.charAt(end)) >= 0) {
            end++;
        }
        if (digits - start == 8) {
            return true;
        }
        char next = folded.charAt(end);
        if (next == ' ') {
            return startsMonth(folded, end + 1) || folded.startsWith("of ", end + 1) || folded.charAt(end + 1) == '年';
        }
        return isTwice(folded, next, end) || next == '年' || "snrt".indexOf(next) >= 0;
    }

    /** Whether a mark stands before the month and before the day: the 2 of clause 1.2 is no month. */
    private static boolean isTwice(String folded, char mark, int at) {
        int next = at + 1;
        while ("-/.".indexOf(mark) >= 0 && next <= at + 2 && Words.isDigit(folded.charAt(next))) {
            next++;
        }
        return next > at + 1 && folded.charAt(next) == mark;
    }

    private static boolean startsMonth(String folded, int at) {
        if ("jfmasond".indexOf(folded.charAt(at)) >= 0 && at + 3 <= folded.length()) {
            for (int name = 0; name < MONTH_NAMES.length(); name += 4) {
                if (MONTH_NAMES.regionMatches(name, folded, at, 3)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Reading<LocalDate> date(String text, Matcher matcher) {
        int month = month(matcher.group("month"));
        int day = number(matcher.group("day"));
        int written = number(matcher.group("year"));
        boolean roc = matcher.group("roc") != null || (written >= 100 && written < 200);
        int year = roc ? written + ROC_EPOCH : written;
        if (!roc && written < 100) {
            return problem(text, "whose year could be of this century, the last or the Republic of China");
        }
        if (year < 1900 || year > 2199) {
            return problem(text, "whose year is not between 1900 and 2199");
        }
        if (month < 1 || month > 12) {
            return problem(text, "which is not in the calendar: there is no month {0}", month);
        }
        int last = YearMonth.of(year, month).lengthOfMonth();
        if (day < 1 || day > last) {
            return problem(text, "which is not in the calendar: that month has {0} days", last);
        }
        return new Read<>(LocalDate.of(year, month, day), Optional.empty(), Set.of());
    }

    private static int month(String written) {
        int name = MONTH_NAMES.indexOf(written.substring(0, Math.min(3, written.length())) + " ");
        return Words.isLetter(written.charAt(0)) ? name / 4 + 1 : number(written);
    }

    /** The number, or -1 when its characters make none or one that no date has. */
    private static int number(String written) {
        if (written.equals("元")) {
            return 1;
        }
        String text = written + "\0";
        return ChineseNumerals.at(text, 0)
                .or(() -> ArabicNumerals.at(text, 0))
                .filter(numeral -> numeral.end() == written.length() && !numeral.isRange())
                .map(numeral -> numeral.low().min(BigDecimal.valueOf(9999)).intValue())
                .orElse(-1);
    }

    private static Problem<LocalDate> problem(String text, String why) {
        return new Problem<>(text, why, EXPECTED);
    }

    private static Problem<LocalDate> problem(String text, String why, int number) {
        return new Problem<>(text, why, OptionalInt.of(number), EXPECTED);
    }
}
