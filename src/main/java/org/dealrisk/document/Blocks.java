package org.dealrisk.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts the lines of a document together to blocks. Not thread-safe. */
final class Blocks {

    private static final String STROKES = "-–—=_*~.·•#";
    private static final Pattern UNDERLINE = Pattern.compile("={3,}|-{3,}");
    private static final Pattern CLOSING_HASHES = Pattern.compile("\\s+#+$");
    private static final Pattern LEADS_ON = Pattern.compile("(?i).*(?:[:：;；,，、]|\\b(?:and|or)|[及或與和])");

    /** No heading that is underlined is longer. */
    private static final int LONGEST_HEADING = 100;

    private final List<TextLine> lines;
    private final Flow flow;
    private final List<Block> blocks = new ArrayList<>();
    private final List<TextLine> open = new ArrayList<>();
    private Optional<Marker> marker = Optional.empty();
    private Optional<Marker> lastMarker = Optional.empty();
    private int indent;
    private boolean blankBefore = true;

    private Blocks(List<TextLine> lines, boolean markdown) {
        this.lines = lines;
        this.flow = Flow.of(lines, markdown);
    }

    static List<Block> of(List<TextLine> lines, boolean markdown) {
        Blocks blocks = new Blocks(lines, markdown);
        int at = 0;
        while (at < lines.size()) {
            at = blocks.take(at);
        }
        blocks.close();
        return blocks.blocks;
    }

    /** Takes what begins at a line; gives the line behind it. */
    private int take(int at) {
        TextLine line = lines.get(at);
        if (line.isBlank()) {
            blankBefore = true;
            // An item that is nothing but its number goes on behind the blank line.
            if (!open.isEmpty()) {
                close();
            }
            return at + 1;
        }
        if (isRule(line)) {
            underlined(line);
            blankBefore = true;
            return at + 1;
        }
        Optional<Marker> found = marker(line);
        if (found.isPresent()) {
            begin(line, found);
            return at + 1;
        }
        Optional<Tables.Found> table = Tables.at(lines, at);
        if (table.isPresent() && !goesOn(line)) {
            close();
            blocks.addAll(table.get().rows());
            blankBefore = true;
            return table.get().end();
        }
        text(line);
        return at + 1;
    }

    private boolean isRule(TextLine line) {
        String text = line.text().strip();
        return text.length() > 2 && text.chars().allMatch(c -> STROKES.indexOf(c) >= 0 || TextLine.isGap((char) c));
    }

    /** A line of strokes right under a short line makes that a heading. */
    private void underlined(TextLine rule) {
        boolean heading = open.size() == 1
                && marker.isEmpty()
                && !blankBefore
                && open.get(0).text().length() <= LONGEST_HEADING
                && !Flow.endsSentence(open.get(0).text())
                && UNDERLINE.matcher(rule.text().strip()).matches();
        if (heading) {
            blocks.add(Block.heading(open));
            open.clear();
        }
        close();
    }

    private void text(TextLine line) {
        boolean continues = goesOn(line);
        boolean fillsItem = open.isEmpty() && marker.isPresent();
        if (!continues && !fillsItem) {
            begin(line, Optional.empty());
        } else {
            open.add(line.stripped());
            blankBefore = false;
        }
    }

    private boolean goesOn(TextLine line) {
        return !open.isEmpty() && !blankBefore && flow.goesOn(open.get(open.size() - 1), line);
    }

    private void begin(TextLine line, Optional<Marker> found) {
        close();
        marker = found;
        indent = line.indent();
        TextLine stripped = line.stripped();
        TextLine rest =
                stripped.part(found.map(Marker::end).orElse(0), stripped.text().length());
        if (found.filter(mark -> mark.style().kind() == Marker.Kind.HASH).isPresent()) {
            rest = rest.part(
                    0, CLOSING_HASHES.matcher(rest.text()).replaceFirst("").length());
        }
        if (!rest.text().isEmpty()) {
            open.add(rest);
        }
        lastMarker = found.or(() -> lastMarker);
        blankBefore = false;
        if (found.filter(mark -> mark.style().kind() == Marker.Kind.HASH).isPresent()) {
            close();
        }
    }

    private void close() {
        if (!open.isEmpty() || marker.isPresent()) {
            blocks.add(Block.text(marker, open, indent));
        }
        open.clear();
        marker = Optional.empty();
    }

    /** What the line begins with, unless the number is one of a sentence that goes on from the line before. */
    private Optional<Marker> marker(TextLine line) {
        String text = line.stripped().text();
        List<Marker> markers = Marker.of(text);
        if (markers.isEmpty()) {
            return Optional.empty();
        }
        Marker first = markers.get(0);
        boolean section = first.style().kind().isSection();
        if (section && goesOnBehind(first, text)) {
            return Optional.empty();
        }
        boolean sibling = markers.stream().anyMatch(this::isNext);
        Marker best = markers.stream().filter(this::isNext).findFirst().orElse(markers.get(0));
        return blankBefore || open.isEmpty() || sibling || begins(best, line) ? Optional.of(best) : Optional.empty();
    }

    private boolean isNext(Marker marker) {
        return lastMarker.isPresent()
                && lastMarker.get().style().equals(marker.style())
                && marker.ordinal() == lastMarker.get().ordinal() + 1;
    }

    private boolean begins(Marker found, TextLine line) {
        TextLine before = open.get(open.size() - 1);
        // The first of a list stands behind the entries of a form: 乙方：晨光有限公司.
        if (found.ordinal() == 1 && open.size() == 1 && Flow.isLabel(before.text())) {
            return true;
        }
        return switch (found.style().kind()) {
            case HASH, BULLET -> true;
            case ARTICLE, DECIMAL -> Flow.endsSentence(before.text()) || flow.endsEarly(before);
            case NUMBER, LETTER, ROMAN, CHINESE ->
                Flow.endsSentence(before.text())
                        || LEADS_ON.matcher(tail(before.text())).matches()
                        || flow.endsEarly(before)
                        || line.indent() != indent;
        };
    }

    /** "5.1 of this agreement" and "Section 3, …" are no headings. */
    private static boolean goesOnBehind(Marker found, String text) {
        boolean heading = found.style().kind() == Marker.Kind.HASH || found.end() == text.length();
        char next = heading ? ' ' : text.charAt(found.end());
        return Character.isLowerCase(next) || next == ',' || next == ';';
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 8));
    }
}
