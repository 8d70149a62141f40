package org.dealrisk.clause.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dealrisk.unit.FoldedText;

/**
 * Words, and pairs of words that follow one another, each with a number. A row of letters is a word, and so is a Chinese
 * character; whatever begins with a digit is the word {@code 0}, and other characters only part words. Immutable and
 * thread-safe.
 */
final class WordPairs {

    private static final char BETWEEN = ' ';

    /** What stands for all that begins with a digit. */
    private static final String DIGITS = "0";

    private static final int NONE = -1;

    private final Spellings words = new Spellings();
    private final int digits = word(DIGITS);

    /** By word, the number of what it is alone. */
    private final int[] alone;

    /** The pairs of words, in order. */
    private final long[] pairs;

    /** By pair its number. */
    private final int[] numbers;

    /** @param names the words, with a blank between those of a pair; each gets the number of its place */
    WordPairs(List<String> names) {
        List<long[]> all = IntStream.range(0, names.size())
                .mapToObj(number -> new long[] {code(names.get(number)), number})
                .toList();
        alone = new int[words.size() + 1];
        Arrays.fill(alone, NONE);
        all.stream().filter(one -> one[0] < alone.length).forEach(one -> alone[(int) one[0]] = (int) one[1]);
        List<long[]> ofTwo = all.stream()
                .filter(one -> one[0] >= alone.length)
                .sorted((one, other) -> Long.compare(one[0], other[0]))
                .toList();
        pairs = ofTwo.stream().mapToLong(one -> one[0]).toArray();
        numbers = ofTwo.stream().mapToInt(one -> (int) one[1]).toArray();
    }

    /** The number of a word, or what stands for a pair of them. */
    private long code(String name) {
        int blank = name.indexOf(BETWEEN);
        return blank < 0 ? word(name) : pair(word(name.substring(0, blank)), word(name.substring(blank + 1)));
    }

    private int word(String name) {
        return words.add(name.toCharArray(), 0, name.length());
    }

    private static long pair(int first, int second) {
        return (long) first << Integer.SIZE | second;
    }

    /**
     * The numbers of those in some sentences, each once, in order.
     *
     * @param first the number of the first sentence
     * @param behind the number behind that of the last
     */
    int[] in(ReadText text, int first, int behind) {
        if (first == behind) {
            return new int[0];
        }
        EvenText even = text.text();
        int start = text.parts().sentenceStart(first);
        int end = text.parts().sentenceEnd(behind - 1);
        Growing found = new Growing();
        int before = Spellings.NONE;
        for (int piece = even.pieceFrom(start); piece < even.pieceCount() && even.pieceStarts()[piece] < end; piece++) {
            char c = even.at(even.pieceStarts()[piece]);
            if (EvenText.isLetter(c) || FoldedText.isChinese(c)) {
                int word = word(even, piece);
                if (word != Spellings.NONE) {
                    add(alone[word], found);
                }
                if (word != Spellings.NONE && before != Spellings.NONE) {
                    add(number(pair(before, word)), found);
                }
                before = word;
            }
        }
        return distinct(found.toArray());
    }

    private static int[] distinct(int[] numbers) {
        Arrays.sort(numbers);
        int size = 0;
        for (int number : numbers) {
            if (size == 0 || number != numbers[size - 1]) {
                numbers[size++] = number;
            }
        }
        return Arrays.copyOf(numbers, size);
    }

    private static void add(int number, Growing found) {
        if (number != NONE) {
            found.add(number);
        }
    }

    private int word(EvenText text, int piece) {
        int start = text.pieceStarts()[piece];
        char c = text.at(start);
        if (c >= '0' && c <= '9') {
            return digits;
        }
        int end = start + 1;
        while (EvenText.isLetter(c) && EvenText.isLetter(text.at(end))) {
            end++;
        }
        return words.number(text.chars(), start, end, text.pieceKeys()[piece]);
    }

    private int number(long pair) {
        int place = Arrays.binarySearch(pairs, pair);
        return place < 0 ? NONE : numbers[place];
    }
}
