package org.dealrisk.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Message;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Span;
import org.dealrisk.yaml.YamlScalar.Style;

/**
 * Legal YAML that says something other than what its author meant. Only the reader of a field knows
 * what belongs there, so it asks here when it has found the wrong kind of value.
 */
public final class YamlTraps {

    private static final String OPENING = "“”„‟‘’‚‛＂＇«";
    private static final String CLOSING = "“”‘’＂＇»";

    private YamlTraps() {}

    /**
     * For a mapping or list where a text belongs: {@code - note: two sets} is a mapping, {@code - [AGENCY]}
     * a list. Empty for a text, and for a value in several lines that can hardly have been meant as one.
     */
    public static Optional<Diagnostic> notText(YamlNode node) {
        Span span = node.place().span();
        if (node instanceof YamlScalar || span.line() != span.endLine()) {
            return Optional.empty();
        }
        Message kind = node instanceof YamlMapping ? Message.of("a key and a value") : Message.of("a list");
        Message message =
                Message.of("\"{0}\" is read as {1}; expected a text", Excerpt.of(written(node.place())), kind);
        return Optional.of(Diagnostic.at(node.place(), message).withHint(SyntaxFaults.QUOTE_IT));
    }

    /**
     * For a text where a mapping belongs: {@code 預算：100000} has a full-width colon, {@code fee:100000} no space,
     * and so neither is a key with a value. The place is that of the colon.
     */
    public static Optional<Diagnostic> keyWithoutColon(YamlScalar scalar) {
        Place place = scalar.place();
        String line = scalar.style() == Style.PLAIN ? place.source().line(place.line()) : "";
        int start = line.offsetByCodePoints(0, Math.min(place.column() - 1, line.codePointCount(0, line.length())));
        Matcher matcher = KeyFaults.nearlyKey(line.substring(start).strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int column = place.column()
                + matcher.group(1).codePointCount(0, matcher.group(1).length());
        Place colon = new Place(place.source(), Span.onLine(place.line(), column, 1));
        return Optional.of(Diagnostic.at(colon, KeyFaults.message(matcher)).withHint(KeyFaults.hint(matcher)));
    }

    /**
     * For a key or a short value in “typographic” or ＂full-width＂ quotation marks, which YAML takes for part
     * of the text. Empty when the text only begins or only ends with one.
     */
    public static Optional<Diagnostic> typographicQuotes(YamlScalar scalar) {
        String text = scalar.text();
        int last = text.length() - 1;
        boolean wrapped = last > 0 && OPENING.indexOf(text.charAt(0)) >= 0 && CLOSING.indexOf(text.charAt(last)) >= 0;
        if (scalar.style() != Style.PLAIN || !wrapped) {
            return Optional.empty();
        }
        String marks = "" + text.charAt(0) + text.charAt(last);
        Message message = Message.of("found the quotation marks {0}; expected {1} or {2}", marks, "\"", "'");
        Message hint = Message.of("write {0}", '"' + Excerpt.of(text.substring(1, last)) + '"');
        return Optional.of(Diagnostic.at(scalar.place(), message).withHint(hint));
    }

    private static String written(Place place) {
        String line = place.source().line(place.line());
        int start = line.offsetByCodePoints(0, place.column() - 1);
        int end = line.offsetByCodePoints(0, place.span().endColumn() - 1);
        return line.substring(start, end);
    }
}
