package org.dealrisk.read.table;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tells the lines that reports of a CRM put below their rows from deals. */
public final class Trailers {

    private static final List<Pattern> ALONE = List.of(
            Pattern.compile("confidential information - do not distribute"),
            Pattern.compile("copyright (?:\\(c\\)|©) 2000-20\\d\\d salesforce.{0,20} all rights reserved\\.?"));

    /** With what all of these and those begin that begin with ASCII. */
    private static final String STARTS = "GgCcTtSsZz";

    private static final Pattern TOTAL = Pattern.compile(
            "(?:(?:grand|sub)[ -]?)?totals?(?: *\\([\\d,. ]+ records?\\)| records?)? ?[:：]?"
                    + "|[總总合小共][計计][:：]?|加[總总][:：]?"
                    + "|(?:gesamt|zwischen)?summe:?|gesamt(?:ergebnis)?:?|(?:sous-)?total(?: g[eé]n[eé]ral)?:?|somme:?|suma:?");

    /** A number, with what an amount may have before and behind it, or nothing. */
    private static final Pattern SUM = Pattern.compile(
            "[^\\p{L}\\d]{0,4}(?:[A-Z]{2,3}[ $]{0,2})?[\\d.,'\u2019 \u00A0\u202F]*(?:%|元|\\p{Sc}|[A-Z]{3})?");

    private Trailers() {}

    /** Whether a row is such a line: the known words alone, or a total with sums and nothing else beside it. */
    public static boolean isOne(Row row) {
        int at = firstFilled(row);
        char start = row.asciiStart(at);
        if ((start != 0 && STARTS.indexOf(start) < 0) || row.isBroken()) {
            return false;
        }
        String first = row.cell(at).strip().toLowerCase(Locale.ROOT);
        if (ALONE.stream().anyMatch(line -> line.matcher(first).matches())) {
            return behind(row, at, String::isBlank);
        }
        return TOTAL.matcher(first).matches()
                && behind(row, at, cell -> SUM.matcher(cell.strip()).matches());
    }

    /** Whether all cells behind one are such. */
    private static boolean behind(Row row, int at, Predicate<String> such) {
        return row.cells().stream().skip(at + 1L).allMatch(such);
    }

    /** The first cell with anything in it; of rows of deals nearly always the very first. */
    private static int firstFilled(Row row) {
        int at = 0;
        while (at + 1 < row.size() && row.asciiStart(at) == 0 && row.cell(at).isBlank()) {
            at++;
        }
        return at;
    }
}
