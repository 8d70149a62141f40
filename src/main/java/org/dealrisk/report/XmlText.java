package org.dealrisk.report;

import org.dealrisk.diag.VisibleText;

/** Text that somebody else wrote, made safe to stand in XML: on one line, between tags or in double quotes. */
final class XmlText {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int NONE = 0xFFFE;

    private XmlText() {}

    static String of(String text) {
        StringBuilder safe = new StringBuilder();
        VisibleText.line(text).codePoints().forEach(character -> append(safe, character));
        return safe.toString();
    }

    /** An attribute with a blank in front: {@code  name="value"}. */
    static String attribute(String name, Object value) {
        return " " + name + "=\"" + of(value.toString()) + "\"";
    }

    private static void append(StringBuilder safe, int character) {
        switch (character) {
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '&' -> safe.append("&amp;");
            case '"' -> safe.append("&quot;");
            // The two last code points of the first plane are no characters to XML.
            default -> safe.appendCodePoint((character | 1) == (NONE | 1) ? REPLACEMENT : character);
        }
    }
}
