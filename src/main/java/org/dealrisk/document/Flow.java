package org.dealrisk.document;

import java.util.List;
import java.util.regex.Pattern;
import org.dealrisk.document.TextLine.Break;

/**
 * Tells whether a line goes on with the sentence of the line before it, or begins something of its own.
 * Lines may be rows of print, whole paragraphs or entries of a form; how wide the rows of a document
 * are tells which.
 */
final class Flow {

    private static final String ENDS = ".;:!?。；：！？…";
    private static final String CLOSING = "\"”’'」』)）]】";
    private static final String OPEN_ENDS = ",，、-(（&/";
    private static final Pattern OPEN_WORD =
            Pattern.compile("(?i).*\\b(?:and|or|of|the|a|an|to|by|for|in|with|that|any|its|their|on|as|at)");
    private static final Pattern LABEL = Pattern.compile("[^.。;；!！?？:：]{1,40}[:：]\\s*\\S.*");
    private static final String NO_STARTS = ")）],，、;；.。:：%％";

    /** Rows of print are hardly longer. */
    private static final int WIDEST_ROW = 160;

    private static final int NARROWEST_ROW = 40;
    private static final double NEARLY_FULL = 0.75;

    /** Of the lines of a message hardly any ends with a full stop; of those of a contract more than this share do. */
    private static final int FEW_STOPS = 5;

    private final int width;
    private final boolean markdown;
    private final boolean stops;

    private Flow(int width, boolean markdown, boolean stops) {
        this.width = width;
        this.markdown = markdown;
        this.stops = stops;
    }

    /** How the lines of a document flow. */
    static Flow of(List<TextLine> lines, boolean markdown) {
        int[] widths = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(TextLine::width)
                .sorted()
                .toArray();
        long stops =
                lines.stream().filter(line -> isStopped(line.text().strip())).count();
        int width = widths.length == 0 ? 0 : widths[widths.length * 9 / 10];
        return new Flow(width, markdown, stops * FEW_STOPS > widths.length);
    }

    /** Whether a line goes on with what the line before it says; no blank line and no marker stand between. */
    boolean goesOn(TextLine before, TextLine next) {
        String last = before.text().strip();
        String first = next.text().strip();
        if (next.before() == Break.HARD || first.isEmpty() || last.isEmpty()) {
            return false;
        }
        if (next.before() == Break.PAGE) {
            return !endsSentence(last) && (startsInside(first) || endsOpen(last) || isWide(first));
        }
        if (isLabel(first) && (endsSentence(last) || isLabel(last))) {
            return false;
        }
        return startsInside(first) || endsOpen(last) || isRow(before, last);
    }

    /** Whether a line ends because the page is no wider. */
    private boolean isRow(TextLine line, String text) {
        int wide = line.width();
        if (wide > WIDEST_ROW) {
            return false;
        }
        boolean full = wide >= NARROWEST_ROW && wide >= Math.min(width, WIDEST_ROW) * NEARLY_FULL;
        if (TextLine.isWide(text.charAt(text.length() - 1))) {
            return !endsSentence(text) && (full || stops && !Titles.isTitle(text));
        }
        return endsSentence(text) ? full || markdown : full || (markdown && wide >= NARROWEST_ROW);
    }

    /** Whether a line ends in mid-page, so that what follows is something of its own. */
    boolean endsEarly(TextLine line) {
        return line.width() < width * NEARLY_FULL;
    }

    /** Whether a text ends like a sentence, or a part of one that can stand alone. */
    static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && (CLOSING.indexOf(text.charAt(end - 1)) >= 0 || TextLine.isGap(text.charAt(end - 1)))) {
            end--;
        }
        return end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether a text begins with its label: {@code Payment: net 30}. */
    static boolean isLabel(String text) {
        return LABEL.matcher(text.length() > 200 ? text.substring(0, 200) : text)
                .matches();
    }

    private static boolean isStopped(String text) {
        return endsSentence(text) && "：:".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private static boolean startsInside(String text) {
        char first = text.charAt(0);
        return Character.isLowerCase(first) || NO_STARTS.indexOf(first) >= 0;
    }

    private static boolean endsOpen(String text) {
        String end = text.substring(Math.max(0, text.length() - 12));
        return OPEN_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0
                || OPEN_WORD.matcher(end).matches();
    }

    private static boolean isWide(String text) {
        return TextLine.isWide(text.charAt(0));
    }
}
