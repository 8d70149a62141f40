package org.dealrisk.read.column;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What parts a number's decimals from the rest in a table, and what may therefore part its thousands. */
public enum DecimalMark {
    POINT("."),
    COMMA(",");

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,'’\\s\\u00A0\\u202F\\u2009]*\\d");

    /** 1 234 567, by any of the blanks and marks that only part thousands. */
    private static final Pattern BLANKS = Pattern.compile("(?<=\\d)['’\\s\\u00A0\\u202F\\u2009](?=\\d{3}(?!\\d))");

    /** Where a comma stands before the decimals: points part whole thousands or do not stand there at all. */
    private static final Pattern BY_COMMA = Pattern.compile("(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?");

    private static final Pattern ONE_POINT = Pattern.compile("\\d{1,3}\\.\\d{3}");
    private static final int LONGEST = 60;

    private final String mark;

    DecimalMark(String mark) {
        this.mark = mark;
    }

    /** The character itself. */
    public String mark() {
        return mark;
    }

    /** The mark that a word means: the character itself or its name. */
    public static Optional<DecimalMark> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(mark -> mark.mark.equals(label) || mark.name().equalsIgnoreCase(label))
                .findFirst();
    }

    /**
     * A number as the rest of the tool reads it: a point before the decimals and nothing between thousands
     * that could be mistaken. What stands around it stays.
     *
     * @param mark empty when nobody says; then only blanks between thousands go
     * @return empty for a number that is none by this mark, such as 99.50 where a comma stands before decimals
     */
    public static Optional<String> settle(String written, Optional<DecimalMark> mark) {
        if (written.length() > LONGEST) {
            return Optional.of(written);
        }
        Matcher matcher = NUMBER.matcher(written);
        if (!matcher.find()) {
            return Optional.of(written);
        }
        String number = BLANKS.matcher(matcher.group()).replaceAll("");
        if (mark.isPresent()) {
            boolean marked = number.indexOf('.') >= 0 || number.indexOf(',') >= 0;
            if (marked && mark.get() == COMMA && !BY_COMMA.matcher(number).matches()) {
                return Optional.empty();
            }
            number = mark.get() == COMMA ? number.replace(".", "").replace(',', '.') : number;
            // Three decimals could be thousands to the reader; a fourth says that they are none.
            number = ONE_POINT.matcher(number).matches() ? number + "0" : number;
        }
        return Optional.of(written.substring(0, matcher.start()) + number + written.substring(matcher.end()));
    }
}
