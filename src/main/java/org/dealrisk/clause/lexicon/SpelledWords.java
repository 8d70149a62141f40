package org.dealrisk.clause.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * Words as people spell them. They are first taken apart into pieces, and once all of these have their numbers a tree
 * can grow of them.
 */
final class SpelledWords {

    private static final char OPEN = '*';

    private final Spellings whole = new Spellings();
    private final Spellings openings = new Spellings();

    /** By word: a row of numbers, which are what it {@link WordTree#word is}, the next of these, and its steps. */
    private final Growing rows = new Growing(1 << 10);

    /** The opening that is its last piece. */
    private static final int OPENING = 1;

    private static final int STEPS = 2;

    /** By word: where its row ends. */
    private final Growing rowEnds = new Growing(1 << 10);

    /**
     * Adds a word of a concept.
     *
     * @param start where it starts
     * @param behind where it ends; {@code *} as its last char leaves it open
     */
    void add(char[] chars, int start, int behind, int concept) {
        boolean open = behind > start && chars[behind - 1] == OPEN;
        int end = open ? behind - 1 : behind;
        int row = rows.size();
        rows.add(0);
        rows.add(Spellings.NONE);
        int length = 0;
        boolean blank = false;
        int next;
        for (int from = start; from < end; from = next) {
            next = endOfPiece(chars, from, end);
            if (chars[from] != ' ') {
                rows.add(WordTree.step(whole.add(chars, from, next), blank));
                length = next - from;
            }
            if (open && next == end && EvenText.isLetter(chars[from])) {
                rows.set(row + OPENING, openings.add(chars, from, next));
            }
            blank = chars[from] == ' ';
        }
        rows.set(row, WordTree.word(concept, length, open));
        rowEnds.add(rows.size());
    }

    private static int endOfPiece(char[] chars, int from, int behind) {
        int end = from + 1;
        if (EvenText.isLetter(chars[from])) {
            while (end < behind && EvenText.isLetter(chars[end])) {
                end++;
            }
        }
        return end;
    }

    /** What the words consist of. */
    Pieces pieces() {
        return new Pieces(whole, new Openings(openings));
    }

    /** The tree of the words. */
    WordTree tree(Pieces pieces) {
        List<Growing> goingOn = goingOn(pieces);
        WordTreeGrowth growth = new WordTreeGrowth(pieces.size(), rows.size() - STEPS * rowEnds.size());
        int row = 0;
        for (int word = 0; word < rowEnds.size(); word++) {
            int end = rowEnds.get(word);
            if (row + STEPS < end) {
                grow(growth, row, end, goingOn);
            }
            row = end;
        }
        return new WordTree(growth);
    }

    private void grow(WordTreeGrowth growth, int row, int end, List<Growing> goingOn) {
        int node = WordTree.ROOT;
        for (int step = row + STEPS; step < end - 1; step++) {
            node = growth.child(node, rows.get(step));
        }
        int last = rows.get(end - 1);
        int opening = rows.get(row + OPENING);
        if (opening == Spellings.NONE) {
            growth.end(growth.child(node, last), rows.get(row));
            return;
        }
        Growing pieces = goingOn.get(opening);
        for (int i = 0; i < pieces.size(); i++) {
            growth.end(growth.child(node, WordTree.step(pieces.get(i), last)), rows.get(row));
        }
    }

    /** By opening: the numbers of all pieces that go on from it, and of the rows that are no piece. */
    private List<Growing> goingOn(Pieces pieces) {
        List<Growing> goingOn = new ArrayList<>();
        for (int opening = Spellings.NONE; opening <= openings.size(); opening++) {
            goingOn.add(new Growing());
        }
        Openings all = pieces.openings();
        for (int piece = 1; piece <= whole.size(); piece++) {
            int longest = all.longest(whole.letters(), whole.start(piece), whole.end(piece));
            goOn(piece, longest, all, goingOn);
        }
        for (int opening = 1; opening <= openings.size(); opening++) {
            goOn(pieces.after(opening), opening, all, goingOn);
        }
        return goingOn;
    }

    /** Tells an opening, and all that it goes on from itself, what goes on from it. */
    private static void goOn(int piece, int longest, Openings all, List<Growing> goingOn) {
        for (int opening = longest; opening != Spellings.NONE; opening = all.shorter(opening)) {
            goingOn.get(opening).add(piece);
        }
    }
}
