package org.dealrisk.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Message;
import org.jspecify.annotations.Nullable;

/** Keys whose colon is missing, of the wrong width, or without its space; and keys that are no text. */
final class KeyFaults {

    /** A word, then a colon that YAML does not take for one. */
    private static final Pattern NEARLY_KEY =
            Pattern.compile("([\\p{L}\\p{N}_.\\-]{1,40})(：|︰|﹕|:(?=[^\\s:/]))(.{0,200})", Pattern.DOTALL);

    private KeyFaults() {}

    /** A line such as {@code fee:100000} or {@code 預算：100000}, at or right above the fault. */
    static Optional<Diagnostic> colon(DocumentText document, SyntaxComplaint complaint) {
        WrittenLine line = WrittenLine.at(document, complaint.at());
        Optional<Diagnostic> topmost = nearlyKey(line);
        WrittenLine above = line.above();
        while (above != null && above.colon() < 0) {
            Optional<Diagnostic> higher = nearlyKey(above);
            topmost = higher.isPresent() ? higher : topmost;
            above = above.isItem() ? null : above.above();
        }
        return topmost;
    }

    /** The fault of one line that looks like a key and a value but is neither. */
    static Optional<Diagnostic> nearlyKey(WrittenLine line) {
        Matcher matcher = NEARLY_KEY.matcher(line.document().text(line.content(), line.end()));
        if (line.colon() >= 0 || !matcher.matches()) {
            return Optional.empty();
        }
        int from = line.content()
                + matcher.group(1).codePointCount(0, matcher.group(1).length());
        return Optional.of(SyntaxFaults.fault(line.document(), from, from + 1, message(matcher), hint(matcher)));
    }

    static Message message(Matcher matcher) {
        boolean wide = !matcher.group(2).equals(":");
        String key = Excerpt.of(matcher.group(1));
        return wide
                ? Message.of(
                        "found a full-width colon behind the key \"{0}\"; expected an ASCII colon and a space", key)
                : Message.of("found no space behind the colon of \"{0}\"; expected a colon and a space", key);
    }

    static Message hint(Matcher matcher) {
        return Message.of("write \"{0}\"", matcher.group(1) + ": " + Excerpt.of(matcher.group(3)));
    }

    static Matcher nearlyKey(String text) {
        return NEARLY_KEY.matcher(text);
    }

    /** A list, a mapping or an alias where a key belongs. */
    static Optional<Diagnostic> unreadableKey(DocumentText document, SyntaxComplaint complaint) {
        if (!complaint.problem().isEmpty() && !complaint.says("mapping keys are not allowed")) {
            return Optional.empty();
        }
        int end = document.lineEnd(Math.min(complaint.at(), document.length()));
        Message found =
                Message.of("found \"{0}\" as a key; expected a word", Excerpt.of(document.text(complaint.at(), end)));
        return Optional.of(
                SyntaxFaults.fault(document, complaint.at(), complaint.at() + 1, found, SyntaxFaults.QUOTE_IF_TEXT));
    }

    /** A line that is only a word, between keys. */
    static Optional<Diagnostic> withoutColon(DocumentText document, SyntaxComplaint complaint) {
        WrittenLine line = WrittenLine.at(
                document, complaint.says("could not find expected ':'") ? complaint.since() : complaint.at());
        WrittenLine suspect = complaint.says("mapping values") && complaint.at() == line.colon() ? line.above() : line;
        boolean structural = complaint.says("could not find expected ':'") || complaint.says("mapping values");
        if (!structural || suspect == null || !isBareWord(suspect, line)) {
            return Optional.empty();
        }
        String word = Excerpt.of(suspect.document().text(suspect.content(), suspect.end()));
        Message message = Message.of("found \"{0}\" without a colon; expected a key with a colon and a space", word);
        return Optional.of(SyntaxFaults.fault(
                document,
                suspect.content(),
                suspect.end(),
                message,
                Message.of("write \"{0}\", or indent the line if it goes on from the one above", "key: value")));
    }

    private static boolean isBareWord(@Nullable WrittenLine suspect, WrittenLine line) {
        return suspect != null
                && suspect.colon() < 0
                && !suspect.isItem()
                && suspect.indentation() == line.indentation();
    }
}
