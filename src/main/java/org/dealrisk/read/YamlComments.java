package org.dealrisk.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;
import org.dealrisk.model.Waiver;
import org.dealrisk.yaml.YamlMapping;
import org.dealrisk.yaml.YamlNode;
import org.dealrisk.yaml.YamlScalar;
import org.dealrisk.yaml.YamlSequence;

/**
 * The comments of a YAML document that waive. A {@code #} inside of quotes, of a block or of a word begins none,
 * so a clause cannot waive anything by what it says.
 */
final class YamlComments {

    private static final String WORD = "dealrisk:";

    private final Source source;
    private final Map<Integer, List<Span>> texts = new HashMap<>();

    private YamlComments(Source source) {
        this.source = source;
    }

    /** The waivers in the comments between two lines, both of which belong to the document. */
    static List<Waiver> waivers(YamlNode document, int firstLine, int lastLine) {
        Source source = document.place().source();
        if (!source.text().contains(WORD)) {
            return List.of();
        }
        YamlComments comments = new YamlComments(source);
        comments.gather(document);
        List<Waiver> waivers = new ArrayList<>();
        for (int number = firstLine; number <= lastLine; number++) {
            waivers.addAll(comments.waivers(number));
        }
        return waivers;
    }

    /** The last line of the document that begins at a line, in front of the next line {@code ---}. */
    static int lastLine(Source source, int firstLine) {
        for (int number = firstLine + 1; number <= source.lineCount(); number++) {
            if (isStart(source.line(number))) {
                return number - 1;
            }
        }
        return source.lineCount();
    }

    /** The line at which the document begins that holds a line: its own line {@code ---}, or the first of the file. */
    static int firstLine(Source source, int line) {
        for (int number = line; number > 1; number--) {
            if (isStart(source.line(number)) && hasContentBefore(source, number)) {
                return number;
            }
        }
        return 1;
    }

    private static boolean hasContentBefore(Source source, int line) {
        for (int number = 1; number < line; number++) {
            String text = source.line(number).strip();
            if (!text.isEmpty() && !text.startsWith("#") && !text.startsWith("%")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStart(String line) {
        return line.equals("---") || line.startsWith("--- ") || line.startsWith("---\t");
    }

    private void gather(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            mapping.entries().forEach(entry -> {
                gather(entry.key());
                gather(entry.value());
            });
        } else if (node instanceof YamlSequence sequence) {
            sequence.items().forEach(this::gather);
        } else if (node instanceof YamlScalar scalar) {
            Span span = scalar.place().span();
            for (int line = span.line(); line <= span.endLine(); line++) {
                texts.computeIfAbsent(line, number -> new ArrayList<>()).add(span);
            }
        }
    }

    private List<Waiver> waivers(int number) {
        String line = source.line(number);
        for (int at = line.indexOf('#'); at >= 0; at = line.indexOf('#', at + 1)) {
            int column = line.codePointCount(0, at) + 1;
            boolean begins = at == 0 || line.charAt(at - 1) == ' ' || line.charAt(at - 1) == '\t';
            if (begins && !isInText(number, column)) {
                String comment = line.substring(at + 1);
                Place place = new Place(source, Span.onLine(number, column, line.codePointCount(at, line.length())));
                return WaiverComment.isMeant(comment) ? WaiverComment.read(comment, place) : List.of();
            }
        }
        return List.of();
    }

    private boolean isInText(int line, int column) {
        return texts.getOrDefault(line, List.of()).stream()
                .anyMatch(span -> (line > span.line() || column >= span.column())
                        && (line < span.endLine() || column < span.endColumn()));
    }
}
