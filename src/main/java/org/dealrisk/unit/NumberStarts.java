package org.dealrisk.unit;

import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Tells at a glance where no number can start, so that a running text is read closely at few places only.
 * Words are kept as their hash codes: one taken for another costs a closer look, nothing else.
 */
final class NumberStarts {

    private static final int HASHES = 1 << 16;

    /** Two marks and what opens a range are never longer than this. */
    private static final int LONGEST_MARKS = 64;

    private static final String OTHER_CHARS = "0123456789.+-~第半百千廿卅卌十拾佰仟幾几數数";

    private static final int A = "a".hashCode();
    private static final int AN = "an".hashCode();

    /** What a number may start with. */
    private static final int NUMBER = 1;

    /** The currency before one. */
    private static final int CURRENCY = 2;

    /** What may stand before an amount. */
    private static final int MARK = 4;

    /** What "a" and "an" count. */
    private static final int COUNTED = 8;

    /** The first three letters of months. */
    private static final int MONTH = 16;

    /** Letters behind which some words go on: with the next char, and with one more where that is a blank. */
    private static final int GOES_ON = 32;

    private static final NumberStarts ALL = new NumberStarts();

    /** By char, and by the hash of a word: a bit for each of these things that it may be. */
    private final byte[] chars = new byte[Character.MAX_VALUE + 1];

    private final byte[] words = new byte[HASHES];

    private NumberStarts() {
        (OTHER_CHARS + ChineseDigits.ALL).chars().forEach(c -> add(String.valueOf((char) c), NUMBER));
        Vocabulary.CURRENCY_BEFORE.spelled().forEach(word -> add(word, CURRENCY));
        Vocabulary.FRACTIONS.spelled().forEach(word -> add(word, NUMBER));
        EnglishNumerals.words().forEach(word -> add(word, NUMBER | COUNTED));
        Stream.of("a", "an", "half").forEach(word -> add(word, NUMBER));
        Vocabulary.MARKS_BEFORE.spelled().forEach(word -> add(word, MARK));
        Vocabulary.RANGE_OPENERS.spelled().forEach(word -> add(word, MARK));
        Vocabulary.UNITS.spelled().forEach(word -> add(word, COUNTED));
        CalendarDate.monthNames().forEach(month -> add(month, MONTH));
    }

    /** The first word or char of all that a number may start with, but for digits. */
    static Stream<String> openings() {
        Stream<String> words = Stream.of(
                        Vocabulary.CURRENCY_BEFORE.spelled(),
                        Vocabulary.FRACTIONS.spelled(),
                        EnglishNumerals.words().stream(),
                        Vocabulary.MARKS_BEFORE.spelled(),
                        Vocabulary.RANGE_OPENERS.spelled(),
                        Stream.of("a", "an", "half"),
                        (OTHER_CHARS + ChineseDigits.ALL).chars().mapToObj(Character::toString))
                .flatMap(Function.identity());
        return words.map(word -> word.substring(0, Math.max(1, letters(word))));
    }

    private static int letters(String word) {
        int letters = 0;
        while (letters < word.length() && Words.isLetter(word.charAt(letters))) {
            letters++;
        }
        return letters;
    }

    private void add(String word, int kind) {
        int letters = letters(word);
        if (letters == 0) {
            add(chars, word.charAt(0), kind);
        } else if (letters == word.length()) {
            add(words, slot(word.hashCode()), kind);
        } else {
            int hash = word.substring(0, letters).hashCode();
            add(words, slot(hash), GOES_ON);
            add(words, slot(goneOn(hash, word.toCharArray(), letters)), kind);
        }
    }

    private static void add(byte[] kinds, int index, int kind) {
        kinds[index] = (byte) (kinds[index] | kind);
    }

    private static int goneOn(int hash, char[] text, int end) {
        int next = 31 * hash + text[end];
        return text[end] == ' ' ? 31 * next + text[end + 1] : next;
    }

