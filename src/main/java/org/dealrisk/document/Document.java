package org.dealrisk.document;

import java.util.List;
import java.util.Locale;
import org.dealrisk.diag.Source;

/** Reads documents. The time grows with the length of the text, whatever the text is. */
public final class Document {

    private static final List<String> ENDINGS = List.of(".md", ".markdown", ".txt");

    private Document() {}

    /** Whether a file is a document, to judge by its name, and not a form. */
    public static boolean isNamedLikeOne(String name) {
        return ENDINGS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }

    /** Everything the document says, in order. */
    public static List<Paragraph> paragraphs(Source source) {
        return paragraphs(source, 1);
    }

    /** Everything the document says from a line on, in order; empty when it is all headings and layout. */
    public static List<Paragraph> paragraphs(Source source, int firstLine) {
        boolean markdown = !source.name().toLowerCase(Locale.ROOT).endsWith(".txt");
        List<TextLine> lines = Cleaning.of(source, firstLine);
        List<TextLine> body = Contents.without(Pages.without(LongLines.atSections(lines)));
        List<Block> blocks = LongLines.betweenSentences(Blocks.of(body, markdown));
        return Outline.of(source, blocks);
    }
}
