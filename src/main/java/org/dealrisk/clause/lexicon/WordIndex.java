package org.dealrisk.clause.lexicon;

import java.util.List;

/**
 * Finds many words in one pass over a text: the words are a tree of characters, and from every place
 * where a word can start the tree is followed as far as the text goes with it. No place is followed
 * further than the longest word, so the time grows with the length of the text, whatever the text is.
 *
 * <p>A word in letters is found only as a whole word; with {@code *} at its end, as the start of one.
 * Immutable.
 */
final class WordIndex {

    /** No word of a language is longer; a longer row of letters would make the search slow. */
    private static final int LONGEST_ENDING = 20;

    private final WordTree tree;

    private WordIndex(WordTree tree) {
        this.tree = tree;
    }

    /** Takes words as they are found, in order of their start. */
    @FunctionalInterface
    interface Finds {

        void add(int concept, int start, int end);
    }

    /** @param words the words of each concept, by the concept's number, spelled as {@link EvenText} does */
    static WordIndex of(List<List<String>> words) {
        return new WordIndex(new WordTree(words));
    }

    /** Tells every word of the text. */
    void find(EvenText text, Finds finds) {
        boolean inWord = false;
        for (int start = 0; start < text.length(); start++) {
            char c = text.at(start);
            boolean letter = EvenText.isLetter(c);
            if (!letter || !inWord) {
                follow(text, start, c, finds);
            }
            inWord = letter;
        }
    }

    private void follow(EvenText text, int start, char first, Finds finds) {
        int node = tree.root(first);
        for (int end = start + 1; node != WordTree.NONE; end++) {
            tell(text, start, end, node, finds);
            node = tree.child(node, text.at(end));
        }
    }

    /** Tells the words that end at a node, as far as they are whole. */
    private void tell(EvenText text, int start, int end, int node, Finds finds) {
        if (tree.hasWords(node)) {
            boolean whole = !EvenText.isLetter(text.at(end - 1)) || !EvenText.isLetter(text.at(end));
            for (int word = tree.firstWord(node); word < tree.behindWords(node); word++) {
                if (tree.isOpen(word)) {
                    finds.add(tree.concept(word), start, endOfWord(text, end));
                } else if (whole) {
                    finds.add(tree.concept(word), start, end);
                }
            }
        }
    }

    /** Whether the text has none of the words. */
    boolean isEmptyIn(EvenText text) {
        boolean[] found = new boolean[1];
        find(text, (concept, start, end) -> found[0] = true);
        return !found[0];
    }

    private static int endOfWord(EvenText text, int from) {
        int end = from;
        while (end < from + LONGEST_ENDING && EvenText.isLetter(text.at(end))) {
            end++;
        }
        return end;
    }
}
