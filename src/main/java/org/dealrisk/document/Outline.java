package org.dealrisk.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.diag.Source;
import org.dealrisk.document.Level.Lead;
import org.dealrisk.document.Level.Rank;
import org.dealrisk.document.Marker.Kind;

/** Finds what each block of a document stands under, and puts the two together. Not thread-safe. */
final class Outline {

    /** Of the words before a list no more are read with each item. */
    private static final int LONGEST_LEAD = 400;

    /** Nobody writes deeper; what does is taken as standing at this depth. */
    private static final int DEEPEST = 12;

    private final Source source;
    private final List<Block> blocks;
    private final Deque<Level> levels = new ArrayDeque<>();
    private final Map<Marker.Style, Level> closed = new HashMap<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private boolean lastWasItem;
    private boolean titled;

    private Outline(Source source, List<Block> blocks) {
        this.source = source;
        this.blocks = blocks;
    }

    static List<Paragraph> of(Source source, List<Block> blocks) {
        Outline outline = new Outline(source, blocks);
        for (int i = 0; i < blocks.size(); i++) {
            Optional<Block> next = i + 1 < blocks.size() ? Optional.of(blocks.get(i + 1)) : Optional.empty();
            outline.take(blocks.get(i), next);
        }
        return List.copyOf(outline.paragraphs);
    }

    private void take(Block block, Optional<Block> next) {
        switch (block.kind()) {
            case HEADING -> heading(block);
            case ROW -> row(block);
            case TEXT -> {
                if (block.marker().isPresent()) {
                    item(block, block.marker().get(), next);
                } else {
                    plain(block, next);
                }
            }
        }
    }

    private void heading(Block block) {
        int depth = block.marker().map(marker -> marker.label().length()).orElse(1);
        while (!levels.isEmpty() && !isAbove(levels.peek(), depth)) {
            levels.pop();
        }
        String number = block.lines().isEmpty() ? "" : Marker.of(block.words()).stream()
                .filter(marker -> marker.ordinal() > 0)
                .map(marker -> Numbers.below("", marker))
                .findFirst()
                .orElse("");
        push(new Level(Rank.HEADING, block.marker(), 0, titleLead(block), leads(), number));
        lastWasItem = false;
    }

    /**
     * The title of the whole document says nothing about what stands under it: the first heading, of the
     * highest level and before any sentence, with none beside it.
     */
    private List<TextLine> titleLead(Block block) {
        if (titled || !levels.isEmpty()) {
            return block.lines();
        }
        boolean beside = blocks.stream().anyMatch(other -> other != block && isBeside(other, block));
        boolean top = block.marker().filter(marker -> marker.label().length() > 1).isEmpty();
        return top && !beside ? List.of() : block.lines();
    }

    private static boolean isBeside(Block other, Block block) {
        return other.kind() == Block.Kind.HEADING
                && other.marker().isPresent()
                && other.marker().map(Marker::label).equals(block.marker().map(Marker::label));
    }

    private static boolean isAbove(Level level, int depth) {
        return level.marker()
                .filter(marker -> marker.style().kind() == Kind.HASH)
                .filter(marker -> marker.label().length() < depth)
                .isPresent();
    }

    private void item(Block block, Marker marker, Optional<Block> next) {
        Optional<Level> sibling = unwind(block, marker);
        List<Lead> above = sibling.map(Level::above).orElseGet(this::leads);
        String words = block.words();
        boolean heading = isHeading(block, marker, words, next);
        boolean leads = !heading && next.filter(other -> isUnder(other, block)).isPresent() && Titles.leads(words);
        List<TextLine> lead = heading ? block.lines() : leads ? lastSentence(block, words) : List.of();
        String number = Numbers.below(numberAbove(sibling), marker);
        if (!heading && !block.lines().isEmpty() && !(leads && lead == block.lines())) {
            emit(block, above, number, words);
        }
        push(new Level(
                heading ? Rank.HEADING : Rank.ITEM, block.marker(), block.indent(), lead, above, number));
        lastWasItem = !heading;
    }

    private String numberAbove(Optional<Level> sibling) {
        return levels.isEmpty() ? "" : levels.peek().number();
    }

