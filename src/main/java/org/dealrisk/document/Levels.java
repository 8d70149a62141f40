package org.dealrisk.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.document.Level.Lead;
import org.dealrisk.document.Level.Rank;
import org.dealrisk.document.Marker.Kind;

/** What is open at one point of a document: headings, lists, a line that leads up to one. Not thread-safe. */
final class Levels {

    /** Nobody writes deeper; what does is taken as standing at this depth. */
    private static final int DEEPEST = 12;

    private final Deque<Level> levels = new ArrayDeque<>();
    private final Map<Marker.Style, Level> closed = new HashMap<>();

    boolean isEmpty() {
        return levels.isEmpty();
    }

    /** The number of the innermost. */
    String number() {
        return levels.isEmpty() ? "" : levels.peek().number();
    }

    /** The words that something at this point is read with. */
    List<Lead> leads() {
        return levels.isEmpty() ? List.of() : levels.peek().leads();
    }

    /** Whether the innermost is a line that leads up to something. */
    boolean endInLine() {
        return !levels.isEmpty() && levels.peek().rank() == Rank.LINE;
    }

    /** The line right before, when it leads up to a list or a table. */
    List<Lead> line() {
        return endInLine() ? leads().stream().filter(lead -> !lead.heading()).toList() : List.of();
    }

    /** A paragraph behind a label is read with it, and a short one with its heading. */
    List<Lead> labels() {
        return levels.isEmpty() || levels.peek().rank() == Rank.ITEM
                ? headings(leads())
                : levels.peek().leads();
    }

    /** Of the words that something is read with those of headings. */
    static List<Lead> headings(List<Lead> leads) {
        return leads.stream().filter(Lead::heading).toList();
    }

    /** The words of the innermost heading. */
    Optional<String> nearestHeading() {
        return levels.stream()
                .filter(Level::isHeading)
                .filter(level -> !level.lead().isEmpty())
                .findFirst()
                .map(level -> new Stitched().lines(level.lead()).text());
    }

    /** A paragraph ends the lists before it, but not the item that it is indented under. */
    void endItems(int indent) {
        while (!levels.isEmpty()
                && levels.peek().rank() == Rank.ITEM
                && levels.peek()
                        .marker()
                        .filter(marker -> !marker.style().kind().isSection())
                        .isPresent()
                && levels.peek().indent() >= indent) {
            pop();
        }
    }

    /** A title in plain text ends the one before it. */
    void endTitle() {
        levels.removeIf(level -> level.isHeading() && level.marker().isEmpty());
    }

    /** A paragraph ends what leads up to something. */
    void endLine() {
        levels.removeIf(level -> level.rank() == Rank.LINE);
    }

    /** Ends what leads up to something where nothing stands under it any more. */
    void endLastLine() {
        while (endInLine()) {
            levels.pop();
        }
    }

    /** A heading of Markdown ends everything that stands under a heading as high. */
    void endBelow(int depth) {
        while (!levels.isEmpty() && !isAbove(levels.peek(), depth)) {
            levels.pop();
        }
    }

    private static boolean isAbove(Level level, int depth) {
        return level.marker()
                .filter(marker -> marker.style().kind() == Kind.HASH)
                .filter(marker -> marker.label().length() < depth)
                .isPresent();
    }

    /** Goes back to where an item belongs; gives the item before it in its list. */
    Optional<Level> unwind(Block block, Marker marker) {
        Optional<Level> sibling = levels.stream()
                .filter(level -> continues(level, block, marker, true))
                .findFirst()
                .or(() -> levels.stream()
                        .filter(level -> continues(level, block, marker, false))
                        .findFirst());
        if (sibling.isPresent()) {
            // What stands under the item before it is over.
            Level ended = pop();
            while (!ended.equals(sibling.get())) {
                ended = pop();
            }
            return sibling;
        }
        while (!levels.isEmpty() && isOver(levels.peek(), block, marker)) {
            pop();
        }
        Optional<Level> before = Optional.ofNullable(closed.get(marker.style()));
        return before.filter(level -> marker.ordinal() > 1
                && level.marker()
                        .filter(last -> last.ordinal() + 1 == marker.ordinal())
                        .isPresent());
    }

    /** Whether an item is of the list that a level is an item of. */
    private static boolean continues(Level level, Block block, Marker marker, boolean aligned) {
        if (!level.style().equals(Optional.of(marker.style()))) {
            return false;
        }
        int last = level.marker().orElseThrow().ordinal();
        if (aligned && Math.abs(level.indent() - block.indent()) > 1) {
            return false;
        }
        boolean counted = aligned ? marker.ordinal() >= last : marker.ordinal() == last + 1;
        return counted || marker.style().kind().isSection();
    }

    /** Whether a level ends where an item begins that continues no list. */
    private static boolean isOver(Level level, Block block, Marker marker) {
        Kind kind = level.marker().map(found -> found.style().kind()).orElse(Kind.HASH);
        if (marker.style().kind() == Kind.ARTICLE) {
            return kind != Kind.HASH && kind != Kind.ARTICLE;
        }
        if (marker.style().kind() == Kind.DECIMAL) {
            return level.rank() != Rank.HEADING && !isPrefix(level, marker);
        }
        boolean startsAnew = level.style().equals(Optional.of(marker.style())) && level.indent() >= block.indent();
        return startsAnew
                || level.rank() == Rank.ITEM && level.indent() > block.indent()
                || kind == Kind.BULLET && level.indent() >= block.indent();
    }

    private static boolean isPrefix(Level level, Marker marker) {
        String number = level.marker().map(Marker::label).orElse("").replaceAll("[.)、]$", "");
        return marker.label().startsWith(number + ".");
    }

    /** Whether a block goes on with a list that is open. */
    boolean goOnIn(Block next) {
        return next.marker()
                .filter(marker -> levels.stream().anyMatch(level -> continues(level, next, marker, true)))
                .isPresent();
    }

    void push(Level level) {
        if (levels.size() == DEEPEST) {
            levels.pop();
        }
        levels.push(level);
    }

    private Level pop() {
        Level level = levels.pop();
        level.style().ifPresent(style -> closed.put(style, level));
        return level;
    }
}
