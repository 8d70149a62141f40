package org.dealrisk.report;

import java.util.List;
import java.util.regex.Pattern;
import org.dealrisk.diag.VisibleText;

/** A row of a CSV table (RFC 4180, but lines end with LF), in which no cell is run by a spreadsheet. */
final class CsvCells {

    /** A number or a telephone number, which may begin with a sign. */
    private static final Pattern HARMLESS = Pattern.compile("[+-][0-9][0-9 ().,/-]*%?");

    private CsvCells() {}

    static String row(List<String> cells) {
        return String.join(",", cells.stream().map(CsvCells::cell).toList()) + "\n";
    }

    private static String cell(String text) {
        String safe = VisibleText.line(text);
        safe = isRun(text) ? "'" + safe : safe;
        boolean quoted = safe.contains(",") || safe.contains("\"") || !safe.equals(safe.strip());
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    private static boolean isRun(String text) {
        if (text.isEmpty()) {
            return false;
        }
        return switch (text.charAt(0)) {
            case '=', '@', '\t', '\r' -> true;
            case '+', '-' -> !HARMLESS.matcher(text).matches();
            default -> false;
        };
    }
}
