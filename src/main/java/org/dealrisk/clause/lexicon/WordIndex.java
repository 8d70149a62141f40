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

    /** @param words the words of each concept, by the concept's number, spelled as {@link EvenText} does */
    static WordIndex of(List<List<String>> words) {
        return new WordIndex(new WordTree(words));
    }

    /** Tells every word of the text, in order of their start. */
    void find(EvenText text, MentionList found) {
        Growing starts = text.wordStarts();
        for (int i = 0; i < starts.size(); i++) {
            follow(text, starts.get(i), found);
        }
    }

    private void follow(EvenText text, int start, MentionList found) {
        char[] chars = text.chars();
        int length = text.length();
        int end = start + 1;
        for (int node = tree.root(chars[start]); node != WordTree.NONE; node = tree.child(node, chars[end++])) {
            if (tree.hasWords(node)) {
                tell(text, start, end, node, found);
            }
            if (end > length) {
                return;
            }
        }
    }

    /** Tells the words that end at a node, as far as they are whole. */
    private void tell(EvenText text, int start, int end, int node, MentionList found) {
        boolean whole = !EvenText.isLetter(text.at(end - 1)) || !EvenText.isLetter(text.at(end));
        int word = tree.firstWord(node);
        for (boolean more = true; more; more = tree.hasNext(word++)) {
            if (tree.isOpen(word)) {
                found.add(tree.concept(word), start, endOfWord(text, end));
            } else if (whole) {
                found.add(tree.concept(word), start, end);
            }
        }
    }

    private static int endOfWord(EvenText text, int from) {
        int end = from;
        while (end < from + LONGEST_ENDING && EvenText.isLetter(text.at(end))) {
            end++;
        }
        return end;
    }
}
