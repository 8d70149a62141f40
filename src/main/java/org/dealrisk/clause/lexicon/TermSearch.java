package org.dealrisk.clause.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Looks for one term at a time in one text, again and again. Not for use by several threads. */
final class TermSearch {

    private static final int NONE = -1;

    private final ReadText text;
    private final List<Places> links = new ArrayList<>();
    private List<Choice> chain = List.of();

    /** Of each concept of a link, its mention that comes next. */
    private int[] next = new int[8];

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
        if (choice.size() > next.length) {
            next = new int[choice.size()];
        }
        for (int i = 0; i < choice.size(); i++) {
            next[i] = text.mentions(choice.concept(i)).firstFrom(choice.concept(i), areaStart);
        }
        for (int i = nearest(choice, areaEnd); i != NONE; i = nearest(choice, areaEnd)) {
            int mention = next[i]++;
            if (fits(choice, choice.concept(i), mention, areaEnd)) {
                add(link, choice.concept(i), mention);
            }
        }
    }

    /** Which of the concepts has the next mention in the area. */
    private int nearest(Choice choice, int areaEnd) {
        int nearest = NONE;
        int start = areaEnd;
        for (int i = 0; i < choice.size(); i++) {
            Mentions mentions = text.mentions(choice.concept(i));
            if (next[i] < mentions.behind(choice.concept(i)) && mentions.start(next[i]) < start) {
                nearest = i;
                start = mentions.start(next[i]);
            }
        }
        return nearest;
    }

    private boolean fits(Choice choice, int concept, int mention, int areaEnd) {
        Mentions mentions = text.mentions(concept);
        return mentions.end(mention) <= areaEnd
                && (!choice.asksForDenial() || choice.fits(text.negator(mentions, mention, from, to) != Denials.NONE));
    }

    /** Joins a mention to the nearest place of the link before it, where that is near enough. */
    private void add(int link, int concept, int mention) {
        int start = text.mentions(concept).start(mention);
        int end = text.mentions(concept).end(mention);
        if (link == 0) {
            links.get(0).add(concept, mention, start, end, NONE);
            return;
        }
        Places before = links.get(link - 1);
        while (passed < before.size() && before.end(passed) <= start) {
            passed++;
        }
        int nearest = passed - 1;
        int reach = chain.get(link).reach();
        if (nearest >= 0 && text.text().distance(before.end(nearest), start) <= reach) {
            links.get(link).add(concept, mention, before.start(nearest), end, nearest);
        }
    }

    /** The words of one of the places that were found last. */
    List<Evidence> evidence(int place, int from, int to) {
        List<Evidence> words = new ArrayList<>();
        int at = place;
        for (int link = chain.size() - 1; link >= 0; link--) {
            Places places = links.get(link);
            words.add(text.evidence(places.concept(at), places.mention(at), from, to));
            at = places.before(at);
        }
        return words;
    }
}
