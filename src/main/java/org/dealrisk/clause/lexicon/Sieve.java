package org.dealrisk.clause.lexicon;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Many patterns, of which it tells quickly which sentences of a text they may fit: each waits for one thing that it
 * cannot do without and that few others ask for, and is not looked at where that is missing, or the second of these
 * things. Immutable and thread-safe.
 */
public final class Sieve {

    private final List<Pattern> patterns;

    /** By concept, the patterns that wait for it, by their index in the list. */
    private final int[][] waiting;

    /** The patterns that wait for nothing. */
    private final int[] always;

    /** A bit for every concept that a pattern waits for. */
    private final long[] awaited;

    /** By pattern: of what it cannot do without, what most sentences lack besides what it waits for. */
    private final Choice[] guards;

    /** @param patterns of one lexicon */
    public Sieve(List<Pattern> patterns, Lexicon lexicon) {
        this.patterns = List.copyOf(patterns);
        int[] askedFor = askedFor(lexicon);
        Growing[] lists = new Growing[lexicon.size()];
        Arrays.setAll(lists, concept -> new Growing());
        Growing free = new Growing();
        guards = new Choice[patterns.size()];
        for (int number = 0; number < guards.length; number++) {
            // What few patterns ask for is mostly rare in texts as well.
            List<Choice> rarest = patterns.get(number).neededWords().stream()
                    .sorted(Comparator.comparingInt(choice ->
                            choice.concepts().map(concept -> askedFor[concept]).sum()))
                    .toList();
            int waits = number;
            if (rarest.isEmpty()) {
                free.add(waits);
            } else {
                rarest.get(0).concepts().forEach(concept -> lists[concept].add(waits));
                guards[number] = rarest.get(Math.min(1, rarest.size() - 1));
            }
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
        for (int sentence = 0; sentence < text.parts().sentenceCount(); sentence++) {
            for (int number : always) {
                look(number, text, sentence, candidates);
            }
            call(text, sentence, candidates);
        }
        candidates.sort();
        return candidates;
    }

    /** Looks at every pattern that waits for something that a sentence has. */
    private void call(ReadText text, int sentence, Candidates candidates) {
        ConceptTable table = text.concepts();
        for (int i = 0; i < awaited.length; i++) {
            for (long left = table.bits(sentence, i) & awaited[i]; left != 0; left &= left - 1) {
                for (int number : waiting[i * Long.SIZE + Long.numberOfTrailingZeros(left)]) {
                    if (guards[number].isIn(table, sentence)) {
                        look(number, text, sentence, candidates);
                    }
                }
            }
        }
    }

    private void look(int number, ReadText text, int sentence, Candidates candidates) {
        if (patterns.get(number).mayFit(text, sentence)) {
            candidates.add(number, sentence);
        }
    }
}
