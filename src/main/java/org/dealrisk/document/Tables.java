package org.dealrisk.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the rows of tables: cells between bars, as Markdown has them, or in columns parted by tabs or
 * wide gaps. A row says what its first cell is about and what holds for it: "Payment: net 30".
 */
final class Tables {

    private static final Pattern RULE = Pattern.compile("\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*\\|?");
    private static final Pattern GAP = Pattern.compile("\\s*\\t\\s*|\\s{3,}|\\u3000{2,}");

    /** No label is longer. */
    private static final int LONGEST_LABEL = 48;

    private static final int MOST_CELLS = 40;

    private Tables() {}

    /** A table that begins at a line, and the line behind it. */
    record Found(List<Block> rows, int end) {}

    /** The table that begins at a line; empty when none does. */
    static Optional<Found> at(List<TextLine> lines, int start) {
        return isBarRow(lines, start) ? Optional.of(bars(lines, start)) : columns(lines, start);
    }

    private static boolean isBarRow(List<TextLine> lines, int start) {
        String text = lines.get(start).text().strip();
        if (text.indexOf('|') < 0) {
            return false;
        }
        boolean ruled = start + 1 < lines.size() && isRule(lines.get(start + 1));
        return ruled || isRule(lines.get(start)) || (text.startsWith("|") && text.indexOf('|', 1) > 0);
    }

    private static boolean isRule(TextLine line) {
        String text = line.text().strip();
        return text.length() > 2
                && text.length() < 1_000
                && text.contains("|")
                && text.contains("-")
                && RULE.matcher(text).matches();
    }

    private static Found bars(List<TextLine> lines, int start) {
        List<List<TextLine>> rows = new ArrayList<>();
        int headed = -1;
        int end = start;
        while (end < lines.size() && lines.get(end).text().indexOf('|') >= 0) {
            if (isRule(lines.get(end))) {
                headed = rows.size();
            } else {
                rows.add(barCells(lines.get(end)));
            }
            end++;
        }
        return new Found(rows(rows, headed == 1), end);
    }

    private static List<TextLine> barCells(TextLine line) {
        TextLine stripped = line.stripped();
        String text = stripped.text();
        List<TextLine> cells = new ArrayList<>();
        int from = text.startsWith("|") ? 1 : 0;
        while (from <= text.length() && cells.size() < MOST_CELLS) {
            int bar = text.indexOf('|', from);
            int to = bar < 0 ? text.length() : bar;
            if (bar >= 0 || !text.substring(from).isBlank()) {
                cells.add(stripped.part(from, to));
            }
            from = to + 1;
        }
        return cells;
    }

    private static Optional<Found> columns(List<TextLine> lines, int start) {
        List<List<TextLine>> rows = new ArrayList<>();
        int end = start;
        while (end < lines.size()) {
            List<TextLine> cells = columnCells(lines.get(end));
            if (cells.size() < 2) {
                break;
            }
            rows.add(cells);
            end++;
        }
        if (rows.size() == 1 && rows.get(0).size() > 2) {
            return Optional.empty();
        }
        boolean headed = rows.size() > 2 && rows.get(0).size() > 2 && hasNoDigit(rows.get(0));
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Found(rows(rows, headed), end));
    }

    /** The cells of a line in columns; fewer than two when it is none. */
    private static List<TextLine> columnCells(TextLine line) {
        TextLine stripped = line.stripped();
        String text = stripped.text();
        List<TextLine> cells = new ArrayList<>();
        Matcher gap = GAP.matcher(text);
        int from = 0;
        while (cells.size() < MOST_CELLS && gap.find()) {
            cells.add(stripped.part(from, gap.start()));
            from = gap.end();
        }
        cells.add(stripped.part(from, text.length()));
        long inSentence = cells.stream()
                .filter(cell -> !cell.text().isEmpty()
                        && Character.isLowerCase(cell.text().charAt(0)))
                .count();
        // Print that is stretched to the width of the page has gaps too, between any two words.
        boolean labelled = cells.size() > 1
                && inSentence * 2 <= cells.size()
                && cells.get(0).text().length() <= LONGEST_LABEL
                && !Flow.endsSentence(cells.get(0).text().replaceAll("[:：]$", ""))
                && Marker.of(cells.get(0).text()).isEmpty();
        return labelled ? cells : List.of();
    }

    private static boolean hasNoDigit(List<TextLine> cells) {
        return cells.stream().noneMatch(cell -> cell.text().chars().anyMatch(Character::isDigit));
    }

    /** @param headed whether the first row names the columns */
    private static List<Block> rows(List<List<TextLine>> rows, boolean headed) {
        List<TextLine> heads = headed ? rows.get(0) : List.of();
        // Over two columns "item" and "description" add nothing; a figure there is a row like the others.
        boolean told = heads.size() > 2;
        List<Block> blocks = new ArrayList<>();
        for (int i = headed && (told || hasNoDigit(heads)) ? 1 : 0; i < rows.size(); i++) {
            List<Block.Cell> cells = new ArrayList<>();
            for (int column = 0; column < rows.get(i).size(); column++) {
                TextLine cell = rows.get(i).get(column);
                boolean named = told
                        && column > 0
                        && column < heads.size()
                        && !heads.get(column).text().isEmpty();
                if (!cell.text().isEmpty()) {
                    cells.add(new Block.Cell(named ? Optional.of(heads.get(column)) : Optional.empty(), cell));
                }
            }
            if (!cells.isEmpty()) {
                blocks.add(Block.row(cells, 0));
            }
        }
        return blocks;
    }
}
