package org.dealrisk.batch;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.dealrisk.economics.Figure;
import org.dealrisk.unit.PrintedNumbers;

/** Bytes that are put together, as a row is written millions of times. Used by one thread, which needs no lock. */
final class ByteBuilder extends OutputStream {

    /** So many digits are surely no more than a long has. */
    private static final int LONG_DIGITS = 18;

    /** As much as a number may be off, and what multiplying it loses. */
    private static final double UNSURE = 2e-13;

    private static final double TINY = 1e-9;

    /** Of so many units, a fifth of one is unsure. */
    private static final double MOST_UNITS = 1e12;

    private static final double[] TENS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6};

    private byte[] bytes;
    private int size;

    ByteBuilder(int capacity) {
        this.bytes = new byte[capacity];
    }

    int size() {
        return size;
    }

    byte at(int index) {
        return bytes[index];
    }

    /** A copy of what stands behind an index. */
    byte[] from(int index) {
        return Arrays.copyOfRange(bytes, index, size);
    }

    byte[] toByteArray() {
        return from(0);
    }

    /** Leaves out everything behind an index. */
    void cut(int index) {
        size = index;
    }

    @Override
    public void write(int b) {
        room(1);
        bytes[size++] = (byte) b;
    }

    @Override
    public void write(byte[] from, int start, int length) {
        room(length);
        System.arraycopy(from, start, bytes, size, length);
        size += length;
    }

    @Override
    public void write(byte[] from) {
        write(from, 0, from.length);
    }

    /** Writes a cell between quotes, with those that stand in it doubled. */
    void quoted(byte[] cell) {
        write('"');
        for (byte b : cell) {
            write(b);
            if (b == '"') {
                write(b);
            }
        }
        write('"');
    }

    /** Writes a text in UTF-8. */
    void text(String text) {
        room(text.length());
        int start = size;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                size = start;
                write(text.getBytes(StandardCharsets.UTF_8));
                return;
            }
            bytes[size++] = (byte) c;
        }
    }

    /** Writes a number rounded half up to so many decimals, 0 to 6, none that are zero at the end, as {@link PrintedNumbers}. */
    void number(Figure.Known number, int decimals) {
        if (numberIfSure(number.nearest(), decimals)) {
            return;
        }
        BigDecimal rounded = number.value().setScale(decimals, RoundingMode.HALF_UP);
        if (rounded.precision() > LONG_DIGITS) {
            text(PrintedNumbers.plain(rounded));
        } else {
            shortest(rounded.scaleByPowerOfTen(decimals).longValue(), decimals);
        }
    }

    /**
     * Writes a number that may be off by a part in 10 to the power of 13, as {@link #number(Figure.Known, int)} does.
     *
     * @return whether it is sure where it is to be rounded; nothing is written of one that is not, or of no number
     */
    boolean numberIfSure(double number, int decimals) {
        double units = number * TENS[decimals];
        if (!isCertain(units)) {
            return false;
        }
        shortest(Math.round(units), decimals);
        return true;
    }

    /** Whether so nearly known a number of units is surely rounded to the right whole number. */
    private static boolean isCertain(double units) {
        double size = Math.abs(units);
        double behindPoint = size - Math.floor(size);
        return size < MOST_UNITS && Math.abs(behindPoint - 0.5) > size * UNSURE + TINY;
    }

    private void shortest(long number, int decimals) {
        long units = number;
        int behind = decimals;
        while (behind > 0 && units % 10 == 0) {
            units /= 10;
            behind--;
        }
        digits(units, behind);
    }

    void number(int number) {
        digits(number, 0);
    }

    private void digits(long units, int decimals) {
        room(LONG_DIGITS + 3);
        if (units < 0) {
            bytes[size++] = '-';
        }
        long rest = Math.abs(units);
        int length = 1;
        for (long left = rest / 10; left > 0; left /= 10) {
            length++;
        }
        int whole = Math.max(1, length - decimals);
        int end = size + whole + (decimals > 0 ? decimals + 1 : 0);
        for (int at = end - 1; at >= size; at--) {
            if (at == size + whole) {
                bytes[at] = '.';
            } else {
                bytes[at] = (byte) ('0' + rest % 10);
                rest /= 10;
            }
        }
        size = end;
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
