package org.dealrisk.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dealrisk.diag.Passage;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;

/**
 * A text put together from pieces of a document. What is put in first may be its context, words from
 * elsewhere that it needs to be understood; its place is then that of the rest. Not thread-safe.
 */
final class Stitched {

    /** A Chinese sentence that cannot end here. */
    private static final Pattern OPEN = Pattern.compile("(?:不得|應|应|得|須|须|需|將|将|不|可|有權|有权|保證|保证)$");

    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private int own;

    /** @param start where the piece begins in the text */
    private record Piece(int start, TextLine line) {

        Span span(int from, int to) {
            int last = Math.max(0, Math.min(to, line.text().length()) - 1);
            int first = Math.min(from, last);
            return Span.onLine(line.number(), line.column(first), line.column(last) - line.column(first) + 1);
        }

        Span span() {
            return span(0, line.text().length());
        }
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    int length() {
        return text.length();
    }

    String text() {
        return text.toString();
    }

    /** Lines that follow one another in print; between Latin letters the end of a line is a blank. */
    Stitched lines(List<TextLine> lines) {
        for (TextLine line : lines) {
            if (!line.text().isEmpty()) {
                piece(line.even());
            }
        }
        return this;
    }

    /**
     * Words before a list. The colon between "the agency shall not:" and the item that goes on with the
     * sentence is layout; without it both are read as the one sentence that they are.
     *
     * @param goesOn whether what follows goes on with the sentence
     */
    Stitched lead(List<TextLine> lines, boolean goesOn) {
        lines(lines);
        int end = text.length();
        boolean colon = end > 1 && ":：".indexOf(text.charAt(end - 1)) >= 0;
        if (colon
                && (goesOn
                        || OPEN.matcher(text.substring(Math.max(0, end - 8), end - 1))
                                .find())) {
            text.setLength(end - 1);
            return between(TextLine.isWide(text.charAt(end - 2)) ? "" : " ");
        }
        return Flow.endsSentence(text.toString()) ? joined(" ", "") : joined(": ", "：");
    }

    private void piece(TextLine line) {
        if (!text.isEmpty() && !endsInGap()) {
            boolean written = TextLine.isWide(text.charAt(text.length() - 1))
                    && TextLine.isWide(line.text().charAt(0));
            text.append(written ? "" : " ");
        }
        pieces.add(new Piece(text.length(), line));
        text.append(line.text());
    }

    /** Words that stand nowhere in the document, such as the colon behind a label. */
    Stitched between(String words) {
        text.append(words);
        return this;
    }

    /** As {@link #between}, in the punctuation of what stands before. */
    Stitched joined(String latin, String chinese) {
        boolean wide = !text.isEmpty() && TextLine.isWide(text.charAt(text.length() - 1));
        return between(wide ? chinese : latin);
    }

    /** Ends the context. */
    Stitched contextEnds() {
        own = pieces.size();
        return this;
    }

    private boolean endsInGap() {
        return TextLine.isGap(text.charAt(text.length() - 1));
    }

    /**
     * The text with the way to the place of every part of it. A part that stands in the context has its
     * place there; one that begins there and ends in the rest has the place of what is in the rest.
     */
    Passage passage(Source source) {
        List<Piece> all = List.copyOf(pieces);
        int first = own < all.size() ? own : 0;
        Span whole = all.get(first).span().to(all.get(all.size() - 1).span());
        return Passage.of(
                text.toString(),
                new Place(source, whole),
                (start, end) -> new Place(source, span(all, first, start, end)));
    }

    private static Span span(List<Piece> all, int own, int start, int end) {
        boolean inContext = end <= all.get(own).start() && own > 0;
        int from = inContext ? start : Math.max(start, all.get(own).start());
        Piece first = pieceAt(all, from);
        Piece last = pieceAt(all, Math.max(from, end - 1));
        Span begin = first.span(from - first.start(), first.equals(last) ? end - first.start() : Integer.MAX_VALUE);
        return first.equals(last) ? begin : begin.to(last.span(0, end - last.start()));
    }

    /** The piece that holds an index, or the last one before it. */
    private static Piece pieceAt(List<Piece> all, int index) {
        int low = 0;
        int high = all.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (all.get(middle).start() <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return all.get(low);
    }
}
