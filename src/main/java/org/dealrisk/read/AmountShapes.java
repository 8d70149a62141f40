package org.dealrisk.read;

import java.math.BigDecimal;
import java.util.Optional;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * Reads amounts that are written like amounts before: where {@code NT$38,400} was 38400, {@code NT$51,250} is 51250.
 * What was learned of so many shapes is remembered, see {@link RecentTexts}. Thread-safe.
 *
 * <p>Two texts have one shape when they are the same but for their digits. Learned is by which power of ten all
 * digits of a shape together are to be multiplied, from two texts that agree. A text that starts with a zero or has a
 * point, where the digits themselves may tell how they are meant, is not taken by its shape; one in which a run of
 * digits is nothing but zeros does not show what the run stands for, and teaches nothing.
 */
final class AmountShapes {

    private static final int PLACES = 1 << 8;
    private static final int LONGEST = 32;
    private static final int MOST_DIGITS = 12;
    private static final int MOST_ZEROS = 6;

    private final RecentTexts<Learned> learned = new RecentTexts<>(PLACES, LONGEST);

    /**
     * What the texts of a shape come to.
     *
     * @param digits those of the text that taught it
     * @param zeros how many follow behind the digits
     * @param sure whether another text taught the same
     */
    private record Learned(long digits, int zeros, boolean sure) {}

    /** A text, taken apart. */
    private static final class Written {

        private final byte[] shape;
        private final long digits;
        private final boolean teaches;

        Written(byte[] shape, long digits, boolean teaches) {
            this.shape = shape;
            this.digits = digits;
            this.teaches = teaches;
        }
    }

    /** The amount that a text is; null where nothing is known of its shape. */
    @Nullable
    BigDecimal read(byte[] bytes, int from, int to, String beside) {
        Written written = written(bytes, from, to);
        Learned known = written == null ? null : learned.get(written.shape, 0, written.shape.length, beside);
        return written == null || known == null || !known.sure
                ? null
                : BigDecimal.valueOf(written.digits).multiply(BigDecimal.TEN.pow(known.zeros));
    }

    /** Learns from a text that was read. */
    void learn(byte[] bytes, int from, int to, String beside, ReadCell cell) {
        Written written = written(bytes, from, to);
        if (written == null || !written.teaches) {
            return;
        }
        zeros(written.digits, cell).ifPresent(zeros -> {
            Learned known = learned.get(written.shape, 0, written.shape.length, beside);
            boolean agrees = known != null && known.zeros == zeros && (known.sure || known.digits != written.digits);
            learned.put(written.shape, 0, written.shape.length, beside, new Learned(written.digits, zeros, agrees));
        });
    }

    /** By which power of ten digits are to be multiplied to be the amount of a cell that says nothing besides. */
    private static Optional<Integer> zeros(long digits, ReadCell cell) {
        boolean alone = cell.remarks().isEmpty()
                && cell.unmapped().isEmpty()
                && cell.clauses().isEmpty();
        if (!alone
                || !(cell.answer() instanceof Answer.Known known)
                || !(known.value() instanceof Value.Quantity quantity)
                || quantity.amount().scale() != 0) {
            return Optional.empty();
        }
        BigDecimal multiple = BigDecimal.valueOf(digits);
        for (int zeros = 0; zeros <= MOST_ZEROS; zeros++) {
            if (multiple.compareTo(quantity.amount()) == 0) {
                return Optional.of(zeros);
            }
            multiple = multiple.multiply(BigDecimal.TEN);
        }
        return Optional.empty();
    }

    /** Null for a text that is not to be taken by its shape. */
    private static @Nullable Written written(byte[] bytes, int from, int to) {
        if (to - from > LONGEST) {
            return null;
        }
        byte[] shape = new byte[to - from];
        long digits = 0;
        int count = 0;
        for (int at = from; at < to; at++) {
            int digit = bytes[at] - '0';
            boolean isDigit = digit >= 0 && digit <= 9;
            if (bytes[at] == '.' || isDigit && count == 0 && digit == 0) {
                return null;
            }
            digits = isDigit ? digits * 10 + digit : digits;
            count += isDigit ? 1 : 0;
            shape[at - from] = isDigit ? (byte) '0' : bytes[at];
        }
        return count == 0 || count > MOST_DIGITS ? null : new Written(shape, digits, showsEveryRun(bytes, from, to));
    }

    /** Whether each run of digits has one that is not 0; commas and blanks do not end a run. */
    private static boolean showsEveryRun(byte[] bytes, int from, int to) {
        boolean inRun = false;
        boolean shown = true;
        for (int at = from; at < to; at++) {
            byte b = bytes[at];
            if (b >= '0' && b <= '9') {
                shown = b != '0' || inRun && shown;
                inRun = true;
            } else if (b != ',' && b != ' ') {
                if (!shown) {
                    return false;
                }
                inRun = false;
            }
        }
        return shown;
    }
}
