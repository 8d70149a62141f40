package org.dealrisk.yaml;

import java.util.Arrays;
import java.util.List;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;

/**
 * One document cut out of a file. The parser counts code points from the document's start; this turns
 * its counts into places of the file.
 */
final class DocumentText {

    private final Source source;
    private final int firstLine;
    private final int[] codePoints;
    private final int[] lineStarts;

    /**
     * @param firstLine number of the document's first line in the file
     * @param lines the lines of the document; the line breaks are all written LF
     */
    DocumentText(Source source, int firstLine, List<String> lines) {
        this.source = source;
        this.firstLine = firstLine;
        this.codePoints = String.join("\n", lines).codePoints().toArray();
        this.lineStarts = new int[lines.size()];
        int start = 0;
        for (int i = 0; i < lineStarts.length; i++) {
            lineStarts[i] = start;
            start += lines.get(i).codePointCount(0, lines.get(i).length()) + 1;
        }
    }

    Source source() {
        return source;
    }

    int length() {
        return codePoints.length;
    }

    /** The code point at an offset, or -1 outside of the document. */
    int at(int offset) {
        return offset >= 0 && offset < codePoints.length ? codePoints[offset] : -1;
    }

    /** The text between two offsets, both brought inside the document. */
    String text(int from, int to) {
        int start = Math.max(0, Math.min(from, codePoints.length));
        int end = Math.max(start, Math.min(to, codePoints.length));
        return new String(codePoints, start, end - start);
    }

    String text() {
        return text(0, codePoints.length);
    }

    int line(int offset) {
        return firstLine + row(offset);
    }

    /** Offset of the first character of the line that holds this offset. */
    int lineStart(int offset) {
        return lineStarts[row(offset)];
    }

    /** Offset behind the last character of the line that holds this offset. */
    int lineEnd(int offset) {
        int row = row(offset);
        return row + 1 < lineStarts.length ? lineStarts[row + 1] - 1 : codePoints.length;
    }

    Place place(int from, int to) {
        int start = Math.max(0, Math.min(from, codePoints.length));
        int end = Math.max(start, Math.min(to, codePoints.length));
        int row = row(start);
        int endRow = row(end);
        Span span = new Span(
                firstLine + row, start - lineStarts[row] + 1, firstLine + endRow, end - lineStarts[endRow] + 1);
        return new Place(source, span);
    }

    private int row(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }
}
