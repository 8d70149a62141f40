package org.dealrisk.clause.lexicon;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Many patterns, of which it tells quickly which sentences of a text they may fit: each waits for one thing that it
 * cannot do without, and is not looked at where that is missing. Immutable and thread-safe.
 */
public final class Sieve {

    private final List<Pattern> patterns;

    /** By concept, the patterns that wait for it, by their index in the list. */
    private final int[][] waiting;

    /** The patterns that wait for nothing. */
    private final int[] always;

    /** A bit for every concept that a pattern waits for. */
    private final long[] awaited;

    /** @param patterns of one lexicon */
    public Sieve(List<Pattern> patterns, Lexicon lexicon) {
        this.patterns = List.copyOf(patterns);
        int[] askedFor = askedFor(lexicon);
        Growing[] lists = new Growing[lexicon.size()];
        Arrays.setAll(lists, concept -> new Growing());
        Growing free = new Growing();
        for (int number = 0; number < patterns.size(); number++) {
            // What few patterns ask for is mostly rare in texts as well.
            Optional<Choice> rarest = patterns.get(number).neededWords().stream()
                    .min(Comparator.comparingInt(choice ->
                            choice.concepts().map(concept -> askedFor[concept]).sum()));
            int waits = number;
            rarest.ifPresentOrElse(
                    choice -> choice.concepts().forEach(concept -> lists[concept].add(waits)), () -> free.add(waits));
        }
        always = free.toArray();
        waiting = Arrays.stream(lists).map(Growing::toArray).toArray(int[][]::new);
        awaited = new long[lexicon.size() / Long.SIZE + 1];
        IntStream.range(0, waiting.length)
                .filter(concept -> waiting[concept].length > 0)
                .forEach(concept -> awaited[concept / Long.SIZE] |= 1L << concept);
    }

    /** By concept, how many patterns ask for it. */
    private int[] askedFor(Lexicon lexicon) {
        int[] askedFor = new int[lexicon.size()];
        patterns.stream()
                .flatMap(pattern -> pattern.neededWords().stream())
                .flatMapToInt(Choice::concepts)
                .forEach(concept -> askedFor[concept]++);
        return askedFor;
    }

    /** The patterns that may fit, and the sentences. */
    public Candidates passing(ReadText text) {
        Candidates candidates = new Candidates();
        ConceptTable table = text.concepts();
        long[] seen = new long[patterns.size() / Long.SIZE + 1];
        for (int sentence = 0; sentence < text.parts().sentenceCount(); sentence++) {
            call(table, sentence, seen);
            for (int i = 0; i < seen.length; i++) {
                for (long left = seen[i]; left != 0; left &= left - 1) {
                    int number = i * Long.SIZE + Long.numberOfTrailingZeros(left);
                    if (patterns.get(number).mayFit(text, sentence)) {
                        candidates.add(number, sentence);
                    }
                }
                seen[i] = 0;
            }
        }
        candidates.sort();
        return candidates;
    }

    /** Sets a bit for every pattern that waits for something that a sentence has. */
    private void call(ConceptTable table, int sentence, long[] seen) {
        set(always, seen);
        for (int i = 0; i < awaited.length; i++) {
            for (long left = table.bits(sentence, i) & awaited[i]; left != 0; left &= left - 1) {
                set(waiting[i * Long.SIZE + Long.numberOfTrailingZeros(left)], seen);
            }
        }
    }

    private static void set(int[] numbers, long[] seen) {
        for (int number : numbers) {
            seen[number / Long.SIZE] |= 1L << number;
        }
    }
}