    /** What a row of letters with this hash may be, depending on what stands behind it. */
    private static int kinds(int hash, char[] text, int end) {
        int kinds = ALL.words[slot(hash)];
        return (kinds & GOES_ON) == 0 ? kinds : kinds | ALL.words[slot(goneOn(hash, text, end))];
    }

    private static boolean isChar(char c, int kinds) {
        return (ALL.chars[c] & kinds) != 0;
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 16) & HASHES - 1;
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
            if (!joined && (startsAny(text, hash, behind) || startsDate(text, month, behind))) {
                return at;
            }
            at = behind;
        }
        return end;
    }

    /** Whether a day may follow a word that begins with the name of a month. */
    private static boolean startsDate(char[] text, int month, int end) {
        int behind = text[end] == '.' ? end + 1 : end;
        return text[behind] == ' ' && Words.isDigit(text[behind + 1]) && (ALL.words[slot(month)] & MONTH) != 0;
    }

    /**
     * Looks whether a number may start in a stretch; a date alone does not count, nor does a mark without an amount.
     *
     * @param clear up to where a look before found nothing; what it looked at behind its own stretch is not looked at again
     * @return {@link NumberScanner#FOUND}, or else up to where nothing is
     */
    static int clear(char[] text, int from, int end, int clear) {
        int behind = end;
        int at = from;
        while (at < behind) {
            boolean letter = Words.isLetter(text[at]);
            int next = letter ? endOfWord(text, at) : at + 1;
            int hash = letter ? hash(text, at, next) : 0;
            int kinds = letter ? kinds(hash, text, next) : startsAtOther(text, at) ? ALL.chars[text[at]] : 0;
            if (at >= clear && (letter ? startsAmount(text, hash, next) : (kinds & (NUMBER | CURRENCY)) != 0)) {
                return NumberScanner.FOUND;
            }
            if ((kinds & MARK) != 0 && at < end) {
                behind = Math.max(behind, Math.min(at + LONGEST_MARKS, text.length - 2));
            }
            at = next < end ? next : Math.max(next, clear);
        }
        return Math.max(at, clear);
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
        if (!isChar(c, NUMBER | CURRENCY | MARK)) {
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

    private static boolean startsAny(char[] text, int hash, int end) {
        int kinds = kinds(hash, text, end);
        return (kinds & (MARK | NUMBER | CURRENCY)) != 0 && ((kinds & MARK) != 0 || startsAmount(text, hash, end));
    }

    /** Whether an amount may start here, where marks such as "at most" have been read already. */
    static boolean isAmount(char[] text, int at) {
        if (!Words.isLetter(text[at])) {
            return isChar(text[at], NUMBER | CURRENCY);
        }
        int end = endOfWord(text, at);
        return startsAmount(text, hash(text, at, end), end);
    }

    private static boolean startsAmount(char[] text, int hash, int end) {
        int kinds = kinds(hash, text, end);
        if ((kinds & NUMBER) != 0 && (hash != A && hash != AN || countsNext(text, end))) {
            return true;
        }
        return (kinds & CURRENCY) != 0 && isCurrency(text, end);
    }

    /** Whether a word such as "all", which is the code of a currency as well, stands before an amount. */
    private static boolean isCurrency(char[] text, int end) {
        int next = text[end] == ' ' ? end + 1 : end;
        if (!Words.isLetter(text[next])) {
            return true;
        }
        int behind = endOfWord(text, next);
        return (kinds(hash(text, next, behind), text, behind) & NUMBER) != 0;
    }

    /** Whether an article stands before something that it counts, as in "a year"; true where that is open. */
    private static boolean countsNext(char[] text, int end) {
        int next = text[end] == ' ' && text[end + 1] == ' ' ? end + 2 : end + 1;
        if (text[end] != ' ' || !Words.isLetter(text[next])) {
            return text[end] != ' ' || text[next] > 0x7F;
        }
        int behind = endOfWord(text, next);
        return (kinds(hash(text, next, behind), text, behind) & COUNTED) != 0;
    }

    private static int hash(char[] text, int from, int end) {
        int hash = 0;
        for (int i = from; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        return hash;
    }
}
