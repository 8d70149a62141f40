package org.dealrisk.diag;

import java.util.Arrays;

/**
 * A line of a source as a terminal shows it: tabs reach to the next stop, hazardous characters are
 * written out. Columns are those of {@link Span}: code points, counted from 1.
 */
final class DisplayLine {

    private static final int TAB_STOP = 4;

    private final String[] texts;
    private final int[] widths;

    private DisplayLine(String[] texts, int[] widths) {
        this.texts = texts;
        this.widths = widths;
    }

    static DisplayLine of(String line) {
        int[] characters = line.codePoints().toArray();
        String[] texts = new String[characters.length];
        int[] widths = DisplayWidth.of(characters);
        int at = 0;
        for (int i = 0; i < characters.length; i++) {
            if (characters[i] == '\t') {
                widths[i] = TAB_STOP - at % TAB_STOP;
                texts[i] = " ".repeat(widths[i]);
            } else {
                texts[i] = VisibleText.of(characters[i]);
                widths[i] = VisibleText.isHazard(characters[i]) ? texts[i].length() : widths[i];
            }
            at += widths[i];
        }
        return new DisplayLine(texts, widths);
    }

    /** The column after the last character. */
    int end() {
        return texts.length + 1;
    }

    /** What stands from one column to before another. */
    String text(int from, int to) {
        return String.join("", Arrays.asList(texts).subList(from - 1, to - 1));
    }

    /** How much room it takes on a terminal. */
    int width(int from, int to) {
        return Arrays.stream(widths, from - 1, to - 1).sum();
    }

    /** The first column of the last stretch before {@code end} that fits into the room. */
    int startOfRoom(int end, int room) {
        int start = end;
        while (start > 1 && width(start - 1, end) <= room) {
            start--;
        }
        // A mark must not be parted from the character it sits on.
        while (start > 1 && start < end() && widths[start - 1] == 0) {
            start--;
        }
        return start;
    }

    /** The column after the first stretch from {@code start} that fits into the room. */
    int endOfRoom(int start, int room) {
        int end = start;
        int left = room;
        while (end < end() && widths[end - 1] <= left) {
            left -= widths[end - 1];
            end++;
        }
        return end;
    }

    /** The first column from which something other than a blank stands; the end when there is none. */
    int firstInk(int from) {
        int at = from;
        while (at < end() && texts[at - 1].isBlank()) {
            at++;
        }
        return at;
    }
}
