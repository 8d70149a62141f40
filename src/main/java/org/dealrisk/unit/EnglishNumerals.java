package org.dealrisk.unit;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads ten, forty-five, one hundred and eighty, a dozen, and the ordinals fifth and twenty-first. */
final class EnglishNumerals {

    private static final String[] SMALL =
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen"
                            + " fourteen fifteen sixteen seventeen eighteen nineteen")
                    .split(" ");
    private static final String[] SMALL_ORDINALS = ("zeroth first second third fourth fifth sixth seventh eighth ninth"
                    + " tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth")
            .split(" ");
    private static final String[] TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    private static final Map<String, Word> WORDS = allWords();

    private final String text;
    private int at;
    private long total;
    private long current;
    private long lastScale = Long.MAX_VALUE;
    private @Nullable Word last;

    private EnglishNumerals(String text, int start) {
        this.text = text;
        this.at = start;
    }

    private enum Kind {
        ONES,
        TENS,
        HUNDRED,
        SCALE
    }

    private record Word(Kind kind, long value, boolean ordinal) {}

    /** The longest number in words at an index; the caller sees to it that a word starts there. */
    static Optional<Numeral> at(String text, int start) {
        return new EnglishNumerals(text, start).read();
    }

    private Optional<Numeral> read() {
        int next = article();
        while (next >= 0) {
            next = take(next) ? separator(at) : -1;
        }
        if (last == null) {
            return Optional.empty();
        }
        BigDecimal value = BigDecimal.valueOf(total + current);
        return Optional.of(new Numeral(value, value, BigDecimal.ONE, false, last.ordinal, at));
    }

    /** "a" and "an" count one before hundred, thousand, million and dozen, and nowhere else. */
    private int article() {
        if (!text.startsWith("a ", at)) {
            return at;
        }
        Word next = word(at + 2);
        return next != null && next.kind.compareTo(Kind.HUNDRED) >= 0 ? at + 2 : -1;
    }

    private boolean take(int from) {
        Word word = word(from);
        if (word == null || !fits(word)) {
            return false;
        }
        switch (word.kind) {
            case ONES, TENS -> current += word.value;
            case HUNDRED -> current = Math.max(current, 1) * word.value;
            case SCALE -> {
                total += Math.max(current, 1) * word.value;
                current = 0;
                lastScale = word.value;
            }
        }
        last = word;
        at = wordEnd(from);
        return true;
    }

    private boolean fits(Word word) {
        if (last == null) {
            return true;
        }
        if (last.ordinal) {
            return false;
        }
        return switch (word.kind) {
            case ONES -> last.kind == Kind.TENS ? word.value > 0 && word.value < 10 : last.kind != Kind.ONES;
            case TENS -> last.kind == Kind.HUNDRED || last.kind == Kind.SCALE;
            case HUNDRED -> last.kind.compareTo(Kind.HUNDRED) < 0 && current > 0 && current < 100;
            case SCALE -> last.kind != Kind.SCALE && current > 0 && word.value < lastScale;
        };
    }

    /** Where the next word would start: behind a blank, a hyphen or "and"; -1 when nothing may follow. */
    private int separator(int end) {
        if (text.startsWith(" and ", end)) {
            return end + 5;
        }
        char next = text.charAt(end);
        return next == ' ' || next == '-' ? end + 1 : -1;
    }

    private @Nullable Word word(int from) {
        return WORDS.get(text.substring(from, wordEnd(from)));
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < from + 16 && Words.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The words that numbers are made of. */
    static Set<String> words() {
        return WORDS.keySet();
    }

    private static Map<String, Word> allWords() {
        Map<String, Word> words = new HashMap<>();
        for (int i = 0; i < SMALL.length; i++) {
            words.put(SMALL[i], new Word(Kind.ONES, i, false));
            words.put(SMALL_ORDINALS[i], new Word(Kind.ONES, i, true));
        }
        for (int i = 0; i < TENS.length; i++) {
            words.put(TENS[i], new Word(Kind.TENS, (i + 2) * 10L, false));
            words.put(TENS[i].replace("y", "ieth"), new Word(Kind.TENS, (i + 2) * 10L, true));
        }
        words.put("dozen", new Word(Kind.SCALE, 12, false));
        words.put("hundred", new Word(Kind.HUNDRED, 100, false));
        words.put("thousand", new Word(Kind.SCALE, 1_000, false));
        words.put("million", new Word(Kind.SCALE, 1_000_000, false));
        words.put("billion", new Word(Kind.SCALE, 1_000_000_000, false));
        return Map.copyOf(words);
    }
}
