package org.dealrisk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;
import org.dealrisk.model.Waiver;

/**
 * The comments of a Markdown document that waive, {@code <!-- dealrisk: waive[…] … -->}. Inside of code, fenced,
 * indented or between backticks, there are none.
 */
final class HtmlComments {

    private static final String START = "<!--";
    private static final String END = "-->";
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");
    private static final Pattern TICKS = Pattern.compile("`+");
    private static final int CODE_INDENT = 4;

    private final Source source;
    private final List<Waiver> waivers = new ArrayList<>();
    private String fence = "";
    private StringBuilder comment = new StringBuilder();
    private int startLine;
    private int startColumn;

    private HtmlComments(Source source) {
        this.source = source;
    }

    /** The waivers in the comments from a line on. */
    static List<Waiver> waivers(Source source, int firstLine) {
        HtmlComments comments = new HtmlComments(source);
        for (int number = firstLine; number <= source.lineCount(); number++) {
            comments.take(number, source.line(number));
        }
        return comments.waivers;
    }

    private void take(int number, String line) {
        int from = 0;
        if (startLine > 0) {
            from = goOn(number, line, 0);
        } else if (isCode(line)) {
            return;
        }
        while (from >= 0 && from < line.length()) {
            int start = next(line, from);
            if (start < 0) {
                return;
            }
            startLine = number;
            startColumn = line.codePointCount(0, start) + 1;
            comment = new StringBuilder();
            from = goOn(number, line, start + START.length());
        }
    }

    /** Takes what belongs to the comment; where it ends in the line, or -1. */
    private int goOn(int number, String line, int from) {
        int end = line.indexOf(END, from);
        comment.append(line, from, end < 0 ? line.length() : end).append('\n');
        if (end < 0) {
            return -1;
        }
        int behind = end + END.length();
        Span span = new Span(startLine, startColumn, number, line.codePointCount(0, behind) + 1);
        String text = comment.toString();
        if (WaiverComment.isMeant(text)) {
            waivers.addAll(WaiverComment.read(text, new Place(source, span)));
        }
        startLine = 0;
        return behind;
    }

    /** Where the next comment begins that no code holds and no backslash takes as it is; -1 for none. */
    private static int next(String line, int from) {
        int at = from;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (c == '\\') {
                at += 2;
            } else if (c == '`') {
                Matcher ticks = TICKS.matcher(line).region(at, line.length());
                int length = ticks.lookingAt() ? ticks.end() - at : 1;
                at = behindCode(line, at + length, length);
            } else if (line.startsWith(START, at)) {
                return at;
            } else {
                at++;
            }
        }
        return -1;
    }

    /** Behind the backticks that close a stretch of code; where it was when nothing closes it. */
    private static int behindCode(String line, int from, int length) {
        Matcher ticks = TICKS.matcher(line).region(from, line.length());
        while (ticks.find()) {
            if (ticks.end() - ticks.start() == length) {
                return ticks.end();
            }
        }
        return from;
    }

    private boolean isCode(String line) {
        Matcher mark = FENCE.matcher(line);
        if (!fence.isEmpty()) {
            boolean closes =
                    line.strip().startsWith(fence) && line.strip().chars().allMatch(c -> c == fence.charAt(0));
            fence = closes ? "" : fence;
            return true;
        }
        if (mark.matches()) {
            fence = mark.group(1);
            return true;
        }
        String blank = line.length() > CODE_INDENT ? line.substring(0, CODE_INDENT) : "";
        return line.startsWith("\t") || (blank.length() == CODE_INDENT && blank.isBlank());
    }
}
