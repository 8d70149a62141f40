package org.dealrisk.unit;

import java.util.BitSet;
import java.util.stream.Stream;

/**
 * Tells at a glance where no number can start, so that a running text is read closely at few places only.
 * Words are kept as their hash codes: one taken for another costs a closer look, nothing else.
 */
final class NumberStarts {

    /** Longer rows of letters are no word of numbers. */
    private static final int LONGEST = 14;

    private static final int HASHES = 1 << 14;

    private static final String OTHER_CHARS = "0123456789.+-~第半百千廿卅卌十拾佰仟幾几數数";

    private static final BitSet CHARS = new BitSet();
    private static final BitSet WORDS = new BitSet(HASHES);
    private static final BitSet MONTHS = new BitSet(HASHES);

    static {
        (OTHER_CHARS + ChineseDigits.ALL).chars().forEach(CHARS::set);
        Stream.of(Vocabulary.CURRENCY_BEFORE, Vocabulary.MARKS_BEFORE, Vocabulary.RANGE_OPENERS, Vocabulary.FRACTIONS)
                .flatMap(Words::spelled)
                .forEach(NumberStarts::add);
        EnglishNumerals.words().forEach(NumberStarts::add);
        Stream.of("a", "an", "half").forEach(NumberStarts::add);
        CalendarDate.monthNames().forEach(name -> MONTHS.set(slot(name.hashCode())));
    }

    private NumberStarts() {}

    private static void add(String word) {
        int letters = 0;
        while (letters < word.length() && Words.isLetter(word.charAt(letters))) {
            letters++;
        }
        if (letters == 0) {
            CHARS.set(word.charAt(0));
        } else {
            WORDS.set(slot(word.substring(0, letters).hashCode()));
        }
    }

    /** Whether a number or a date may start with this character, which is no letter. */
    static boolean isChar(char c) {
        return CHARS.get(c);
    }

    /** Whether a number or a date may start with the row of letters that starts here. */
    static boolean isWord(String text, int start) {
        int hash = 0;
        for (int end = start; end < start + LONGEST; end++) {
            char c = text.charAt(end);
            if (!Words.isLetter(c)) {
                return WORDS.get(slot(hash));
            }
            // As String.hashCode has it.
            hash = 31 * hash + c;
            if (end == start + 2 && MONTHS.get(slot(hash))) {
                return true;
            }
        }
        return false;
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 14) & HASHES - 1;
    }
}
