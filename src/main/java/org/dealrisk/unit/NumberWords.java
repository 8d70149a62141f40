package org.dealrisk.unit;

import java.util.Set;
import java.util.TreeSet;

/** What a number may be written with besides 0 to 9, for whoever describes texts that may hold one. */
public final class NumberWords {

    private NumberWords() {}

    /** Every character that is part of a Chinese number, in any writing. */
    public static String characters() {
        return ChineseDigits.ALL + "十拾百佰千仟廿卅卌萬万億亿兆半幾几數数";
    }

    /** The English words that numbers are made of, small letters, in alphabetical order. */
    public static Set<String> english() {
        Set<String> words = new TreeSet<>(EnglishNumerals.words());
        words.addAll(Set.of("a", "an", "half"));
        return words;
    }
}
