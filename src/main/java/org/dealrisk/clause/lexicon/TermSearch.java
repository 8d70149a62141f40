package org.dealrisk.clause.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Looks for one term in one text, again and again. Not for use by several threads. */
final class TermSearch {

    private static final int NONE = -1;

    private final Term term;
    private final ReadText text;
    private final List<Places> links = new ArrayList<>();

    /** How many places of the link before end before the mention that is looked at. */
    private int passed;

    TermSearch(Term term, ReadText text) {
        this.term = term;
        this.text = text;
        term.chain().forEach(choice -> links.add(new Places()));
    }

    /**
     * The places of the term in an area, in order of the start of their last link; they hold until the
     * next search.
     *
     * @param scope the part of a sentence that is looked at
     */
    Places in(Stretch area, Stretch scope) {
        Places last = links.get(links.size() - 1);
        last.clear();
        search(0, area, scope);
        for (int link = 1; link < links.size() && !links.get(link - 1).isEmpty(); link++) {
            links.get(link - 1).sortByEnd();
            search(link, area, scope);
        }
        return last;
    }

    /** Goes through the mentions of a link in order of their start. */
    private void search(int link, Stretch area, Stretch scope) {
        Choice choice = term.chain().get(link);
        links.get(link).clear();
        passed = 0;
        int[] next = new int[choice.size()];
        for (int i = 0; i < next.length; i++) {
            next[i] = text.mentions(choice.concept(i)).firstFrom(choice.concept(i), area.start());
        }
        for (int i = nearest(choice, next, area); i != NONE; i = nearest(choice, next, area)) {
            int mention = next[i]++;
            if (fits(choice, choice.concept(i), mention, area, scope)) {
                add(link, choice.concept(i), mention);
            }
        }
    }

    /** Which of the concepts has the next mention in the area. */
    private int nearest(Choice choice, int[] next, Stretch area) {
        int nearest = NONE;
        int start = area.end();
        for (int i = 0; i < next.length; i++) {
            Mentions mentions = text.mentions(choice.concept(i));
            if (next[i] < mentions.behind(choice.concept(i)) && mentions.start(next[i]) < start) {
                nearest = i;
                start = mentions.start(next[i]);
            }
        }
        return nearest;
    }

    private boolean fits(Choice choice, int concept, int mention, Stretch area, Stretch scope) {
        Mentions mentions = text.mentions(concept);
        return mentions.end(mention) <= area.end()
                && (!choice.asksForDenial()
                        || choice.fits(text.negator(mentions, mention, scope.start(), scope.end()) != Denials.NONE));
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
        int reach = term.chain().get(link).reach();
        if (nearest >= 0 && text.text().distance(before.end(nearest), start) <= reach) {
            links.get(link).add(concept, mention, before.start(nearest), end, nearest);
        }
    }

    /** The words of one of the places that were found last. */
    List<Evidence> evidence(int place, Stretch scope) {
        List<Evidence> words = new ArrayList<>();
        int at = place;
        for (int link = links.size() - 1; link >= 0; link--) {
            Places places = links.get(link);
            words.add(text.evidence(places.concept(at), places.mention(at), scope.start(), scope.end()));
            at = places.before(at);
        }
        return words;
    }
}
