package org.dealrisk.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealrisk.diag.Source;
import org.dealrisk.document.Level.Lead;
import org.dealrisk.document.Level.Rank;
import org.dealrisk.document.Marker.Kind;

/** Finds what each block of a document stands under, and puts the two together. Not thread-safe. */
final class Outline {

    /** Of the words before a list no more are read with each item. */
    private static final int LONGEST_LEAD = 400;

    private final Source source;
    private final boolean severalTops;
    private final Levels levels = new Levels();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private boolean lastWasItem;
    /** What leads up to a list or a table says nothing of what stands behind it. */
    private boolean lastWasLine;

    private boolean titled;

    private Outline(Source source, List<Block> blocks) {
        this.source = source;
        this.severalTops = blocks.stream().filter(Outline::isTop).limit(2).count() > 1;
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
        levels.endBelow(depth);
        String number = block.lines().isEmpty()
                ? ""
                : Marker.of(block.words()).stream()
                        .filter(marker -> marker.ordinal() > 0)
                        .map(marker -> Numbers.below("", marker))
                        .findFirst()
                        .orElse("");
        levels.push(new Level(Rank.HEADING, block.marker(), 0, titleLead(block), levels.leads(), number));
        lastWasItem = false;
        lastWasLine = false;
    }

    /**
     * The title of the whole document says nothing about what stands under it: the first heading, of the
     * highest level and before any sentence, with none beside it.
     */
    private List<TextLine> titleLead(Block block) {
        if (titled || !levels.isEmpty()) {
            return withoutNumber(block.lines());
        }
        boolean top =
                block.marker().filter(marker -> marker.label().length() > 1).isEmpty();
        return top && !severalTops ? List.of() : withoutNumber(block.lines());
    }

    /** The number of a heading counts nothing of what stands under it. */
    private static List<TextLine> withoutNumber(List<TextLine> lines) {
        if (lines.size() != 1) {
            return lines;
        }
        TextLine line = lines.get(0);
        int end = Marker.of(line.text()).stream()
                .filter(marker -> marker.ordinal() > 0)
                .mapToInt(Marker::end)
                .findFirst()
                .orElse(0);
        return end < line.text().length() ? List.of(line.part(end, line.text().length())) : lines;
    }

    private static boolean isTop(Block block) {
        return block.kind() == Block.Kind.HEADING
                && block.marker().filter(marker -> marker.label().length() > 1).isEmpty();
    }

    private void item(Block block, Marker marker, Optional<Block> next) {
        Optional<Level> sibling = levels.unwind(block, marker);
        if (!lastWasLine && (!lastWasItem || marker.ordinal() == 1)) {
            levels.endLastLine();
        }
        String words = block.words();
        boolean heading = isHeading(block, marker, words, next);
        List<Lead> open =
                sibling.filter(item -> !levels.endInLine()).map(Level::above).orElseGet(levels::leads);
        List<Lead> above = heading || Titles.isTitled(words) ? Levels.headings(open) : open;
        boolean leads = !heading && next.filter(other -> isUnder(other, block)).isPresent() && Titles.leads(words);
        List<TextLine> lead = heading ? block.lines() : leads ? lastSentence(block, words) : List.of();
        String number = Numbers.below(levels.number(), marker);
        if (!heading && !block.lines().isEmpty() && !(leads && lead == block.lines())) {
            emit(block, above, number, words);
        }
        levels.push(new Level(heading ? Rank.HEADING : Rank.ITEM, block.marker(), block.indent(), lead, above, number));
        lastWasItem = !heading;
        lastWasLine = false;
    }

    private boolean isHeading(Block block, Marker marker, String words, Optional<Block> next) {
        boolean bare = block.lines().isEmpty();
        if (next.isEmpty() || !(bare || Titles.isTitle(words))) {
            return false;
        }
        Optional<Marker> following = next.get().marker();
        if (following.isEmpty()) {
            return next.get().kind() != Block.Kind.HEADING
                    && (bare || !lastWasItem || marker.style().kind().isSection());
        }
        boolean sibling =
                following.get().style().equals(marker.style()) && next.get().indent() <= block.indent() + 1;
        return marker.style().kind() == Kind.ARTICLE || !sibling && !levels.goOnIn(next.get());
    }

    /** Whether a block may stand under another: it is an item, and not of the same list. */
    private boolean isUnder(Block next, Block block) {
        boolean deeper = next.indent() > block.indent();
        return next.marker().isPresent()
                && next.kind() == Block.Kind.TEXT
                && !levels.goOnIn(next)
                && (deeper || !block.isBullet())
                && (!next.marker().map(Marker::style).equals(block.marker().map(Marker::style))
                        || next.indent() > block.indent() + 1);
    }

    private void plain(Block block, Optional<Block> next) {
        if (!lastWasLine) {
            levels.endLine();
        }
        String words = block.words();
        boolean listFollows = next.filter(other -> isUnder(other, block)).isPresent();
        boolean textFollows =
                next.filter(other -> other.kind() != Block.Kind.HEADING).isPresent();
        boolean titleFollows = next.filter(other -> other.marker().isEmpty() && Titles.isTitle(other.words()))
                .isPresent();
        if (textFollows
                && !titleFollows
                && !lastWasItem
                && Titles.isTitle(words)
                && block.lines().size() == 1) {
            levels.endItems(-1);
            levels.endTitle();
            levels.push(
                    new Level(Rank.HEADING, Optional.empty(), 0, titleLead(block), levels.leads(), levels.number()));
            lastWasLine = false;
            return;
        }
        levels.endItems(block.indent());
        lastWasItem = titleFollows || (lastWasItem && Titles.isTitle(words));
        boolean colon = words.endsWith(":") || words.endsWith("：");
        boolean leads =
                Titles.leads(words) && (listFollows || colon) && !Titles.opensContract(words) && !Titles.isTalk(words);
        List<TextLine> lead = leads ? lastSentence(block, words) : List.of();
        boolean onlyLeads = leads && lead == block.lines() && textFollows;
        if (!onlyLeads) {
            emit(block, levels.labels(), levels.number(), words);
        }
        levels.endLine();
        if (leads) {
            levels.push(new Level(Rank.LINE, Optional.empty(), block.indent(), lead, levels.leads(), levels.number()));
        }
        lastWasLine = leads;
    }

    private void row(Block block) {
        emit(block, levels.line(), levels.number(), block.words());
        lastWasItem = false;
        lastWasLine = false;
    }

    private void emit(Block block, List<Lead> above, String number, String words) {
        titled = true;
        Stitched text = new Stitched();
        for (Lead lead : above) {
            if (!lead.heading() || needsHeading(block, words, lead.words())) {
                text.lead(lead.words(), Titles.goesOnInside(block.lines()));
            }
        }
        text.contextEnds();
        if (block.kind() == Block.Kind.ROW) {
            Numbers.row(block.cells(), text);
        } else {
            text.lines(block.lines());
        }
        Optional<String> heading = Titles.runIn(block.lines()).or(levels::nearestHeading);
        Optional<String> known = Optional.of(number).filter(label -> !label.isEmpty());
        paragraphs.add(new Paragraph(text.passage(source), known, heading, block.quoted()));
    }

    /** A heading such as "Exclusions" says nothing of a whole sentence under it, be it ever so short. */
    private static boolean needsHeading(Block block, String words, List<TextLine> heading) {
        return Titles.isFragment(words)
                && (block.marker().isPresent() || Titles.isShort(words))
                && !(WholeSentence.is(words)
                        && Titles.denies(new Stitched().lines(heading).text()));
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
}
