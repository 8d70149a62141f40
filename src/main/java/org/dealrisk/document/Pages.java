package org.dealrisk.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealrisk.document.TextLine.Break;

/**
 * Takes the furniture of pages out of a document: their numbers, and what is printed at the top or the
 * bottom of several. What goes on behind it then follows what stood before it.
 */
final class Pages {

    private static final Pattern NUMBER = Pattern.compile("(?i)[-–—\\s]*(?:(?:page|p\\.|頁次|页次)\\s*)?"
            + "(?:[a-z]{1,2}-\\d{1,3}|(\\d{1,3})|[ivxl]{1,7}|第\\s*\\d{1,3}\\s*[頁页])"
            + "(?:\\s*(?:of|/|,|，|之)\\s*(?:共\\s*)?\\d{1,3}(?:\\s*[頁页])?|\\s*共\\s*\\d{1,3}\\s*[頁页])?[-–—\\s]*");

    /** No running title is longer. */
    private static final int LONGEST = 150;

    private static final int LONGEST_NUMBER = 40;
    private static final int CENTRED = 10;

    /** How many lines with words may stand between the end of a page and its running title. */
    private static final int NEAR = 2;

    /** What stands further off is no running title. */
    private static final int MOST_BLANK = 12;

    private final List<TextLine> lines;
    private final boolean[] furniture;

    private Pages(List<TextLine> lines) {
        this.lines = lines;
        this.furniture = new boolean[lines.size()];
    }

    /** The lines without the furniture; the first line behind it is marked as parted by a page. */
    static List<TextLine> without(List<TextLine> lines) {
        Pages pages = new Pages(lines);
        pages.numbers();
        pages.titles();
        return pages.rest();
    }

    /** A number that stands alone is that of a page when the page before or behind has the next one. */
    private void numbers() {
        Map<Integer, Integer> bare = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text().strip();
            boolean centred = lines.get(i).indent() >= CENTRED;
            boolean alone = centred || isBlank(i - 1) || isBlank(i + 1) || isPageEnd(i) || isPageEnd(i + 1);
            Matcher number = NUMBER.matcher(text.length() <= LONGEST_NUMBER ? text : "");
            if (alone && number.matches()) {
                furniture[i] = !text.equals(number.group(1));
                if (!furniture[i]) {
                    bare.put(i, Integer.valueOf(text));
                }
            }
        }
        Set<Integer> values = new HashSet<>(bare.values());
        bare.forEach((index, value) -> furniture[index] = values.contains(value - 1) || values.contains(value + 1));
    }

    /** Lines that stand more than once beside the end of a page. */
    private void titles() {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (furniture[i] || isPageEnd(i)) {
                beside(i, -1, places);
                beside(i, 1, places);
            }
        }
        places.values().stream()
                .filter(found -> found.stream().distinct().count() > 1)
                .forEach(found -> found.forEach(index -> furniture[index] = true));
    }

    private void beside(int index, int step, Map<String, List<Integer>> places) {
        int words = 0;
        int at = step > 0 && isPageEnd(index) && !furniture[index] ? index : index + step;
        int last = at + step * MOST_BLANK;
        for (; at >= 0 && at < lines.size() && at != last && words < NEAR; at += step) {
            String text = lines.get(at).text().strip();
            if (!text.isEmpty() && !furniture[at]) {
                words++;
                if (text.length() <= LONGEST) {
                    places.computeIfAbsent(text.replaceAll("\\d", "0"), none -> new ArrayList<>())
                            .add(at);
                }
            }
        }
    }

    private List<TextLine> rest() {
        List<TextLine> rest = new ArrayList<>();
        boolean page = false;
        for (int i = 0; i < lines.size(); i++) {
            page = page || furniture[i] || isPageEnd(i);
            if (!furniture[i] && !(page && lines.get(i).isBlank())) {
                if (page) {
                    dropBlanks(rest);
                }
                rest.add(page ? lines.get(i).after(Break.PAGE) : lines.get(i));
                page = false;
            }
        }
        return rest;
    }

    private static void dropBlanks(List<TextLine> lines) {
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
    }

    private boolean isBlank(int index) {
        return index < 0 || index >= lines.size() || lines.get(index).isBlank();
    }

    /** Whether a page ends before a line. */
    private boolean isPageEnd(int index) {
        return index >= 0 && index < lines.size() && lines.get(index).before() == Break.PAGE;
    }
}
