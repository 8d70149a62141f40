package org.dealrisk.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealrisk.document.TextLine.Break;

/**
 * Takes the marks of layout out of one line: emphasis, links, tags, comments, entities. Words in
 * brackets of any kind stay, {@code <client name>} too, for they may be placeholders. Not thread-safe.
 */
final class LineCleaning {

    static final String COMMENT_END = "-->";

    private static final String COMMENT_START = "<!--";

    private static final String STRIKE = "~~";

    /** Of tags only those of HTML, and no longer than anybody writes them, are layout. */
    private static final int LONGEST_TAG = 400;

    private static final int LONGEST_LINK = 300;
    private static final Pattern TAG =
            Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]{0,10})(?:\\s[^<>]{0," + LONGEST_TAG + "})?/?>");
    private static final Pattern LINK_TARGET =
            Pattern.compile("]\\((?:<[^<>]{0,400}>|[^\\s()“”\"]{0,400})(?:\\s+\"[^\"]{0,200}\")?\\)");
    private static final Pattern ENTITY = Pattern.compile("&(#?[a-zA-Z0-9]{2,8});");
    private final int number;
    private final String raw;
    private final boolean quoted;
    private final boolean commentMayEnd;
    private final int lastCommentEnd;
    private final List<TextLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int[] columns;
    private Break before = Break.LINE;
    private boolean inComment;
    private boolean holdsWords;
    private int at;
    private int column = 1;
    private int linkEnd = -1;
    private int linkTarget = -1;

    /**
     * @param from where the line begins behind the marks of quotes
     * @param inComment whether a comment of an earlier line goes on
     * @param commentMayEnd whether a later line ends a comment; a comment that nothing ends is text
     */
    LineCleaning(int number, String raw, int from, boolean inComment, boolean commentMayEnd) {
        this.number = number;
        this.raw = raw;
        this.quoted = from > 0;
        this.columns = new int[Math.max(16, raw.length())];
        this.inComment = inComment;
        this.commentMayEnd = commentMayEnd;
        this.lastCommentEnd = raw.lastIndexOf(COMMENT_END);
        skipTo(from);
        clean();
    }

    /** The lines that the line is, in order; more than one where a mark in it ends a line. */
    List<TextLine> lines() {
        return lines;
    }

    boolean endsInComment() {
        return inComment;
    }

    private void clean() {
        while (at < raw.length()) {
            if (inComment) {
                comment();
            } else if (!mark(raw.charAt(at))) {
                keep(1);
            }
        }
        flush(Break.LINE);
    }

    private void comment() {
        int end = raw.indexOf(COMMENT_END, at);
        inComment = end < 0;
        skipTo(end < 0 ? raw.length() : end + COMMENT_END.length());
    }

    /** Takes the mark that stands here, if one does. */
    private boolean mark(char c) {
        return switch (c) {
            case '<' -> startsComment() || tag();
            case '&' -> entity();
            case '[', '!' -> link();
            case ']' -> at == linkEnd && skipTo(linkTarget);
            case '*' -> emphasis();
            case '_', '`' -> emphasis();
            case '~' -> struck();
            case '\\' -> escape();
            case '\f' -> parted(Break.PAGE);
            case '\u000B', '\u0085', '\u2028', '\u2029' -> parted(Break.HARD);
            default -> isNothing(c) && skipTo(at + 1);
        };
    }

    private boolean startsComment() {
        if (!raw.startsWith(COMMENT_START, at)) {
            return false;
        }
        inComment = commentMayEnd || at < lastCommentEnd;
        return inComment;
    }

    private boolean tag() {
        Matcher tag = TAG.matcher(raw).region(at, Math.min(raw.length(), at + LONGEST_TAG));
        if (!tag.lookingAt()) {
            return false;
        }
        String name = tag.group(1).toLowerCase(Locale.ROOT);
        if ((name.equals("del") || name.equals("s")) && raw.charAt(at + 1) != '/') {
            int end = raw.indexOf("</" + tag.group(1) + ">", tag.end());
            return skipTo(end < 0 ? tag.end() : end);
        }
        if (Html.BREAKING.contains(name)) {
            flush(Break.HARD);
            if (name.equals("li") && raw.charAt(at + 1) != '/') {
                put('•');
                put(' ');
            }
            return skipTo(tag.end());
        }
        boolean cell = (name.equals("td") || name.equals("th")) && raw.charAt(at + 1) != '/';
        if (cell && holdsWords) {
            put('\t');
        }
        return Html.INLINE.contains(name) && skipTo(tag.end());
    }

    /** What is struck through on one line is no part of the text. */
    private boolean struck() {
        if (!raw.startsWith(STRIKE, at)) {
            return false;
        }
        int end = raw.indexOf(STRIKE, at + STRIKE.length());
        return skipTo((end < 0 ? at : end) + STRIKE.length());
    }

    private boolean entity() {
        Matcher entity = ENTITY.matcher(raw).region(at, Math.min(raw.length(), at + 12));
        String meant = entity.lookingAt() ? Html.ENTITIES.getOrDefault(entity.group(1), "") : "";
        if (meant.isEmpty()) {
            return false;
        }
        put(meant.charAt(0));
        return skipTo(entity.end());
    }

    /** The words of a link stay, its target goes; so does a picture. */
    private boolean link() {
        boolean picture = raw.charAt(at) == '!';
        if (at < linkEnd || (picture && !raw.startsWith("![", at))) {
            return false;
        }
        int end = at;
        while (end < Math.min(raw.length(), at + LONGEST_LINK) && raw.charAt(end) != ']') {
            end++;
        }
        Matcher target = LINK_TARGET.matcher(raw).region(end, Math.min(raw.length(), end + 4 * LONGEST_LINK));
        if (!target.lookingAt() || raw.startsWith("](\"", end)) {
            return false;
        }
        linkEnd = end;
        linkTarget = target.end();
        return skipTo(picture ? target.end() : at + 1);
    }

    /** A star is emphasis unless blanks part it from both sides; an underscore only at the edge of a word. */
    private boolean emphasis() {
        char mark = raw.charAt(at);
        int end = at;
        while (end < raw.length() && raw.charAt(end) == mark) {
            end++;
        }
        boolean gapBefore = at == 0 || TextLine.isGap(raw.charAt(at - 1));
        boolean gapBehind = end == raw.length() || TextLine.isGap(raw.charAt(end));
        boolean inside = mark == '_'
                && at > 0
                && end < raw.length()
                && Character.isLetterOrDigit(raw.charAt(at - 1))
                && Character.isLetterOrDigit(raw.charAt(end));
        boolean blankToFillIn = mark == '_' && end - at > 2;
        if (inside || blankToFillIn || (gapBefore && gapBehind)) {
            keep(end - at);
            return true;
        }
        return skipTo(end);
    }

    private boolean escape() {
        boolean escapes = at + 1 < raw.length() && "\\`*_{}[]()#+-.!|>~<&\"'$".indexOf(raw.charAt(at + 1)) >= 0;
        if (escapes) {
            skipTo(at + 1);
            keep(1);
            return true;
        }
        return at + 1 == raw.length() && skipTo(at + 1);
    }

    private boolean parted(Break parted) {
        flush(parted);
        return skipTo(at + 1);
    }

    private static boolean isNothing(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u200C' || c == '\u200D' || c == '\u2060' || c == '\uFEFF';
    }

    private void keep(int chars) {
        for (int i = 0; i < chars; i++) {
            char c = raw.charAt(at);
            put(Character.isISOControl(c) && c != '\t' ? ' ' : c);
            skipTo(at + 1);
        }
    }

    private void put(char c) {
        if (text.length() == columns.length) {
            columns = Arrays.copyOf(columns, columns.length * 2);
        }
        // The second half of a character outside the basic plane stands where its first does.
        columns[text.length()] = Character.isLowSurrogate(c) ? column - 1 : column;
        text.append(c);
        holdsWords = holdsWords || !TextLine.isGap(c);
    }

    private boolean skipTo(int index) {
        while (at < index) {
            column += Character.isLowSurrogate(raw.charAt(at)) ? 0 : 1;
            at++;
        }
        return true;
    }

    private void flush(Break next) {
        lines.add(new TextLine(number, text.toString(), Arrays.copyOf(columns, text.length()), before, quoted));
        text.setLength(0);
        holdsWords = false;
        before = next;
    }
}
