package org.dealrisk.report;

import org.dealrisk.diag.VisibleText;

/**
 * Text that somebody else wrote, made safe to stand in Markdown: on one line, and shown as it is. It starts no
 * heading, table cell, link, formula or element of HTML, and calls nobody by {@code @name}.
 */
final class MarkdownText {

    private static final String MARKUP = "\\`*_{}[]|~!$^";
    private static final String UNSEEN = "\u200b";

    private MarkdownText() {}

    /** The text with whatever Markdown would take for its own escaped. */
    static String of(String text) {
        StringBuilder safe = new StringBuilder();
        int[] characters = VisibleText.line(text).codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            append(safe, characters[i], i + 1 == characters.length || characters[i + 1] == ' ');
        }
        return safe.toString();
    }

    private static void append(StringBuilder safe, int character, boolean endsWord) {
        switch (character) {
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '&' -> safe.append("&amp;");
            // A name is called even where the sign is escaped, but not across a character that nobody sees.
            case '@' -> safe.append('@').append(UNSEEN);
            case '#' -> safe.append("\\#").append(UNSEEN);
            // Within a word it makes an address or a picture of it.
            case ':' -> safe.append(endsWord ? ":" : "\\:");
            default -> {
                if (MARKUP.indexOf(character) >= 0) {
                    safe.append('\\');
                }
                safe.appendCodePoint(character);
            }
        }
    }
}
