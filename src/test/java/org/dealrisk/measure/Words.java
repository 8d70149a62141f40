package org.dealrisk.measure;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The different words of a passage. */
record Words(Set<String> words) {

    /** Two passages are one when they share half of their words. */
    private static final double SAME = 0.5;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    static Words of(String passage) {
        return new Words(WORD.matcher(passage.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet()));
    }

    boolean isLike(Words other) {
        return jaccard(other) >= SAME;
    }

    /** How many of the words of both are words of each (Jaccard, 1912); 1 for two passages without words. */
    double jaccard(Words other) {
        Set<String> both = new HashSet<>(words);
        both.retainAll(other.words);
        int all = words.size() + other.words.size() - both.size();
        return all == 0 ? 1 : (double) both.size() / all;
    }
}
