package org.dealrisk.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.diag.Source;
import org.dealrisk.document.Document;
import org.dealrisk.document.Paragraph;
import org.dealrisk.model.Clause;
import org.dealrisk.model.Clause.Author;
import org.dealrisk.model.Clause.Negotiable;
import org.dealrisk.model.TextSample;

/** The clauses of a document. */
public final class DocumentClauses {

    private DocumentClauses() {}

    /**
     * Everything that a document says, as clauses of which nothing but the words is known, in order. A
     * name that ends in {@code .txt} is that of plain text, where a short line ends a paragraph; all
     * others are read as Markdown.
     *
     * @return empty when the document is all headings and layout
     */
    public static List<Clause> of(Source source) {
        return of(Document.paragraphs(source), Author.UNKNOWN, Negotiable.UNKNOWN, Optional.empty());
    }

    /** What a document of ours says to the client; what it quotes is not ours. */
    static List<TextSample> prose(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .filter(paragraph -> !paragraph.quoted())
                .map(paragraph -> new TextSample(TextSample.Kind.DOCUMENT, paragraph.passage()))
                .toList();
    }

    static List<Clause> of(List<Paragraph> paragraphs, Author author, Negotiable negotiable, Optional<String> ref) {
        return paragraphs.stream()
                .map(paragraph -> new Clause(
                        paragraph.passage(),
                        Optional.empty(),
                        author,
                        negotiable,
                        Map.of(),
                        ref.or(paragraph::number),
                        true))
                .toList();
    }
}
