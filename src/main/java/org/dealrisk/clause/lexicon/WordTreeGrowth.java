package org.dealrisk.clause.lexicon;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Makes the nodes of a {@link WordTree}, each from the row of sorted words that begin alike. */
final class WordTreeGrowth {

    private final List<Word> sorted = new ArrayList<>();
    private final List<Word> ending = new ArrayList<>();
    private final StringBuilder labels = new StringBuilder();
    private final Growing firstWords = new Growing();
    private final Growing firstChildren = new Growing();
    private final Growing counts = new Growing();

    /** Nodes that have no children yet. */
    private final Deque<Branch> childless = new ArrayDeque<>();

    /** The sorted words, from a first one, that are longer than the node is deep and begin as it does. */
    private record Branch(int node, int first, int behind, int depth) {}

    private record Word(String spelled, int concept, boolean open) implements Comparable<Word> {

        @Override
        public int compareTo(Word other) {
            return spelled.compareTo(other.spelled);
        }
    }

    WordTreeGrowth(List<List<String>> words) {
        for (int concept = 0; concept < words.size(); concept++) {
            for (String spelled : words.get(concept)) {
                boolean open = spelled.endsWith("*");
                sorted.add(new Word(open ? spelled.substring(0, spelled.length() - 1) : spelled, concept, open));
            }
        }
        sorted.sort(null);
        node('\0', 0, sorted.size(), 0);
        while (!childless.isEmpty()) {
            grow(childless.pop());
        }
        firstWords.add(ending.size());
    }

    /** Adds a node and the words that end at it. */
    private void node(char label, int first, int behind, int depth) {
        int longer = longer(first, behind, depth);
        childless.push(new Branch(labels.length(), longer, behind, depth));
        labels.append(label);
        firstChildren.add(0);
        counts.add(0);
        firstWords.add(ending.size());
        for (int word = first; word < longer; word++) {
            ending.add(sorted.get(word));
        }
    }

    /** Adds the children of a node; what is below the last of them follows next. */
    private void grow(Branch branch) {
        int child = labels.length();
        firstChildren.set(branch.node, child);
        int next = branch.first;
        while (next < branch.behind) {
            int alike = behindAlike(next, branch.behind, branch.depth);
            node(sorted.get(next).spelled.charAt(branch.depth), next, alike, branch.depth + 1);
            next = alike;
        }
        counts.set(branch.node, labels.length() - child);
    }

    /** The first of some words that has more than so many characters; shorter ones have been sorted before it. */
    private int longer(int first, int behind, int depth) {
        int next = first;
        while (next < behind && sorted.get(next).spelled.length() == depth) {
            next++;
        }
        return next;
    }

    /** Behind the last word that has the same character at an index as a first one. */
    private int behindAlike(int first, int behind, int index) {
        char label = sorted.get(first).spelled.charAt(index);
        int next = first + 1;
        while (next < behind && sorted.get(next).spelled.charAt(index) == label) {
            next++;
        }
        return next;
    }

    /** By node: the character that leads to it. */
    char[] labels() {
        char[] all = new char[labels.length()];
        labels.getChars(0, all.length, all, 0);
        return all;
    }

    /** By node: the first of the words that end there; those of the next node follow. */
    int[] firstWords() {
        return firstWords.toArray();
    }

    int firstChild(int node) {
        return firstChildren.get(node);
    }

    /** By node: how many children it has. */
    int[] counts() {
        return counts.toArray();
    }

    /** By word: what it stands for. */
    int[] concepts() {
        return ending.stream().mapToInt(Word::concept).toArray();
    }

    /** Whether any letters may follow a word. */
    boolean isOpen(int word) {
        return ending.get(word).open;
    }
}
