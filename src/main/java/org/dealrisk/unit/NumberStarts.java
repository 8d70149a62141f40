package org.dealrisk.unit;

import java.util.stream.Stream;

/**
 * Tells at a glance where no number can start, so that a running text is read closely at few places only.
 * Words are kept as their hash codes: one taken for another costs a closer look, nothing else.
 */
final class NumberStarts {

    private static final int HASHES = 1 << 14;

    private static final String OTHER_CHARS = "0123456789.+-~第半百千廿卅卌十拾佰仟幾几數数";

    private static final int A = "a".hashCode();
    private static final int AN = "an".hashCode();

    /** What an amount may start with, its currency included. */
    private static final int AMOUNT = 1;

    /** What may stand before it. */
    private static final int MARK = 2;

    /** What "a" and "an" count. */
    private static final int COUNTED = 4;

    /** The first three letters of months. */
    private static final int MONTH = 8;

    private static final NumberStarts ALL = new NumberStarts();

    /** By char, and by the hash of a word: a bit for each of these things that it may be. */
    private final byte[] chars = new byte[Character.MAX_VALUE + 1];

    private final byte[] words = new byte[HASHES];

    private NumberStarts() {
        (OTHER_CHARS + ChineseDigits.ALL).chars().forEach(c -> add(String.valueOf((char) c), AMOUNT | MARK));
        Vocabulary.CURRENCY_BEFORE.spelled().forEach(word -> add(word, AMOUNT));
        Vocabulary.FRACTIONS.spelled().forEach(word -> add(word, AMOUNT));
        EnglishNumerals.words().forEach(word -> add(word, AMOUNT | COUNTED));
        Stream.of("a", "an", "half").forEach(word -> add(word, AMOUNT));
        Vocabulary.MARKS_BEFORE.spelled().forEach(word -> add(word, MARK));
        Vocabulary.RANGE_OPENERS.spelled().forEach(word -> add(word, MARK));
        Vocabulary.UNITS.spelled().forEach(word -> add(word, COUNTED));
        CalendarDate.monthNames().forEach(month -> add(month, MONTH));
    }

    private void add(String word, int kind) {
        int letters = 0;
        while (letters < word.length() && Words.isLetter(word.charAt(letters))) {
            letters++;
        }
        if (letters == 0) {
            add(chars, word.charAt(0), kind);
        } else {
            add(words, slot(word.substring(0, letters).hashCode()), kind);
        }
    }

    private static void add(byte[] kinds, int index, int kind) {
        kinds[index] = (byte) (kinds[index] | kind);
    }

    private static boolean isWord(int hash, int kinds) {
        return (ALL.words[slot(hash)] & kinds) != 0;
    }

    private static boolean isChar(char c, int kinds) {
        return (ALL.chars[c] & kinds) != 0;
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 14) & HASHES - 1;
    }

    /**
     * The first place from an index on where a number or a date may start; the end of the text when there is
     * none. The benchmark ClauseReading spends much of its time here.
     *
     * @param text ends in one char that is neither a letter nor a digit
     */
    static int next(char[] text, int from, int end) {
        int at = from;
        while (at < end) {
            if (!Words.isLetter(text[at])) {
                if (startsAtOther(text, at)) {
                    return at;
                }
                at = afterOther(text, at);
                continue;
            }
            int behind = at;
            int hash = 0;
            int month = 0;
            while (Words.isLetter(text[behind])) {
                // As String.hashCode has it.
                hash = 31 * hash + text[behind++];
                month = behind == at + 3 ? hash : month;
            }
            boolean joined = at > 0 && (Words.isLetter(text[at - 1]) || Words.isDigit(text[at - 1]));
            if (!joined && (startsAmountOrMark(text, hash, behind) || startsDate(text, month, behind))) {
                return at;
            }
            at = behind;
        }
        return end;
    }

    /** Whether a day may follow a word that begins with the name of a month. */
    private static boolean startsDate(char[] text, int month, int end) {
        int behind = text[end] == '.' ? end + 1 : end;
        return text[behind] == ' ' && Words.isDigit(text[behind + 1]) && isWord(month, MONTH);
    }

    /** Whether a number may start in a stretch; a date alone does not count. */
    static boolean hasAmount(char[] text, int from, int end) {
        int at = from;
        while (at < end) {
            boolean letter = Words.isLetter(text[at]);
            if (letter ? startsAmountAtLetter(text, at) : startsAtOther(text, at)) {
                return true;
            }
            at = letter ? endOfWord(text, at) : at + 1;
        }
        return false;
    }

    /** Where to look next when no number was found: behind a word, or a row of digits and what joins them. */
    static int after(char[] text, int at) {
        return Words.isLetter(text[at]) ? endOfWord(text, at) : afterOther(text, at);
    }

    private static int endOfWord(char[] text, int at) {
        int end = at;
        while (Words.isLetter(text[end])) {
            end++;
        }
        return end;
    }

    private static int afterOther(char[] text, int at) {
        int end = at;
        while (Words.isDigit(text[end]) || (end > at && "-/.,:".indexOf(text[end]) >= 0)) {
            end++;
        }
        return Math.max(end, at + 1);
    }

    private static boolean startsAtOther(char[] text, int at) {
        char c = text[at];
        if (!isChar(c, AMOUNT | MARK)) {
            return false;
        }
        char before = at == 0 ? ' ' : text[at - 1];
        boolean joined = Words.isDigit(before) || Words.isLetter(before);
        return switch (c) {
            case '.' -> !joined && Words.isDigit(text[at + 1]);
            case '-', '+' -> !joined && isSigned(text, at);
            case '~' -> !joined;
            default -> !(joined && Words.isDigit(c));
        };
    }

    /** Whether an amount may stand behind a sign. */
    private static boolean isSigned(char[] text, int sign) {
        int next = text[sign + 1] == ' ' ? sign + 2 : sign + 1;
        return text[next] != '-' && text[next] != '+' && isAmount(text, next);
    }

    private static boolean startsAmountAtLetter(char[] text, int at) {
        int end = endOfWord(text, at);
        return startsAmountOrMark(text, hash(text, at, end), end);
    }

    private static boolean startsAmountOrMark(char[] text, int hash, int end) {
        return isWord(hash, MARK) || startsAmount(text, hash, end);
    }

    /** Whether an amount may start here, where marks such as "at most" have been read already. */
    static boolean isAmount(char[] text, int at) {
        if (!Words.isLetter(text[at])) {
            return isChar(text[at], AMOUNT);
        }
        int end = endOfWord(text, at);
        return startsAmount(text, hash(text, at, end), end);
    }

    private static boolean startsAmount(char[] text, int hash, int end) {
        return isWord(hash, AMOUNT) && (hash != A && hash != AN || countsNext(text, end));
    }

    /** Whether an article stands before something that it counts, as in "a year"; true where that is open. */
    private static boolean countsNext(char[] text, int end) {
        int next = text[end] == ' ' && text[end + 1] == ' ' ? end + 2 : end + 1;
        if (text[end] != ' ' || !Words.isLetter(text[next])) {
            return text[end] != ' ' || text[next] > 0x7F;
        }
        return isWord(hash(text, next, endOfWord(text, next)), COUNTED);
    }

    private static int hash(char[] text, int from, int end) {
        int hash = 0;
        for (int i = from; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        return hash;
    }
}
