package org.dealrisk.clause.lexicon;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Many patterns, of which it tells quickly those that may fit a text: each waits for one thing that it
 * cannot do without, and is not looked at where that is missing. Immutable and thread-safe.
 */
public final class Sieve {

    private final List<Pattern> patterns;

    /** By concept, the patterns that wait for it. */
    private final @Nullable BitSet[] waiting;

    /** The patterns that wait for nothing. */
    private final BitSet always = new BitSet();

    /** @param patterns of one lexicon */
    public Sieve(List<Pattern> patterns, Lexicon lexicon) {
        this.patterns = List.copyOf(patterns);
        this.waiting = new BitSet[lexicon.size()];
        int[] askedFor = askedFor(lexicon);
        for (int number = 0; number < patterns.size(); number++) {
            // What few patterns ask for is mostly rare in texts as well.
            Optional<Choice> rarest = patterns.get(number).neededWords().stream()
                    .min(Comparator.comparingInt(choice ->
                            choice.concepts().map(concept -> askedFor[concept]).sum()));
            waitFor(rarest, number);
        }
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

    private void waitFor(Optional<Choice> rarest, int number) {
        if (rarest.isEmpty()) {
            always.set(number);
        }
        rarest.stream().flatMapToInt(Choice::concepts).forEach(concept -> {
            BitSet others = waiting[concept];
            BitSet all = others == null ? new BitSet() : others;
            all.set(number);
            waiting[concept] = all;
        });
    }

    /** The patterns that may fit, by their index in the list. */
    public BitSet passing(ReadText text) {
        BitSet passing = (BitSet) always.clone();
        ConceptTable concepts = text.concepts();
        int row = concepts.whole();
        for (int concept = concepts.next(row, 0); concept >= 0; concept = concepts.next(row, concept + 1)) {
            BitSet found = waiting[concept];
            if (found != null) {
                passing.or(found);
            }
        }
        for (int number = passing.nextSetBit(0); number >= 0; number = passing.nextSetBit(number + 1)) {
            if (!patterns.get(number).mayFit(text)) {
                passing.clear(number);
            }
        }
        return passing;
    }
}
