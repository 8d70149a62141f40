package org.dealrisk.read;

import java.util.List;
import java.util.Optional;
import org.dealrisk.model.Field;
import org.dealrisk.model.FieldKind;
import org.dealrisk.model.Origin;
import org.dealrisk.read.column.DecimalMark;

/**
 * Numbers as most exports write them: up to fifteen digits, of which one or two may stand behind a point. What is
 * longer or above the largest that the field takes goes on to the next reader.
 *
 * @param most the largest that is surely legal
 * @param decimals whether a point is one before decimals
 */
record PlainNumber(Field field, List<Origin> origins, long most, boolean decimals, CellReader next)
        implements CellReader {

    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 2;

    /** Whether fields of a kind hold numbers. */
    static boolean suits(FieldKind kind) {
        return switch (kind) {
            case MONEY, LIABILITY_CAP, NUMBER, COUNT, PERCENT, RATE, DAYS -> true;
            default -> false;
        };
    }

    static PlainNumber of(Field field, List<Origin> origins, Optional<DecimalMark> mark, CellReader next) {
        long most = switch (field.kind()) {
            case RATE -> 1;
            case DAYS -> 36_500;
            case PERCENT -> 999_999;
            default -> Long.MAX_VALUE;
        };
        boolean whole = field.kind() == FieldKind.COUNT || field.kind() == FieldKind.DAYS;
        boolean point = mark.isEmpty() || mark.get() == DecimalMark.POINT;
        return new PlainNumber(field, origins, most, point && !whole, next);
    }

    @Override
    public boolean read(RowDraft row, byte[] bytes, int from, int to) {
        int point = -1;
        long digits = 0;
        for (int at = from; at < to; at++) {
            int digit = bytes[at] - '0';
            if (digit >= 0 && digit <= 9) {
                digits = digits * 10 + digit;
            } else if (bytes[at] == '.' && point < 0 && decimals && at > from) {
                point = at;
            } else {
                return next.read(row, bytes, from, to);
            }
        }
        int behind = point < 0 ? 0 : to - point - 1;
        boolean odd = from == to || to - from > MOST_DIGITS || behind > MOST_DECIMALS || point == to - 1;
        return odd ? next.read(row, bytes, from, to) : number(row, digits, behind, bytes, from, to);
    }

    private boolean number(RowDraft row, long digits, int decimals, byte[] bytes, int from, int to) {
        long shortest = digits;
        int scale = decimals;
        while (scale > 0 && shortest % 10 == 0) {
            shortest /= 10;
            scale--;
        }
        if (shortest > most * RowDraft.scale(scale)) {
            return next.read(row, bytes, from, to);
        }
        row.number(field, shortest, scale, origins);
        return true;
    }
}
