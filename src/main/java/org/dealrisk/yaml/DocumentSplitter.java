package org.dealrisk.yaml;

import java.util.ArrayList;
import java.util.List;
import org.dealrisk.diag.Source;

/**
 * Cuts a file into its documents, so that a fault in one leaves the others readable. A line that
 * starts with {@code ---} or {@code ...} ends whatever came before it, even inside quotes and blocks:
 * YAML gives those marks no other meaning in the first column.
 */
final class DocumentSplitter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Source source;
    private final List<DocumentText> documents = new ArrayList<>();
    private List<String> lines = new ArrayList<>();
    private int firstLine = 1;
    private boolean opened;

    private DocumentSplitter(Source source) {
        this.source = source;
    }

    /** The documents in order; none when the file holds nothing but blanks and comments. */
    static List<DocumentText> split(Source source) {
        DocumentSplitter splitter = new DocumentSplitter(source);
        for (int number = 1; number <= source.lineCount(); number++) {
            splitter.take(number, source.line(number));
        }
        splitter.close(source.lineCount() + 1);
        return List.copyOf(splitter.documents);
    }

    private void take(int number, String line) {
        if (isMark(line, "...")) {
            lines.add(line);
            close(number + 1);
        } else if (isMark(line, "---")) {
            if (opened || lines.stream().anyMatch(DocumentSplitter::isContent)) {
                close(number);
            }
            opened = true;
            lines.add(line);
        } else {
            lines.add(line);
        }
    }

    private void close(int nextLine) {
        if (opened || lines.stream().anyMatch(line -> isContent(line) || isDirective(line))) {
            if (nextLine <= source.lineCount()) {
                lines.add("");
            }
            documents.add(new DocumentText(source, firstLine, lines));
        }
        lines = new ArrayList<>();
        firstLine = nextLine;
        opened = false;
    }

    private static boolean isMark(String line, String mark) {
        String text = withoutMark(line);
        return text.startsWith(mark) && (text.length() == 3 || text.charAt(3) == ' ' || text.charAt(3) == '\t');
    }

    /** Whether a line holds more than blanks, a comment, a directive or the end of a document. */
    private static boolean isContent(String line) {
        String text = withoutMark(line).strip();
        return !text.isEmpty() && text.charAt(0) != '#' && !isDirective(line) && !isMark(line, "...");
    }

    private static boolean isDirective(String line) {
        return withoutMark(line).startsWith("%");
    }

    private static String withoutMark(String line) {
        return !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK ? line.substring(1) : line;
    }
}
