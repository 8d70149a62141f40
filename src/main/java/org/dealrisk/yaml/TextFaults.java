package org.dealrisk.yaml;

import java.util.Optional;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Message;

/** Texts without quotes that begin with, or hold, a character that means something to YAML. */
final class TextFaults {

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
        return Optional.of(startingWith(start, text, line.document(), at, line.end()));
    }

    /** A text that begins with what means something to YAML. */
    static Diagnostic startingWith(String start, String text, DocumentText document, int from, int to) {
        Message message =
                Message.of("found \"{0}\"; a text without quotes cannot start with {1}", Excerpt.of(text), start);
        return SyntaxFaults.fault(document, from, to, message, SyntaxFaults.QUOTE_IT);
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
        Message message = Message.of("found a colon and a space inside the text \"{0}\"", Excerpt.of(line.valueText()));
        return Optional.of(SyntaxFaults.fault(document, line.value(), line.end(), message, SyntaxFaults.QUOTE_IT));
    }
}
