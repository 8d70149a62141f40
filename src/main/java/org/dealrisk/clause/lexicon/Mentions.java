package org.dealrisk.clause.lexicon;

/**
 * Where the concepts of a lexicon stand in a text: mentions by number, first by concept, then by place.
 */
final class Mentions {

    /** A bit for every concept that has a mention, and by long of them how many there are before it. */
    private final long[] present;

    private final int[] ranks;

    /** For each concept that has one, the number of its first mention, and behind the last of them their count. */
    private final int[] firsts;

    /** Each as the {@link MentionList} has it. */
    private final long[] mentions;

    private Mentions(MentionList list) {
        present = list.present();
        ranks = new int[present.length + 1];
        for (int i = 0; i < present.length; i++) {
            ranks[i + 1] = ranks[i] + Long.bitCount(present[i]);
        }
        firsts = new int[ranks[present.length] + 2];
        mentions = new long[list.size()];
    }

    static Mentions of(MentionList list) {
        Mentions mentions = new Mentions(list);
        // Behind the firsts of a concept stand, while the mentions are put in, those of the one before it.
        int[] firsts = mentions.firsts;
        for (int i = 0; i < list.size(); i++) {
            int rank = mentions.rank(list.concept(i));
            if (rank + 2 < firsts.length) {
                firsts[rank + 2]++;
            }
        }
        for (int rank = 2; rank < firsts.length; rank++) {
            firsts[rank] += firsts[rank - 1];
        }
        mentions.fill(list);
        return mentions;
    }

    /** How many concepts that have mentions come before one of them. */
    private int rank(int concept) {
        int at = concept / Long.SIZE;
        return ranks[at] + Long.bitCount(present[at] & (1L << concept) - 1);
    }

    /** Whether a concept has a mention at all. */
    boolean has(int concept) {
        return (present[concept / Long.SIZE] & 1L << concept) != 0;
    }

    private void fill(MentionList list) {
        for (int i = 0; i < list.size(); i++) {
            mentions[firsts[rank(list.concept(i)) + 1]++] = list.mention(i);
        }
    }

    int start(int mention) {
        return MentionList.start(mentions[mention]);
    }

    int end(int mention) {
        return MentionList.end(mentions[mention]);
    }

    Stretch stretch(int mention) {
        return new Stretch(start(mention), end(mention));
    }

    int first(int concept) {
        return has(concept) ? firsts[rank(concept)] : 0;
    }

    /** The number behind the last mention of a concept. */
    int behind(int concept) {
        return has(concept) ? firsts[rank(concept) + 1] : 0;
    }

    /** The first mention of a concept that starts at an index or behind it. */
    int firstFrom(int concept, int index) {
        if (!has(concept)) {
            return 0;
        }
        int rank = rank(concept);
        int low = firsts[rank];
        int high = firsts[rank + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(middle) < index) {
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
        while (mention < behind(concept) && start(mention) < end) {
            if (end(mention) <= end) {
                return true;
            }
            mention++;
        }
        return false;
    }
}
