package org.dealrisk.clause.lexicon;

import java.util.Arrays;

/** A row of whole numbers that grows at its end. */
final class Growing {

    private static final int[] NONE = {};

    private static final int LEAST = 8;

    private int[] numbers;
    private int size;

    Growing() {
        numbers = NONE;
    }

    /** @param room for so many numbers, before it has to make more */
    Growing(int room) {
        numbers = new int[room];
    }

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(LEAST, size * 2));
        }
        numbers[size++] = number;
    }

    boolean has(int number) {
        for (int i = 0; i < size; i++) {
            if (numbers[i] == number) {
                return true;
            }
        }
        return false;
    }

    int get(int index) {
        return numbers[index];
    }

    void clear() {
        size = 0;
    }

    int removeLast() {
        return numbers[--size];
    }

    void swap(int one, int other) {
        int number = numbers[one];
        numbers[one] = numbers[other];
        numbers[other] = number;
    }

    void set(int index, int number) {
        numbers[index] = number;
    }

    int size() {
        return size;
    }

    /** Where numbers that ascend first go over a limit; their size when none does. */
    int firstOver(int limit) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[middle] <= limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The numbers in an array that may be longer, and must not be changed. */
    int[] numbers() {
        return numbers;
    }

    /** Of numbers that ascend, the index of the last that is not over a limit; the first one where all are. */
    int lastUpTo(int limit) {
        return Math.max(firstOver(limit) - 1, 0);
    }

    int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }
}
