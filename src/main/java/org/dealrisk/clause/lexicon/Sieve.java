package org.dealrisk.clause.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * Many patterns, of which it tells quickly which sentences of a text they may fit: each waits for one thing that it
 * cannot do without and that few others ask for, and is not looked at where that is missing. Immutable and thread-safe.
 */
public final class Sieve {

    private final List<Pattern> patterns;

    /** By concept, the patterns that wait for it, by their index in the list. */
    private final int[][] waiting;

    /** The patterns that wait for nothing. */
    private final int[] always;

    /** A bit for every concept that a pattern waits for. */
    private final long[] awaited;

    /** By pattern: what it cannot do without besides what it waits for, first what most sentences lack. */
    private final Needs needs = new Needs();

    /** @param patterns of one lexicon */
    public Sieve(List<Pattern> patterns, Lexicon lexicon) {
        this.patterns = List.copyOf(patterns);
        int[] common = common(lexicon);
        List<Growing> lists = new ArrayList<>();
        for (int concept = 0; concept < common.length; concept++) {
            lists.add(new Growing());
        }
        Growing free = new Growing();
        awaited = new long[lexicon.size() / Long.SIZE + 1];
        for (int number = 0; number < patterns.size(); number++) {
            List<Choice> needed = patterns.get(number).neededWords();
            if (needed.isEmpty()) {
                free.add(number);
            } else {
                int rarest = rarest(needed, common, -1);
                await(needed.get(rarest), number, lists);
                need(needed, rarest, common);
            }
            needs.endPattern();
        }
        always = free.toArray();
        waiting = new int[common.length][];
        for (int concept = 0; concept < waiting.length; concept++) {
            waiting[concept] = lists.get(concept).toArray();
        }
    }

    private void need(List<Choice> choices, int awaited, int[] common) {
        int second = rarest(choices, common, awaited);
        if (second >= 0) {
            needs.add(choices.get(second).set());
        }
        for (int i = 0; i < choices.size(); i++) {
            if (i != awaited && i != second) {
                needs.add(choices.get(i).set());
            }
        }
    }

    private void await(Choice choice, int number, List<Growing> lists) {
        for (int i = 0; i < choice.size(); i++) {
            int concept = choice.concept(i);
            lists.get(concept).add(number);
            awaited[concept / Long.SIZE] |= 1L << concept;
        }
    }

    /**
     * Which of some choices the fewest sentences have, the first of several.
     *
     * @param besides this one is left out
     */
    private static int rarest(List<Choice> choices, int[] common, int besides) {
        int rarest = -1;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < choices.size(); i++) {
            int sum = 0;
            for (int j = 0; j < choices.get(i).size(); j++) {
                sum += common[choices.get(i).concept(j)];
            }
            if (i != besides && sum < least) {
                rarest = i;
                least = sum;
            }
        }
        return rarest;
    }

    /** By concept, how common it is; of two that are as common in texts the one that more patterns ask for. */
    private int[] common(Lexicon lexicon) {
        Commonness known = new Commonness();
        int[] common = new int[lexicon.size()];
        for (int concept = 0; concept < common.length; concept++) {
            common[concept] = known.of(lexicon.name(concept)) * patterns.size();
        }
        for (Pattern pattern : patterns) {
            for (Choice choice : pattern.neededWords()) {
                for (int i = 0; i < choice.size(); i++) {
                    common[choice.concept(i)]++;
                }
            }
        }
        return common;
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
                    if (needs.areIn(table, sentence, number)) {
                        look(number, text, sentence, candidates);
                    }
                }
            }
        }
    }

    private void look(int number, ReadText text, int sentence, Candidates candidates) {
        if (patterns.get(number).nothingHinders(text, sentence)) {
            candidates.add(number, sentence);
        }
    }
}
