package org.dealrisk.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealrisk.diag.Source;
import org.dealrisk.document.TextLine.Break;

/**
 * Takes the marks of layout out of a document: comments, code, quote marks, ends of pages; and those
 * inside lines by {@link LineCleaning}. Not thread-safe.
 */
final class Cleaning {

    private static final Pattern FENCE = Pattern.compile("(`{3,}|~{3,})\\s*([^`\\s]*)[^`]*");

    /** What a fence may say and still hold words; any other word names a language of programs. */
    private static final Set<String> WORDS_IN_FENCES =
            Set.of("", "text", "txt", "plain", "plaintext", "markdown", "md");

    /** A link to a place in the document itself, as a table of contents has them. */
    private static final Pattern INNER_LINK =
            Pattern.compile("(?:[-*+]|\\d{1,3}[.)])?\\s*\\[[^\\]]{1,200}]\\(#[^)]{0,200}\\)\\s*");

    private final List<TextLine> lines = new ArrayList<>();
    private final int lastCommentEnd;
    private String fence = "";
    private boolean words;
    private boolean inComment;

    private Cleaning(Source source) {
        this.lastCommentEnd = lastCommentEnd(source);
    }

    /** The lines from one on, blank ones among them. */
    static List<TextLine> of(Source source, int firstLine) {
        Cleaning cleaning = new Cleaning(source);
        for (int number = firstLine; number <= source.lineCount(); number++) {
            cleaning.take(number, source.line(number));
        }
        return cleaning.lines;
    }

    private static int lastCommentEnd(Source source) {
        for (int number = source.lineCount(); number > 0; number--) {
            if (source.line(number).contains(LineCleaning.COMMENT_END)) {
                return number;
            }
        }
        return 0;
    }

    private void take(int number, String line) {
        int quote = quoteMarks(line);
        String text = line.substring(quote).strip();
        if (!inComment && isFence(text)) {
            lines.add(blank(number, quote > 0));
        } else if ((!fence.isEmpty() && !words) || INNER_LINK.matcher(text).matches()) {
            lines.add(blank(number, quote > 0));
        } else {
            LineCleaning cleaning = new LineCleaning(number, line, quote, inComment, number < lastCommentEnd);
            lines.addAll(cleaning.lines());
            inComment = cleaning.endsInComment();
        }
    }

    /** Whether a line opens or closes a stretch of code; notes which. */
    private boolean isFence(String text) {
        Matcher mark = FENCE.matcher(text);
        if (!text.startsWith("```") && !text.startsWith("~~~")) {
            return false;
        }
        if (!fence.isEmpty()) {
            boolean closes = text.startsWith(fence) && text.chars().allMatch(c -> c == fence.charAt(0));
            fence = closes ? "" : fence;
            return closes;
        }
        if (mark.matches()) {
            fence = mark.group(1);
            words = WORDS_IN_FENCES.contains(mark.group(2));
        }
        return !fence.isEmpty();
    }

    private static TextLine blank(int number, boolean quoted) {
        return new TextLine(number, "", new int[0], Break.LINE, quoted);
    }

    /** Where the text behind the marks of block quotes begins; 0 when there are none. */
    private static int quoteMarks(String line) {
        int end = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '>') {
                end = i + 1;
            } else if (c != ' ') {
                break;
            }
        }
        return end;
    }
}
