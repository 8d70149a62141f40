package org.dealrisk.yaml;

import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;

/** Walks a plain or quoted scalar: joins its lines and undoes its escapes as YAML does. */
final class FlowTextWalk {

    private static final String ESCAPES = "0abtnvfre \"/\\N_LP\t";
    private static final int[] MEANINGS = {
        0, 7, 8, 9, 10, 11, 12, 13, 27, 32, '"', '/', '\\', 0x85, 0xA0, 0x2028, 0x2029, 9
    };

    private final YamlScalar.Style style;
    private final Source source;
    private final Span span;
    private final WrittenPath path = new WrittenPath();
    private int line;
    private int[] row;
    private int column;
    private int limit;

    FlowTextWalk(YamlScalar scalar) {
        this.style = scalar.style();
        this.source = scalar.place().source();
        this.span = scalar.place().span();
        this.line = span.line();
        this.row = codePoints(line);
        this.column = span.column() + (style == YamlScalar.Style.PLAIN ? 0 : 1);
        this.limit = limit();
    }

    WrittenPath walk() {
        int solid = 0;
        while (true) {
            if (column >= limit) {
                if (line >= span.endLine()) {
                    return path;
                }
                path.cut(solid);
                fold(false);
                solid = path.length();
            } else if (style == YamlScalar.Style.DOUBLE_QUOTED && row[column - 1] == '\\') {
                escape();
                solid = path.length();
            } else {
                int written = row[column - 1];
                character(written);
                solid = written == ' ' || written == '\t' ? solid : path.length();
            }
        }
    }

    /** One character that stands for itself; a doubled single quote is one. */
    private void character(int written) {
        boolean doubled =
                style == YamlScalar.Style.SINGLE_QUOTED && written == '\'' && column + 1 < limit && row[column] == '\'';
        int width = doubled ? 2 : 1;
        path.add(written, line, column, column + width);
        column += width;
    }

    private void escape() {
        if (column + 1 >= limit) {
            fold(true);
            return;
        }
        int letter = row[column];
        int digits = letter == 'x' ? 2 : letter == 'u' ? 4 : letter == 'U' ? 8 : 0;
        int end = Math.min(column + 2 + digits, limit);
        int known = ESCAPES.indexOf(letter);
        int meaning = digits > 0 ? hexadecimal(column + 1, end - 1) : known >= 0 ? MEANINGS[known] : letter;
        path.add(meaning, line, column, end);
        column = end;
    }

    private int hexadecimal(int from, int to) {
        long value = 0;
        for (int i = from; i < to; i++) {
            value = value * 16 + Math.max(0, Character.digit(row[i], 16));
        }
        return Character.isValidCodePoint((int) value) ? (int) value : Character.MAX_CODE_POINT;
    }

    /** One line break is a space, more of them are one line feed fewer; an escaped break is nothing. */
    private void fold(boolean escaped) {
        int breakLine = line;
        int breakColumn = column;
        int breaks = 0;
        do {
            nextLine();
            breaks++;
        } while (column >= limit && line < span.endLine());
        if (breaks == 1 && !escaped) {
            path.add(' ', breakLine, breakColumn, breakColumn);
        }
        for (int i = 1; i < breaks; i++) {
            path.add('\n', breakLine, breakColumn, breakColumn);
        }
    }

    private void nextLine() {
        line++;
        row = codePoints(line);
        limit = limit();
        column = 1;
        while (column < limit && (row[column - 1] == ' ' || row[column - 1] == '\t')) {
            column++;
        }
    }

    private int[] codePoints(int number) {
        return source.line(number).codePoints().toArray();
    }

    /** The column behind the last one of this line that belongs to the text. */
    private int limit() {
        int closing = style == YamlScalar.Style.PLAIN ? 0 : 1;
        int end = line == span.endLine() ? span.endColumn() - closing : row.length + 1;
        return Math.min(end, row.length + 1);
    }
}
