package org.dealrisk.read;

import java.util.Optional;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;
import org.dealrisk.yaml.YamlDocuments;
import org.dealrisk.yaml.YamlNode;

/**
 * The YAML that a document may begin with, between a first line {@code ---} and the next such line, or a
 * line {@code ...}.
 *
 * @param bodyLine the line behind it; 1 when nothing ends it
 */
record FrontMatter(Source source, int bodyLine) {

    private static final int FIRST = 1;

    /** The front matter of a document; empty when its first line is another. */
    static Optional<FrontMatter> of(Source source) {
        if (!isMark(source.line(FIRST), "---")) {
            return Optional.empty();
        }
        for (int number = FIRST + 1; number <= source.lineCount(); number++) {
            if (isMark(source.line(number), "---") || isMark(source.line(number), "...")) {
                return Optional.of(new FrontMatter(source, number + 1));
            }
        }
        return Optional.of(new FrontMatter(source, FIRST));
    }

    /** Whether there is a line that ends it. */
    boolean isClosed() {
        return bodyLine > FIRST;
    }

    Place start() {
        return new Place(
                source, Span.onLine(FIRST, 1, source.line(FIRST).stripTrailing().length()));
    }

    /** The YAML of it, with its places in the document. */
    Parsed<YamlNode> yaml() {
        return YamlDocuments.read(source, FIRST + 1, bodyLine - 2);
    }

    private static boolean isMark(String line, String mark) {
        String text = line.startsWith("\uFEFF") ? line.substring(1) : line;
        return text.stripTrailing().equals(mark);
    }
}
