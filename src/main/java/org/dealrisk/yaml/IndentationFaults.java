package org.dealrisk.yaml;

import java.util.Optional;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Message;

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
                document,
                at,
                at + 1,
                Message.of("tab used for indentation; use spaces"),
                Message.of("replace the tab by two spaces")));
    }

    /** A tab behind a colon, a dash or a text: later YAML allows it, the parser's does not. */
    private static Diagnostic tabInside(DocumentText document, int at) {
        Message message = Message.of("found a tab where only spaces may stand");
        return SyntaxFaults.fault(document, at, at + 1, message, Message.of("replace the tab by a space"));
    }

    /** {@code key: - item} on one line. */
    static Optional<Diagnostic> itemBehindKey(DocumentText document, SyntaxComplaint complaint) {
        WrittenLine line = WrittenLine.at(document, complaint.at());
        if (!complaint.says("sequence entries are not allowed") || line.colon() < 0) {
            return Optional.empty();
        }
        Message message = Message.of(
                "found a list item behind the key \"{0}\"; expected it on a line of its own", Excerpt.of(line.key()));
        return Optional.of(SyntaxFaults.fault(
                document,
                line.value(),
                line.end(),
                message,
                Message.of("start a new line with the dash; if it is text, put quotes round it")));
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
        boolean sameColumn = line.indentation() == above.indentation() && line.isItem() != above.isItem();
        Message message = sameColumn
                ? line.isItem()
                        ? Message.of("{0} stands among keys", subject(line))
                        : Message.of("{0} stands among list items", subject(line))
                : Message.of("{0} does not start in the same column as the lines it belongs to", subject(line));
        return Optional.of(SyntaxFaults.fault(
                document,
                line.start() + line.indentation(),
                line.end(),
                message,
                Message.of("indent it like its neighbours, with spaces")));
    }

    private static Message subject(WrittenLine line) {
        if (line.isItem()) {
            return Message.of("this list item");
        }
        return line.colon() < 0 ? Message.of("this line") : Message.of("the key \"{0}\"", Excerpt.of(line.key()));
    }
}
