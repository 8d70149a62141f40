package org.dealrisk.clause.lexicon;

import java.util.List;

/**
 * Finds many words in one pass over a text: from every piece of the text that a word can start with, a tree of pieces
 * is followed as far as the text goes with it. No place is followed further than the longest word, so the time grows
 * with the length of the text, whatever the text is.
 *
 * <p>A word in letters is found only as a whole word; with {@code *} at its end, as the start of one.
 * Immutable.
 */
final class WordIndex {

    /** No word of a language is longer; a longer row of letters would make the search slow. */
    static final int LONGEST_ENDING = 20;

    private final Pieces pieces;
    private final WordTree tree;
    private final LoneWords lone;

    /** @param hidden the concept that {@link Cover} hides, or {@link Cover#NOTHING} */
    private WordIndex(SpelledWords words, int hidden) {
        pieces = words.pieces();
        tree = words.tree(pieces);
        lone = new LoneWords(pieces, tree, hidden);
    }

    /**
     * Takes in words.
     *
     * @param words those of each concept, by the concept's number, spelled as {@link EvenText} does
     */
    static WordIndex of(List<List<String>> words, int hidden) {
        SpelledWords spelled = new SpelledWords();
        for (int concept = 0; concept < words.size(); concept++) {
            for (String word : words.get(concept)) {
                spelled.add(word.toCharArray(), 0, word.length(), concept);
            }
        }
        return new WordIndex(spelled, hidden);
    }

    /** @param words spelled as {@link EvenText} does */
    static WordIndex of(WrittenWords words, int hidden) {
        SpelledWords spelled = new SpelledWords();
        for (int concept = 0; concept < words.concepts().size(); concept++) {
            Growing places = words.places(concept);
            for (int i = 0; i < places.size(); i += 2) {
                spelled.add(words.chars(), places.get(i), places.get(i + 1), concept);
            }
        }
        return new WordIndex(spelled, hidden);
    }

    /** Tells the words of a text, in order of their start, as far as they are to be seen. */
    void find(EvenText text, Cover cover, MentionList found) {
        cover.begin(text.length());
        int[] starts = text.pieceStarts();
        int[] steps = steps(text);
        int[] seconds = seconds(steps);
        int reached = 0;
        for (int first = 0; first < seconds.length; first++) {
            int piece = WordTree.piece(steps[first]);
            long alone = lone.of(piece);
            int start = starts[first];
            if (alone == LoneWords.UNKNOWN) {
                reached = Math.max(reached, take(text, steps, first, first, piece, cover, found));
            } else if (alone != LoneWords.NONE) {
                int end = starts[first + 1] - (steps[first + 1] & 1);
                // Most pieces are in no longer word: those need not be held against what covers them.
                lone.add(alone, start, end, start < reached ? cover : null, found);
            }
            if (seconds[first] != WordTree.NONE) {
                reached = Math.max(reached, follow(text, steps, first, seconds[first], cover, found));
            }
        }
    }

    /**
     * By piece, the node of it and the one behind it. All are looked for in one go, before anything is done with them:
     * the processor need not wait for one to look for the next.
     */
    private int[] seconds(int[] steps) {
        int[] seconds = new int[steps.length - 1];
        for (int i = 0; i < seconds.length; i++) {
            seconds[i] = tree.child(WordTree.piece(steps[i]), steps[i + 1]);
        }
        return seconds;
    }

    /** Tells the words of several pieces that start with one, and how far they reach. */
    private int follow(EvenText text, int[] steps, int first, int second, Cover cover, MentionList found) {
        int reached = 0;
        int last = first + 1;
        for (int node = second; node != WordTree.NONE; last++) {
            reached = Math.max(reached, take(text, steps, first, last, node, cover, found));
            node = tree.goesOn(node) ? tree.child(node, steps[last + 1]) : WordTree.NONE;
        }
        return reached;
    }

    /** Tells the words that end at a node, which is that of the last of some pieces, and how far they reach. */
    private int take(EvenText text, int[] steps, int first, int last, int node, Cover cover, MentionList found) {
        int[] starts = text.pieceStarts();
        int reached = 0;
        for (int word = tree.firstWord(node); word != WordTree.NONE; word = tree.nextWord(word)) {
            int end = end(text, starts[last], starts[last + 1] - (steps[last + 1] & 1), word);
            cover.take(tree.concept(word), starts[first], end, found);
            reached = Math.max(reached, end);
        }
        return reached;
    }

    /**
     * By piece of a text, the step that leads to it in the tree; behind the last one stands a step that leads nowhere.
     */
    private int[] steps(EvenText text) {
        char[] chars = text.chars();
        int[] starts = text.pieceStarts();
        long[] keys = text.pieceKeys();
        int[] steps = new int[text.pieceCount() + 1];
        for (int i = 0; i + 1 < steps.length; i++) {
            boolean blank = chars[starts[i + 1] - 1] == ' ';
            int number = pieces.number(chars, starts[i], starts[i + 1] - (blank ? 1 : 0), keys[i]);
            steps[i] |= WordTree.step(number, false);
            steps[i + 1] = blank ? 1 : 0;
        }
        return steps;
    }

    /** Where a word ends of which a row of letters is the last piece, or the beginning of that. */
    private int end(EvenText text, int start, int end, int word) {
        return tree.isOpen(word) ? endOfWord(text, start + tree.length(word)) : end;
    }

    private static int endOfWord(EvenText text, int from) {
        int end = from;
        while (end < from + LONGEST_ENDING && EvenText.isLetter(text.at(end))) {
            end++;
        }
        return end;
    }
}
