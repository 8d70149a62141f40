package org.dealrisk.read;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Field;
import org.dealrisk.model.Origin;
import org.dealrisk.model.Value;

/** Days such as 2026-03-31; what is not written so, or in no calendar, goes on to the next reader. */
record IsoDate(Field field, List<Origin> origins, CellReader next) implements CellReader {

    private static final int LENGTH = 10;

    @Override
    public boolean read(RowDraft row, byte[] bytes, int from, int to) {
        if (to - from != LENGTH || bytes[from + 4] != '-' || bytes[from + 7] != '-') {
            return next.read(row, bytes, from, to);
        }
        int year = number(bytes, from, from + 4);
        int month = number(bytes, from + 5, from + 7);
        int day = number(bytes, from + 8, to);
        boolean real = year >= 1900
                && year < 2200
                && month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
        if (!real) {
            return next.read(row, bytes, from, to);
        }
        if (row.wants(field)) {
            row.answer(field, new Answer.Known(new Value.Day(LocalDate.of(year, month, day)), origins));
        }
        return true;
    }

    /** The number that all the bytes are digits of, else -1. */
    private static int number(byte[] bytes, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            int digit = bytes[at] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