    /** Goes back to where an item belongs; gives the item before it in its list. */
    private Optional<Level> unwind(Block block, Marker marker) {
        Optional<Level> sibling = levels.stream()
                .filter(level -> continues(level, block, marker, true))
                .findFirst()
                .or(() -> levels.stream()
                        .filter(level -> continues(level, block, marker, false))
                        .findFirst());
        if (sibling.isPresent()) {
            while (pop() != sibling.get()) {
                // what stands under the item before it is over
            }
            return sibling;
        }
        while (!levels.isEmpty() && isOver(levels.peek(), block, marker)) {
            pop();
        }
        Optional<Level> before = Optional.ofNullable(closed.get(marker.style()));
        return before.filter(level -> marker.ordinal() > 1
                && level.marker().filter(last -> last.ordinal() + 1 == marker.ordinal()).isPresent());
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

    private boolean isHeading(Block block, Marker marker, String words, Optional<Block> next) {
        boolean bare = block.lines().isEmpty();
        if (next.isEmpty() || !(bare || Titles.isTitle(words))) {
            return false;
        }
        Optional<Marker> following = next.get().marker();
        if (following.isEmpty()) {
            return next.get().kind() != Block.Kind.HEADING && (bare || !lastWasItem || marker.style().kind().isSection());
        }
        boolean sibling = following.get().style().equals(marker.style())
                && next.get().indent() <= block.indent() + 1;
        return marker.style().kind() == Kind.ARTICLE || !sibling && !goesOnAbove(next.get());
    }

    /** Whether a block goes on with a list that is open. */
    private boolean goesOnAbove(Block next) {
        return next.marker()
                .filter(marker -> levels.stream().anyMatch(level -> continues(level, next, marker, true)))
                .isPresent();
    }

    /** Whether a block may stand under another: it is an item, and not of the same list. */
    private boolean isUnder(Block next, Block block) {
        return next.marker().isPresent()
                && next.kind() == Block.Kind.TEXT
                && !goesOnAbove(next)
                && (!next.marker().map(Marker::style).equals(block.marker().map(Marker::style))
                        || next.indent() > block.indent() + 1);
    }

    private void plain(Block block, Optional<Block> next) {
        String words = block.words();
        boolean listFollows = next.filter(other -> isUnder(other, block)).isPresent();
        boolean textFollows = next.filter(other -> other.kind() != Block.Kind.HEADING).isPresent();
        boolean titleFollows = next.filter(other -> other.marker().isEmpty() && Titles.isTitle(other.words())).isPresent();
        if (textFollows && !titleFollows && !lastWasItem && Titles.isTitle(words) && block.lines().size() == 1) {
            endItems(-1);
            levels.removeIf(level -> level.isHeading() && level.marker().isEmpty());
            push(new Level(Rank.HEADING, Optional.empty(), 0, titleLead(block), leads(), numberAbove(Optional.empty())));
            return;
        }
        endItems(block.indent());
        lastWasItem = titleFollows || (lastWasItem && Titles.isTitle(words));
        boolean leads = Titles.leads(words) && (listFollows || words.endsWith(":") || words.endsWith("："));
        List<TextLine> lead = leads ? lastSentence(block, words) : List.of();
        boolean onlyLeads = leads && lead == block.lines() && textFollows;
        if (!onlyLeads) {
            emit(block, labels(), numberAbove(Optional.empty()), words);
        }
        levels.removeIf(level -> level.rank() == Rank.LINE);
        if (leads) {
            push(new Level(Rank.LINE, Optional.empty(), block.indent(), lead, leads(), numberAbove(Optional.empty())));
        }
    }

    /** A paragraph behind a label is read with it, and a short one with its heading. */
    private List<Lead> labels() {
        return levels.isEmpty() || levels.peek().rank() == Rank.ITEM ? headings() : levels.peek().leads();
    }

    private List<Lead> headings() {
        return leads().stream().filter(Lead::heading).toList();
    }

    /** A paragraph ends the lists before it, but not the item that it is indented under. */
    private void endItems(int indent) {
        while (!levels.isEmpty()
                && levels.peek().rank() == Rank.ITEM
                && levels.peek().marker().filter(marker -> !marker.style().kind().isSection()).isPresent()
                && levels.peek().indent() >= indent) {
            pop();
        }
    }

    private void row(Block block) {
        emit(block, List.of(), numberAbove(Optional.empty()), block.words());
        lastWasItem = false;
    }

    private void emit(Block block, List<Lead> above, String number, String words) {
        titled = true;
        Stitched text = new Stitched();
        boolean fragment = Titles.isFragment(words);
        for (Lead lead : above) {
            if (!lead.heading() || (fragment && (block.marker().isPresent() || Titles.isShort(words)))) {
                text.lead(lead.words(), Titles.goesOnInside(block.lines()));
            }
        }
        text.contextEnds();
        if (block.kind() == Block.Kind.ROW) {
            Numbers.row(block.cells(), text);
        } else {
            text.lines(block.lines());
        }
        Optional<String> heading = Titles.runIn(block.lines()).or(this::nearestHeading);
        Optional<String> known = Optional.of(number).filter(label -> !label.isEmpty());
        paragraphs.add(new Paragraph(text.passage(source), known, heading, block.quoted()));
    }

    private Optional<String> nearestHeading() {
        return levels.stream()
                .filter(Level::isHeading)
                .filter(level -> !level.lead().isEmpty())
                .findFirst()
                .map(level -> new Stitched().lines(level.lead()).text());
    }

    private List<Lead> leads() {
        return levels.isEmpty() ? List.of() : levels.peek().leads();
    }

    private List<TextLine> lastSentence(Block block, String words) {
        int start = Titles.lastSentence(words);
        if (start == 0 && words.length() <= LONGEST_LEAD) {
            return block.lines();
        }
        TextLine last = block.lines().get(block.lines().size() - 1);
        int from = block.lines().size() == 1 ? start : Titles.lastSentence(last.text());
        return List.of(last.part(from, Math.min(last.text().length(), from + LONGEST_LEAD)));
    }

    private void push(Level level) {
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
