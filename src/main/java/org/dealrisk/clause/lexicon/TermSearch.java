package org.dealrisk.clause.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Looks for one term at a time in one text, again and again. Not for use by several threads. */
final class TermSearch {

    private static final int NONE = -1;

    private final ReadText text;
    private final List<Places> links = new ArrayList<>();
    private List<Choice> chain = List.of();

    /** Of a link, the concepts that have another mention in the area; the next one of each, and the last number. */
    private int[] concepts = new int[8];

    private int[] next = new int[8];
    private int[] behind = new int[8];

    /** How many they are. */
    private int open;

    /** The stretch in which a mention may be denied. */
    private int from;

    private int to;

    /** How many places of the link before end before the mention that is looked at. */
    private int passed;

    TermSearch(ReadText text) {
        this.text = text;
    }

    /**
     * The places of a term in an area, in order of the start of their last link; they hold until the
     * next search.
     *
     * @param from where the part of a sentence starts that is looked at
     * @param to where it ends
     */
    Places in(Term term, int areaStart, int areaEnd, int from, int to) {
        this.chain = term.chain();
        this.from = from;
        this.to = to;
        while (links.size() < chain.size()) {
            links.add(new Places());
        }
        Places last = links.get(chain.size() - 1);
        last.clear();
        search(0, areaStart, areaEnd);
        for (int link = 1; link < chain.size() && !links.get(link - 1).isEmpty(); link++) {
            links.get(link - 1).sortByEnd();
            search(link, areaStart, areaEnd);
        }
        return last;
    }

    /** The places that were found last. */
    Places found() {
        return links.get(chain.size() - 1);
    }

    /** Goes through the mentions of a link in order of their start. */
    private void search(int link, int areaStart, int areaEnd) {
        Choice choice = chain.get(link);
        links.get(link).clear();
        passed = 0;
        begin(choice, areaStart, areaEnd);
        while (open > 0) {
            int nearest = open == 1 ? 0 : nearest();
            int concept = concepts[nearest];
            Mentions mentions = text.mentions(concept);
            int mention = next[nearest]++;
            if (fits(choice, mentions, mention, areaEnd)) {
                add(link, concept, mentions, mention);
            }
            if (next[nearest] == behind[nearest] || mentions.start(next[nearest]) >= areaEnd) {
                close(nearest);
            }
        }
    }

    /** Finds the first mentions in the area; most often there are those of one concept only. */
    private void begin(Choice choice, int areaStart, int areaEnd) {
        open = 0;
        if (choice.size() > next.length) {
            next = new int[choice.size()];
            behind = new int[choice.size()];
            concepts = new int[choice.size()];
        }
        for (int i = 0; i < choice.size(); i++) {
            int concept = choice.concept(i);
            Mentions mentions = text.mentions(concept);
            if (mentions.has(concept)) {
                int first = mentions.firstFrom(concept, areaStart);
                behind[open] = mentions.behind(concept);
                if (first < behind[open] && mentions.start(first) < areaEnd) {
                    concepts[open] = concept;
                    next[open++] = first;
                }
            }
        }
    }

    /** Which of the concepts has the mention that starts first; of several the one that the choice names first. */
    private int nearest() {
        int nearest = 0;
        for (int i = 1; i < open; i++) {
            if (start(i) < start(nearest)) {
                nearest = i;
            }
        }
        return nearest;
    }

    private int start(int index) {
        return text.mentions(concepts[index]).start(next[index]);
    }

    /** Leaves out a concept that has no further mention in the area. */
    private void close(int index) {
        open--;
        System.arraycopy(concepts, index + 1, concepts, index, open - index);
        System.arraycopy(next, index + 1, next, index, open - index);
        System.arraycopy(behind, index + 1, behind, index, open - index);
    }

    private boolean fits(Choice choice, Mentions mentions, int mention, int areaEnd) {
        return mentions.end(mention) <= areaEnd
                && (!choice.asksForDenial() || choice.fits(text.negator(mentions, mention, from, to) != Denials.NONE));
    }

    /** Joins a mention to the nearest place of the link before it, where that is near enough. */
    private void add(int link, int concept, Mentions mentions, int mention) {
        int start = mentions.start(mention);
        int end = mentions.end(mention);
        if (link == 0) {
            links.get(0).add(concept, mention, start, end, NONE);
            return;
        }
        Places before = links.get(link - 1);
        while (passed < before.size() && before.end(passed) <= start) {
            passed++;
        }
        if (passed < before.size() && isUnit(start, end, before)) {
            links.get(link).add(concept, mention, before.start(passed), before.end(passed), passed);
            return;
        }
        int nearest = passed - 1;
        int reach = chain.get(link).reach();
        if (nearest >= 0 && !text.text().isFurther(before.end(nearest), start, reach)) {
            links.get(link).add(concept, mention, before.start(nearest), end, nearest);
        }
    }

    /** Whether it is what the number before it counts: "800 leads". */
    private boolean isUnit(int start, int end, Places before) {
        return before.start(passed) < start && end <= before.end(passed) && text.isCount(before.concept(passed));
    }

    /** Adds the words of one of the places that were found last: of each the concept, and the number of the mention. */
    void addWords(int place, Growing words) {
        int at = place;
        for (int link = chain.size() - 1; link >= 0; link--) {
            Places places = links.get(link);
            words.add(places.concept(at));
            words.add(places.mention(at));
            at = places.before(at);
        }
    }
}
