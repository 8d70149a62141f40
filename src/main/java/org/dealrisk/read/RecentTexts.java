package org.dealrisk.read;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what texts came to, each until another text takes its place; there are only so many places. Thread-safe
 * without locks: an entry never changes, and two threads that work out one text at a time come to the same.
 *
 * @param <T> what a text comes to; immutable
 */
final class RecentTexts<T> {

    private final AtomicReferenceArray<@Nullable Entry<T>> places;
    private final int longest;

    /**
     * @param places how many there are, a power of two
     * @param longest how many bytes a text may have to be remembered
     */
    RecentTexts(int places, int longest) {
        this.places = new AtomicReferenceArray<>(places);
        this.longest = longest;
    }

    private static final class Entry<T> {

        private final byte[] text;
        private final String beside;
        private final T value;

        Entry(byte[] text, String beside, T value) {
            this.text = text;
            this.beside = beside;
            this.value = value;
        }

        boolean isOf(byte[] bytes, int from, int to, String other) {
            return Arrays.equals(text, 0, text.length, bytes, from, to) && beside.equals(other);
        }
    }

    /**
     * What a text came to; null when it is not remembered.
     *
     * @param beside what else that depends on
     */
    @Nullable
    T get(byte[] bytes, int from, int to, String beside) {
        if (to - from > longest) {
            return null;
        }
        Entry<T> entry = places.getAcquire(place(bytes, from, to, beside));
        return entry != null && entry.isOf(bytes, from, to, beside) ? entry.value : null;
    }

    void put(byte[] bytes, int from, int to, String beside, T value) {
        if (to - from <= longest) {
            Entry<T> entry = new Entry<>(Arrays.copyOfRange(bytes, from, to), beside, value);
            places.setRelease(place(bytes, from, to, beside), entry);
        }
    }

    private int place(byte[] bytes, int from, int to, String beside) {
        int hash = beside.hashCode();
        for (int at = from; at < to; at++) {
            hash = 31 * hash + bytes[at];
        }
        return (hash ^ hash >>> 15) & places.length() - 1;
    }
}
