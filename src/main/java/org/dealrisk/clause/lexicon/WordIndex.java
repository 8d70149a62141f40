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
    private final PathWords words;
    private final LoneWords lone;

    /** @param hidden the concept that {@link Cover} hides, or {@link Cover#NOTHING} */
    private WordIndex(SpelledWords spelled, int hidden) {
        pieces = spelled.pieces();
        tree = spelled.tree(pieces);
        words = new PathWords(tree, pieces, hidden);
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
            long alone = lone.of(WordTree.piece(steps[first]));
            boolean plain = seconds[first] == WordTree.NONE && starts[first] >= reached;
            // Most words are one piece and in no longer word: those need not be held against what covers them.
            if (plain && alone != LoneWords.UNKNOWN) {
                found.addAll(alone, starts[first], starts[first + 1] - (steps[first + 1] & 1));
            } else {
                reached = Math.max(reached, follow(text, steps, first, seconds[first], cover, found));
            }
        }
    }

    /** Tells the words that start with a piece, and how far they reach. */
    private int follow(EvenText text, int[] steps, int first, int second, Cover cover, MentionList found) {
        int node = WordTree.piece(steps[first]);
        int last = first;
        for (int next = second; next != WordTree.NONE; last++) {
            node = next;
            next = tree.goesOn(node) ? tree.child(node, steps[last + 2]) : WordTree.NONE;
        }
        return cover.take(words.to(node, steps, first, last), text, steps, first, found);
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

    /**
     * Where a word ends.
     *
     * @param last its last piece
     * @param limit how many chars it may have of that, as {@link PathWords} has it
     */
    static int end(EvenText text, int[] steps, int last, int limit) {
        int[] starts = text.pieceStarts();
        int end = starts[last + 1] - (steps[last + 1] & 1);
        return limit == PathWords.GOES_ON ? endOfLetters(text, end) : Math.min(end, starts[last] + limit);
    }

    private static int endOfLetters(EvenText text, int from) {
        int end = from;
        while (end < from + LONGEST_ENDING && EvenText.isLetter(text.at(end))) {
            end++;
        }
        return end;
    }
}
