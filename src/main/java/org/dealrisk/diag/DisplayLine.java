package org.dealrisk.diag;

/**
 * A line of a source as a terminal shows it: tabs reach to the next stop, hazardous characters are
 * written out. Columns are those of {@link Span}: code points, counted from 1.
 */
final class DisplayLine {

    private static final int TAB_STOP = 4;

    private final int[] characters;

    /** How much room all before a character takes, and behind the last all of them. */
    private final int[] room;

    private DisplayLine(int[] characters, int[] room) {
        this.characters = characters;
        this.room = room;
    }

    static DisplayLine of(String line) {
        int[] characters = line.codePoints().toArray();
        int[] widths = DisplayWidth.of(characters);
        int[] room = new int[characters.length + 1];
        for (int i = 0; i < characters.length; i++) {
            int width = characters[i] == '\t' ? TAB_STOP - room[i] % TAB_STOP : widths[i];
            boolean hazard = characters[i] != '\t' && VisibleText.isHazard(characters[i]);
            room[i + 1] = room[i] + (hazard ? VisibleText.of(characters[i]).length() : width);
        }
        return new DisplayLine(characters, room);
    }

    /** The column after the last character. */
    int end() {
        return characters.length + 1;
    }

    /** What stands from one column to before another, as it was written. */
    String source(int from, int to) {
        return new String(characters, from - 1, to - from);
    }

    /** What stands from one column to before another. */
    String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int column = from; column < to; column++) {
            int character = characters[column - 1];
            text.append(character == '\t' ? " ".repeat(width(column, column + 1)) : VisibleText.of(character));
        }
        return text.toString();
    }

    /** How much room it takes on a terminal. */
    int width(int from, int to) {
        return room[to - 1] - room[from - 1];
    }

    /** The first column of the last stretch before {@code end} that fits into the room. */
    int startOfRoom(int end, int most) {
        int start = end;
        while (start > 1 && width(start - 1, end) <= most) {
            start--;
        }
        // A mark must not be parted from the character it sits on.
        while (start > 1 && start < end() && width(start, start + 1) == 0) {
            start--;
        }
        return start;
    }

    /** The column after the first stretch from {@code start} that fits into the room. */
    int endOfRoom(int start, int most) {
        int end = start;
        while (end < end() && width(start, end + 1) <= most) {
            end++;
        }
        return end;
    }

    /** The first column from which something other than a blank stands; the end when there is none. */
    int firstInk(int from) {
        int at = from;
        while (at < end() && text(at, at + 1).isBlank()) {
            at++;
        }
        return at;
    }
}
