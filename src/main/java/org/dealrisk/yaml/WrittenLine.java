package org.dealrisk.yaml;

import org.jspecify.annotations.Nullable;

/**
 * One line of a document, taken apart the way its author saw it: list dashes, a key, a value. Used only
 * to explain faults, so a line that YAML would read otherwise is still taken at its looks.
 *
 * @param start offset of its first character
 * @param content offset of the first character behind indentation and dashes
 * @param colon offset of the colon behind the key, or -1
 * @param value offset of the first character of the value, or {@code end}
 * @param end offset behind its last character, a comment left out
 */
record WrittenLine(DocumentText document, int start, int content, int colon, int value, int end) {

    static WrittenLine at(DocumentText document, int offset) {
        int start = document.lineStart(offset);
        int lineEnd = document.lineEnd(offset);
        int content = blanks(document, start, lineEnd);
        while (document.at(content) == '-' && isBlankOrEnd(document, content + 1, lineEnd)) {
            content = blanks(document, content + 1, lineEnd);
        }
        int end = commentless(document, content, lineEnd);
        int colon = colon(document, content, end);
        int value = colon < 0 ? content : blanks(document, colon + 1, end);
        return new WrittenLine(document, start, content, colon, value, end);
    }

    boolean isEmpty() {
        return content >= end;
    }

    int indentation() {
        return blanks(document, start, end) - start;
    }

    /** Whether a list dash stands before the content. */
    boolean isItem() {
        return content > start + indentation();
    }

    boolean hasTabInIndentation() {
        return document.text(start, content).indexOf('\t') >= 0;
    }

    String key() {
        return document.text(content, Math.max(colon, content)).strip();
    }

    String valueText() {
        return document.text(value, end);
    }

    /** The nearest line above that holds more than blanks and comments; null at the start of the document. */
    @Nullable
    WrittenLine above() {
        int before = start - 1;
        while (before >= 0) {
            WrittenLine line = at(document, before);
            if (!line.isEmpty()) {
                return line;
            }
            before = line.start - 1;
        }
        return null;
    }

    /** The colon behind the key: followed by a blank or the end, not inside quotes. */
    private static int colon(DocumentText document, int from, int end) {
        int at = from;
        int quote = document.at(from);
        if (quote == '"' || quote == '\'') {
            at++;
            while (at < end && document.at(at) != quote) {
                at++;
            }
        }
        while (at < end) {
            if (document.at(at) == ':' && isBlankOrEnd(document, at + 1, end)) {
                return at;
            }
            at++;
        }
        return -1;
    }

    private static int commentless(DocumentText document, int from, int lineEnd) {
        int end = lineEnd;
        for (int i = from; i < lineEnd; i++) {
            if (document.at(i) == '#' && (i == from || document.at(i - 1) == ' ' || document.at(i - 1) == '\t')) {
                end = i;
                break;
            }
        }
        while (end > from && (document.at(end - 1) == ' ' || document.at(end - 1) == '\t')) {
            end--;
        }
        return end;
    }

    private static int blanks(DocumentText document, int from, int end) {
        int at = from;
        while (at < end && (document.at(at) == ' ' || document.at(at) == '\t')) {
            at++;
        }
        return at;
    }

    private static boolean isBlankOrEnd(DocumentText document, int at, int end) {
        return at >= end || document.at(at) == ' ' || document.at(at) == '\t';
    }
}
