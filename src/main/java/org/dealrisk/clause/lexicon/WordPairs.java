package org.dealrisk.clause.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    /** By word, the first of the pairs that begin with it; behind the last word, how many there are. */
    private final int[] firsts;

    /** By pair its second word; those of one first word are in order. */
    private final int[] seconds;

    /** By pair its number. */
    private final int[] numbers;

    /** @param names the words, with a blank between those of a pair; each gets the number of its place */
    WordPairs(List<String> names) {
        int count = names.size();
        int[] firstWords = new int[count];
        int[] secondWords = new int[count];
        for (int i = 0; i < count; i++) {
            String name = names.get(i);
            int blank = name.indexOf(BETWEEN);
            firstWords[i] = word(blank < 0 ? name : name.substring(0, blank));
            secondWords[i] = blank < 0 ? Spellings.NONE : word(name.substring(blank + 1));
        }
        alone = new int[words.size() + 1];
        Arrays.fill(alone, NONE);
        firsts = new int[words.size() + 2];
        for (int i = 0; i < count; i++) {
            if (secondWords[i] == Spellings.NONE) {
                alone[firstWords[i]] = i;
            } else {
                firsts[firstWords[i] + 1]++;
            }
        }
        Arrays.parallelPrefix(firsts, Integer::sum);
        seconds = new int[firsts[firsts.length - 1]];
        numbers = new int[seconds.length];
        fill(firstWords, secondWords);
    }

    /** Those that lines are about. */
    static WordPairs of(List<LexiconFile.Line> lines) {
        List<String> names = new ArrayList<>(lines.size());
        for (LexiconFile.Line line : lines) {
            names.add(line.key());
        }
        return new WordPairs(names);
    }

    /** Puts each pair among those with its first word, in order of the second ones. */
    private void fill(int[] firstWords, int[] secondWords) {
        int[] behind = firsts.clone();
        for (int i = 0; i < firstWords.length; i++) {
            if (secondWords[i] != Spellings.NONE) {
                int first = firstWords[i];
                int place = behind[first]++;
                for (; place > firsts[first] && seconds[place - 1] > secondWords[i]; place--) {
                    seconds[place] = seconds[place - 1];
                    numbers[place] = numbers[place - 1];
                }
                seconds[place] = secondWords[i];
                numbers[place] = i;
            }
        }
    }

    private int word(String name) {
        return words.add(name.toCharArray(), 0, name.length());
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
                    add(number(before, word), found);
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

    private int number(int first, int second) {
        int place = Arrays.binarySearch(seconds, firsts[first], firsts[first + 1], second);
        return place < 0 ? NONE : numbers[place];
    }
}
