package org.dealrisk.clause.lexicon;

/**
 * Where the concepts of a lexicon stand in a text: mentions by number, first by concept, then by place.
 */
final class Mentions {

    /** For each concept the number of its first mention; the mentions of one concept end where the next begin. */
    private final int[] firsts;

    private final int[] starts;
    private final int[] ends;
    private final int[] parts;

    private Mentions(int[] firsts, int size) {
        this.firsts = firsts;
        this.starts = new int[size];
        this.ends = new int[size];
        this.parts = new int[size];
    }

    /** @param count how many concepts there are */
    static Mentions of(MentionList list, Parts parts, int count) {
        // Behind the firsts of a concept stand, while the mentions are put in, those of the one before it.
        int[] firsts = new int[count + 2];
        for (int i = 0; i < list.size(); i++) {
            firsts[list.concept(i) + 2]++;
        }
        for (int concept = 0; concept < count; concept++) {
            firsts[concept + 2] += firsts[concept + 1];
        }
        Mentions mentions = new Mentions(firsts, list.size());
        mentions.fill(list, parts);
        return mentions;
    }

    private void fill(MentionList list, Parts text) {
        int part = 0;
        for (int i = 0; i < list.size(); i++) {
            int mention = firsts[list.concept(i) + 1]++;
            starts[mention] = list.start(i);
            ends[mention] = list.end(i);
            while (part + 1 < text.count() && text.start(part + 1) <= list.start(i)) {
                part++;
            }
            parts[mention] = part;
        }
    }

    int start(int mention) {
        return starts[mention];
    }

    int end(int mention) {
        return ends[mention];
    }

    Stretch stretch(int mention) {
        return new Stretch(starts[mention], ends[mention]);
    }

    /** The part that a mention starts in, or the last one before it. */
    int part(int mention) {
        return parts[mention];
    }

    int first(int concept) {
        return firsts[concept];
    }

    /** The number behind the last mention of a concept. */
    int behind(int concept) {
        return firsts[concept + 1];
    }

    /** The first mention of a concept that starts at an index or behind it. */
    int firstFrom(int concept, int index) {
        int low = firsts[concept];
        int high = firsts[concept + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether the concept stands inside a stretch. */
    boolean has(int concept, int from, int end) {
        int mention = firstFrom(concept, from);
        while (mention < behind(concept) && starts[mention] < end) {
            if (ends[mention] <= end) {
                return true;
            }
            mention++;
        }
        return false;
    }
}
