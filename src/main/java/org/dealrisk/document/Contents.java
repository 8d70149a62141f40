package org.dealrisk.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes tables of contents out of a document. */
final class Contents {

    private static final Pattern TITLE =
            Pattern.compile("(?i)(?:#{1,6}\\s*)?(?:table\\s+of\\s+contents|contents|目\\s*[錄录次])\\s*[:：]?");

    /** A title, leaders or a wide gap, and a page. */
    private static final Pattern ENTRY =
            Pattern.compile("\\S.{0,150}?(?:\\.{3,}|…+|(?:\\. ?){4,}|\\s{3,}|\\t)[\\s.]*(\\d{1,3})");

    /** Rows with dots between a title and a number are contents even without a title, from this many on. */
    private static final int FEWEST = 3;

    /** Prices in a list lie further apart than the pages of two chapters. */
    private static final int LONGEST_CHAPTER = 40;

    private Contents() {}

    static List<TextLine> without(List<TextLine> lines) {
        List<TextLine> rest = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            boolean titled = TITLE.matcher(shortened(lines.get(at))).matches();
            int end = titled || page(lines.get(at)) >= 0 ? end(lines, titled ? at + 1 : at) : at;
            boolean contents = titled ? end > at + 1 : leaders(lines, at, end) >= FEWEST;
            int next = Math.max(end, at + 1);
            if (!contents) {
                rest.addAll(lines.subList(at, next));
            }
            at = next;
        }
        return rest;
    }

    /** Where a run of entries that starts here ends: its pages go on from one to the next. */
    private static int end(List<TextLine> lines, int start) {
        int end = start;
        int page = 0;
        for (int i = start; i < lines.size(); i++) {
            int next = page(lines.get(i));
            if (next >= page && next - page <= LONGEST_CHAPTER) {
                page = next;
                end = i + 1;
            } else if (!lines.get(i).isBlank()) {
                break;
            }
        }
        return end;
    }

    /** The page that an entry names; -1 for another line. */
    private static int page(TextLine line) {
        Matcher entry = ENTRY.matcher(shortened(line));
        return entry.matches() ? Integer.parseInt(entry.group(1)) : -1;
    }

    private static int leaders(List<TextLine> lines, int start, int end) {
        return (int) lines.subList(start, end).stream()
                .map(Contents::shortened)
                .filter(text -> text.contains("...") || text.contains("…") || text.contains(". . ."))
                .count();
    }

    private static String shortened(TextLine line) {
        String text = line.text().strip();
        return text.length() > 200 ? "" : text;
    }
}
