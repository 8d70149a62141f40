package org.dealrisk.yaml;

import java.util.Optional;
import org.dealrisk.diag.Diagnostic;

/** Lines that start in the wrong column. */
final class IndentationFaults {

    private IndentationFaults() {}

    static Optional<Diagnostic> tab(DocumentText document, SyntaxComplaint complaint) {
        WrittenLine line = WrittenLine.at(document, complaint.at());
        if (!line.hasTabInIndentation()) {
            return document.at(complaint.at()) == '\t'
                    ? Optional.of(tabInside(document, complaint.at()))
                    : Optional.empty();
        }
        int at = line.start() + document.text(line.start(), line.content()).indexOf('\t');
        return Optional.of(SyntaxFaults.fault(
                document, at, at + 1, "tab used for indentation; use spaces", "replace the tab by two spaces"));
    }

    /** A tab behind a colon, a dash or a text: later YAML allows it, the parser's does not. */
    private static Diagnostic tabInside(DocumentText document, int at) {
        return SyntaxFaults.fault(
                document, at, at + 1, "found a tab where only spaces may stand", "replace the tab by a space");
    }

    /** {@code key: - item} on one line. */
    static Optional<Diagnostic> itemBehindKey(DocumentText document, SyntaxComplaint complaint) {
        WrittenLine line = WrittenLine.at(document, complaint.at());
        if (!complaint.says("sequence entries are not allowed") || line.colon() < 0) {
            return Optional.empty();
        }
        String message =
                "found a list item behind the key \"" + Excerpt.of(line.key()) + "\"; expected it on a line of its own";
        return Optional.of(SyntaxFaults.fault(
                document,
                line.value(),
                line.end(),
                message,
                "start a new line with the dash; if it is text, put quotes round it"));
    }

    static Optional<Diagnostic> misplaced(DocumentText document, SyntaxComplaint complaint) {
        WrittenLine line = WrittenLine.at(document, complaint.at());
        WrittenLine above = line.above();
        boolean structure =
                complaint.says("mapping values") || complaint.says("block end") || complaint.says("<document start>");
        boolean lineStart = complaint.at() <= line.content() || complaint.at() == line.colon();
        if (!structure || !lineStart || above == null || line.isEmpty() || line.colon() == line.content()) {
            return Optional.empty();
        }
        String what = line.isItem()
                ? "this list item"
                : line.colon() < 0 ? "this line" : "the key \"" + Excerpt.of(line.key()) + "\"";
        boolean sameColumn = line.indentation() == above.indentation() && line.isItem() != above.isItem();
        String message = sameColumn
                ? what + " stands among " + (line.isItem() ? "keys" : "list items")
                : what + " does not start in the same column as the lines it belongs to";
        return Optional.of(SyntaxFaults.fault(
                document,
                line.start() + line.indentation(),
                line.end(),
                message,
                "indent it like its neighbours, with spaces"));
    }
}
