package org.dealrisk.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealrisk.document.TextLine.Break;

/**
 * Cuts lines that hold many paragraphs, as of a contract that lost its line ends: before what is
 * numbered like a section, and where there is nothing of the kind between sentences.
 */
final class LongLines {

    /** Longer lines are looked into for sections. */
    private static final int LONG = 800;

    /** Longer paragraphs are cut between sentences. */
    private static final int LONGEST = 3_000;

    /** How long the parts become then. */
    private static final int PART = 1_500;

    /** Behind one of these a section is spoken of, also in capitals: "EXCEPT UNDER SECTION 7". */
    private static final String NOT_CITED =
            "(?<!(?i:\\b(?:under|of|in|to|by|and|or|with|this|from|see|per|sections?|articles?|clauses?)))";

    private static final Pattern SECTION = Pattern.compile("(?<=[.;:,”\"’)\\]A-Z])" + NOT_CITED + "\\s+"
            + "(?=(?:ARTICLE|Article|SECTION|Section)\\s+(?:\\d{1,2}(?:\\.\\d{1,2})*|[IVX]{1,5})\\b[.:]?\\s+[“\"(]?[A-Z])"
            + "|(?<=[.;:,”\"’)\\]A-Z])" + NOT_CITED + "\\s+(?=\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?\\s+[“\"(]?[A-Z])"
            + "|(?<=[.;:”\"’)\\]])\\s+(?=\\d{1,2}\\.\\s+[“\"(]?[A-Z])"
            + "|(?<=[。；：）])\\s*(?=第[一二三四五六七八九十百\\d]{1,4}[條条][^規规定之所的或及與与至])"
            + "|(?<=[。；：])\\s*(?=[一二三四五六七八九十]{1,3}、)");

    private static final String SENTENCE_ENDS = ".;。；!?！？";

    private LongLines() {}

    /** The lines, those that are long cut at the sections in them. */
    static List<TextLine> atSections(List<TextLine> lines) {
        List<TextLine> cut = new ArrayList<>();
        for (TextLine line : lines) {
            if (line.text().length() < LONG) {
                cut.add(line);
            } else {
                cut.addAll(atSections(line));
            }
        }
        return cut;
    }

    private static List<TextLine> atSections(TextLine line) {
        List<TextLine> parts = new ArrayList<>();
        Matcher section = SECTION.matcher(line.text());
        int from = 0;
        while (section.find()) {
            add(line, from, section.end(), parts);
            from = section.end();
        }
        add(line, from, line.text().length(), parts);
        return parts;
    }

    private static void add(TextLine line, int from, int to, List<TextLine> parts) {
        parts.add(
                from == 0 && to == line.text().length()
                        ? line
                        : line.part(from, to, from == 0 ? line.before() : Break.HARD));
    }

    /** The blocks, those cut between sentences that nobody would write as one paragraph. */
    static List<Block> betweenSentences(List<Block> blocks) {
        List<Block> cut = new ArrayList<>();
        for (Block block : blocks) {
            int length = block.lines().stream()
                    .mapToInt(line -> line.text().length())
                    .sum();
            if (length <= LONGEST || block.kind() == Block.Kind.ROW) {
                cut.add(block);
            } else {
                cut(block, cut);
            }
        }
        return cut;
    }

    private static void cut(Block block, List<Block> parts) {
        List<TextLine> part = new ArrayList<>();
        int length = 0;
        boolean first = true;
        for (TextLine line : block.lines()) {
            int from = 0;
            while (from < line.text().length()) {
                int to = sentenceEnd(line.text(), from + Math.max(0, PART - length));
                part.add(line.part(from, to));
                length += to - from;
                from = to;
                if (length >= PART) {
                    parts.add(part(block, part, first));
                    part = new ArrayList<>();
                    length = 0;
                    first = false;
                }
            }
        }
        if (!part.isEmpty()) {
            parts.add(part(block, part, first));
        }
    }

    private static Block part(Block block, List<TextLine> lines, boolean first) {
        return Block.text(first ? block.marker() : java.util.Optional.empty(), lines, block.indent());
    }

    /** Behind the first sentence that ends from an index on, and no further than the longest sentence is. */
    private static int sentenceEnd(String text, int from) {
        int last = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < last; i++) {
            boolean wide = TextLine.isWide(text.charAt(i));
            boolean gap = i + 1 == text.length() || TextLine.isGap(text.charAt(i + 1));
            if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0 && (wide || gap)) {
                return i + 1;
            }
        }
        return last < text.length() ? Math.min(last, text.length()) : text.length();
    }
}
