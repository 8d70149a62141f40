package org.dealrisk.read.table;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells the lines that reports of a CRM put below their rows from deals. */
public final class Trailers {

    private static final List<Pattern> ALONE = List.of(
            Pattern.compile("grand totals? *\\([\\d,. ]+ records?\\)"),
            Pattern.compile("confidential information - do not distribute"),
            Pattern.compile("copyright \\(c\\) 2000-20\\d\\d salesforce(?:\\.com)?, inc\\.? all rights reserved\\.?"));

    /** With what all of these and those begin. */
    private static final String STARTS = "GgCcTtSs";

    private static final Pattern TOTAL = Pattern.compile("(?:grand |sub)?totals?(?: *\\([\\d,. ]+ records?\\))?:?");
    private static final Pattern SUM = Pattern.compile("[^\\p{L}\\d]{0,4}(?:[A-Z]{3} ?)?[\\d.,' ]*%?");

    private Trailers() {}

    /** Whether a row is such a line: the known words alone, or a total with sums and nothing else beside it. */
    public static boolean isOne(Row row) {
        char start = row.asciiStart(0);
        if (start != 0 && STARTS.indexOf(start) < 0) {
            return false;
        }
        String first = row.cell(0).strip().toLowerCase(Locale.ROOT);
        if (first.isEmpty() || row.isBroken()) {
            return false;
        }
        boolean alone = row.cells().stream().skip(1).allMatch(String::isBlank);
        if (alone && ALONE.stream().anyMatch(line -> line.matcher(first).matches())) {
            return true;
        }
        return TOTAL.matcher(first).matches()
                && row.cells().stream()
                        .skip(1)
                        .allMatch(cell -> SUM.matcher(cell.strip()).matches());
    }
}
