package org.dealrisk.document;

import java.util.Arrays;

/**
 * A line of a document, or a part of one, without its marks of layout, and where each of its characters
 * stands. Immutable.
 */
final class TextLine {

    /** A tab stands for this many blanks at the start of a line. */
    private static final int TAB = 4;

    private static final int WIDE_FROM = 0x2E80;

    private final int number;
    private final String text;
    private final int[] columns;
    private final Break before;
    private final boolean quoted;

    /** How a line is parted from the one before it. */
    enum Break {
        /** By the end of a line, which may be no more than the end of a row of print. */
        LINE,
        /** By a mark that ends what stands before it. */
        HARD,
        /** By the end of a page. */
        PAGE
    }

    /**
     * @param number of the line in the source, from 1
     * @param columns the column of each char of the text, from 1, in code points
     */
    TextLine(int number, String text, int[] columns, Break before, boolean quoted) {
        this.number = number;
        this.text = text;
        this.columns = columns;
        this.before = before;
        this.quoted = quoted;
    }

    int number() {
        return number;
    }

    String text() {
        return text;
    }

    Break before() {
        return before;
    }

    /** Whether it stands in a block quote. */
    boolean quoted() {
        return quoted;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** The column of a char of the text. */
    int column(int index) {
        return columns[index];
    }

    /** How many blanks it begins with. */
    int indent() {
        int indent = 0;
        for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
            indent += text.charAt(i) == '\t' ? TAB : isWide(text.charAt(i)) ? 2 : 1;
        }
        return indent;
    }

    /** How wide it is in print: two for a Chinese character. */
    int width() {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += isWide(text.charAt(i)) ? 2 : 1;
        }
        return width;
    }

    /** A part without the blanks around it. */
    TextLine part(int from, int to) {
        return part(from, to, before);
    }

    /** As {@link #part(int, int)}, parted in another way from what stands before it. */
    TextLine part(int from, int to, Break parted) {
        int start = from;
        int end = to;
        while (start < end && isGap(text.charAt(start))) {
            start++;
        }
        while (end > start && isGap(text.charAt(end - 1))) {
            end--;
        }
        return new TextLine(
                number, text.substring(start, end), Arrays.copyOfRange(columns, start, end), parted, quoted);
    }

    TextLine stripped() {
        return part(0, text.length());
    }

    /** The same with every row of blanks made one. */
    TextLine even() {
        int[] kept = new int[text.length()];
        StringBuilder even = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean gap = isGap(text.charAt(i));
            if (!gap || even.isEmpty() || even.charAt(even.length() - 1) != ' ') {
                kept[even.length()] = columns[i];
                even.append(gap ? ' ' : text.charAt(i));
            }
        }
        boolean same = even.length() == text.length();
        return same ? this : new TextLine(number, even.toString(), Arrays.copyOf(kept, even.length()), before, quoted);
    }

    TextLine after(Break parted) {
        return new TextLine(number, text, columns, parted, quoted);
    }

    static boolean isGap(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether it is a character of a script written without blanks between words, or its punctuation. */
    static boolean isWide(char c) {
        return c >= WIDE_FROM && !Character.isSurrogate(c);
    }

    @Override
    public String toString() {
        return number + ": " + text;
    }
}
