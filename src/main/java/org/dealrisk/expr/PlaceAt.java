package org.dealrisk.expr;

import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;

/**
 * Where a stretch of an expression stands in the document it was taken from. The owner of the
 * document supplies it, for only it knows how the text was quoted, folded or indented there.
 */
@FunctionalInterface
public interface PlaceAt {

    /**
     * The place of the code points from {@code startCodePoint} to before {@code endCodePoint} of the
     * expression's text. Both lie between 0 and the length of the text; equal ones ask for the empty
     * place between two characters.
     */
    Place at(int startCodePoint, int endCodePoint);

    /** For an expression that is the whole of a source. */
    static PlaceAt whole(Source source) {
        int[] text = source.text().codePoints().toArray();
        return (start, end) -> {
            Span from = point(text, start);
            return new Place(source, end == start ? from : from.to(point(text, end)));
        };
    }

    private static Span point(int[] text, int offset) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < Math.min(offset, text.length); i++) {
            boolean breaks = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.length || text[i + 1] != '\n'));
            line += breaks ? 1 : 0;
            column = breaks ? 1 : column + 1;
        }
        return Span.onLine(line, column, 0);
    }
}
