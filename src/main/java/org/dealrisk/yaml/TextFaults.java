package org.dealrisk.yaml;

import java.util.Optional;
import org.dealrisk.diag.Diagnostic;

/** Texts without quotes that begin with, or hold, a character that means something to YAML. */
final class TextFaults {

    private static final String QUOTE_IT = "put quotes round it";

    /** {@code |2-} and the like. */
    private static final int LONGEST_BLOCK_HEADER = 3;

    private TextFaults() {}

    /** A value that begins with an indicator: {@code [AGENCY] will …}, {@code {{client}} …}, {@code @us}. */
    static Optional<Diagnostic> opening(DocumentText document, SyntaxComplaint complaint) {
        WrittenLine line = WrittenLine.at(document, complaint.at());
        Optional<Diagnostic> value = opening(line, line.value());
        return value.isPresent() || line.value() == line.content() ? value : opening(line, line.content());
    }

    private static Optional<Diagnostic> opening(WrittenLine line, int at) {
        String text = line.document().text(at, line.end());
        boolean forbidden = switch (text.isEmpty() ? ' ' : text.charAt(0)) {
            case '{' -> text.startsWith("{{") || goesOnBehind(text, '}');
            case '[' -> goesOnBehind(text, ']');
            case '@', '`', '%', '*', '&', '!', ']', '}', ',' -> true;
            case '|', '>' -> text.length() > LONGEST_BLOCK_HEADER;
            default -> false;
        };
        if (!forbidden) {
            return Optional.empty();
        }
        String start = text.startsWith("{{") ? "{{" : text.substring(0, 1);
        String message = "found \"" + Excerpt.of(text) + "\"; a text without quotes cannot start with " + start;
        return Optional.of(SyntaxFaults.fault(line.document(), at, line.end(), message, QUOTE_IT));
    }

    /** {@code [AGENCY] will}: the bracket closes and text goes on. */
    private static boolean goesOnBehind(String text, char closing) {
        int end = text.indexOf(closing);
        return end > 0 && end < text.length() - 1 && ",]}:".indexOf(text.charAt(end + 1)) < 0;
    }

    /** {@code text: note: two sets}: the second colon makes a key of what was meant as text. */
    static Optional<Diagnostic> colonInside(DocumentText document, SyntaxComplaint complaint) {
        WrittenLine line = WrittenLine.at(document, complaint.at());
        if (!complaint.says("mapping values") || line.colon() < 0 || complaint.at() <= line.colon()) {
            return Optional.empty();
        }
        String message = "found a colon and a space inside the text \"" + Excerpt.of(line.valueText()) + '"';
        return Optional.of(SyntaxFaults.fault(document, line.value(), line.end(), message, QUOTE_IT));
    }
}
