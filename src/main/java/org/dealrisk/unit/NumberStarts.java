package org.dealrisk.unit;

import java.util.BitSet;
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
    private static final NumberStarts AMOUNTS = new NumberStarts(Stream.of(
                    Vocabulary.CURRENCY_BEFORE.spelled(),
                    Vocabulary.FRACTIONS.spelled(),
                    EnglishNumerals.words().stream(),
                    Stream.of("a", "an", "half"))
            .flatMap(words -> words));

    /** What may stand before it. */
    private static final NumberStarts MARKS = new NumberStarts(
            Stream.of(Vocabulary.MARKS_BEFORE, Vocabulary.RANGE_OPENERS).flatMap(Words::spelled));

    /** What "a" and "an" count. */
    private static final NumberStarts COUNTED =
            new NumberStarts(Stream.concat(Vocabulary.UNITS.spelled(), EnglishNumerals.words().stream()));

    /** The first three letters of months. */
    private static final NumberStarts MONTHS = new NumberStarts(CalendarDate.monthNames().stream());

    private final BitSet chars = new BitSet();
    private final BitSet words = new BitSet(HASHES);

    private NumberStarts(Stream<String> spelled) {
        (OTHER_CHARS + ChineseDigits.ALL).chars().forEach(chars::set);
        spelled.forEach(this::add);
    }

    private void add(String word) {
        int letters = 0;
        while (letters < word.length() && Words.isLetter(word.charAt(letters))) {
            letters++;
        }
        if (letters == 0) {
            chars.set(word.charAt(0));
        } else {
            words.set(slot(word.substring(0, letters).hashCode()));
        }
    }

    private boolean hasWord(int hash) {
        return words.get(slot(hash));
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
            char c = text[at];
            boolean letter = Words.isLetter(c);
            boolean starts = letter ? startsAtLetter(text, at) : startsAtOther(text, at);
            if (starts) {
                return at;
            }
            at = letter ? endOfWord(text, at) : afterOther(text, at);
        }
        return end;
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
        if (!AMOUNTS.chars.get(c) && !MARKS.chars.get(c)) {
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

    private static boolean startsAtLetter(char[] text, int at) {
        if (at > 0 && (Words.isLetter(text[at - 1]) || Words.isDigit(text[at - 1]))) {
            return false;
        }
        int end = at;
        int hash = 0;
        while (Words.isLetter(text[end])) {
            // As String.hashCode has it.
            hash = 31 * hash + text[end++];
            if (end == at + 3 && MONTHS.hasWord(hash)) {
                return true;
            }
        }
        return MARKS.hasWord(hash) || startsAmount(text, hash, end);
    }

    private static boolean startsAmountAtLetter(char[] text, int at) {
        int end = endOfWord(text, at);
        int hash = hash(text, at, end);
        return MARKS.hasWord(hash) || startsAmount(text, hash, end);
    }

    /** Whether an amount may start here, where marks such as "at most" have been read already. */
    static boolean isAmount(char[] text, int at) {
        if (!Words.isLetter(text[at])) {
            return AMOUNTS.chars.get(text[at]);
        }
        int end = endOfWord(text, at);
        return startsAmount(text, hash(text, at, end), end);
    }

    private static boolean startsAmount(char[] text, int hash, int end) {
        return AMOUNTS.hasWord(hash) && (hash != A && hash != AN || countsNext(text, end));
    }

    /** Whether an article stands before something that it counts, as in "a year"; true where that is open. */
    private static boolean countsNext(char[] text, int end) {
        int next = text[end] == ' ' && text[end + 1] == ' ' ? end + 2 : end + 1;
        if (text[end] != ' ' || !Words.isLetter(text[next])) {
            return text[end] != ' ' || text[next] > 0x7F;
        }
        return COUNTED.hasWord(hash(text, next, endOfWord(text, next)));
    }

    private static int hash(char[] text, int from, int end) {
        int hash = 0;
        for (int i = from; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        return hash;
    }
}
