package org.dealrisk.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Field;
import org.dealrisk.model.Origin;
import org.dealrisk.model.Value;

/**
 * Texts in ASCII that no word for "unknown" is as long as. Others go on to the next reader, and so do those with
 * blanks around them.
 */
record PlainText(Field field, List<Origin> origins, CellReader next) implements CellReader {

    /** As long as the longest word for "unknown". */
    private static final int SHORT = 7;

    @Override
    public boolean read(RowDraft row, byte[] bytes, int from, int to) {
        if (to - from <= SHORT || bytes[from] <= ' ' || bytes[to - 1] <= ' ' || !isAscii(bytes, from, to)) {
            return next.read(row, bytes, from, to);
        }
        if (!row.wants(field)) {
            return true;
        }
        String text = new String(bytes, from, to - from, StandardCharsets.US_ASCII);
        row.answer(field, new Answer.Known(new Value.Text(text), origins));
        return true;
    }

    private static boolean isAscii(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            if (bytes[at] < 0) {
                return false;
            }
        }
        return true;
    }
}
