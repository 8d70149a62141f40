package org.dealrisk.clause.lexicon;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Words found in a text and the concepts they stand for, in order of their start. */
final class MentionList {

    /** A mention is one number: where it starts in the upper bits, then how long it is, then its concept. */
    private static final int START_SHIFT = 33;

    private static final int LONGEST = (1 << START_SHIFT - Short.SIZE) - 1;
    private static final int CONCEPT = (1 << Short.SIZE) - 1;

    private long[] mentions;

    private int size;

    private final int concepts;

    /** A bit for every concept that has a mention, once somebody has asked, which nobody does before it is complete. */
    private long @Nullable [] present;

    /** @param concepts how many there are */
    MentionList(int concepts) {
        this(concepts, 16);
    }

    /** @param room for so many mentions, before it has to make more */
    MentionList(int concepts, int room) {
        this.concepts = concepts;
        this.mentions = new long[room];
    }

    /** A list of the same concepts that has no mention yet. */
    MentionList none() {
        return new MentionList(concepts);
    }

    /** Takes in a mention; one that is too long for any word of a language ends sooner. */
    void add(int concept, int start, int end) {
        reserve(1);
        mentions[size++] = stretch(start, end) | concept;
    }

    /** Takes in the words that are one piece of a text alone, as {@link LoneWords} has them. */
    void addAll(long lone, int start, int end) {
        reserve(LoneWords.MOST);
        // Written without asking how many there are, as nobody could foretell it.
        long stretch = stretch(start, end);
        mentions[size] = stretch | LoneWords.concept(lone, 0);
        mentions[size + 1] = stretch | LoneWords.concept(lone, 1);
        mentions[size + 2] = stretch | LoneWords.concept(lone, 2);
        mentions[size + 3] = stretch | LoneWords.concept(lone, 3);
        mentions[size + 4] = stretch | LoneWords.concept(lone, 4);
        size += LoneWords.count(lone);
    }

    /** Takes in a mention if it is to be seen, which nobody could foretell. */
    void addIf(boolean seen, int concept, int start, int end) {
        reserve(1);
        mentions[size] = stretch(start, end) | concept;
        size += seen ? 1 : 0;
    }

    private void reserve(int more) {
        if (size + more > mentions.length) {
            mentions = Arrays.copyOf(mentions, size * 2 + more);
        }
    }

    private static long stretch(int start, int end) {
        return (long) start << START_SHIFT | (long) Math.min(end - start, LONGEST) << Short.SIZE;
    }

    /** A bit for every concept that has a mention; must not be changed. */
    long[] present() {
        long[] known = present;
        if (known == null) {
            known = new long[concepts / Long.SIZE + 1];
            for (int i = 0; i < size; i++) {
                known[concept(i) / Long.SIZE] |= 1L << concept(i);
            }
            present = known;
        }
        return known;
    }

    boolean has(int concept) {
        return (present()[concept / Long.SIZE] & 1L << concept) != 0;
    }

    int size() {
        return size;
    }

    /** A mention as one number. */
    long mention(int index) {
        return mentions[index];
    }

    /** Where a mention starts that is one number. */
    static int start(long mention) {
        return (int) (mention >>> START_SHIFT);
    }

    /** Where it ends. */
    static int end(long mention) {
        return start(mention) + ((int) (mention >>> Short.SIZE) & LONGEST);
    }

    int concept(int index) {
        return (int) mentions[index] & CONCEPT;
    }

    int start(int index) {
        return start(mentions[index]);
    }

    int end(int index) {
        return end(mentions[index]);
    }

    /** Where a concept stands, in order. */
    Growing startsOf(int concept) {
        Growing found = new Growing();
        for (int i = 0; has(concept) && i < size; i++) {
            if (concept(i) == concept) {
                found.add(start(i));
            }
        }
        return found;
    }

    /** The index of the first word that starts at a place or behind it. */
    int firstFrom(int place) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(middle) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The index behind the words that start where this one does. */
    int behind(int first) {
        int behind = first + 1;
        while (behind < size && start(behind) == start(first)) {
            behind++;
        }
        return behind;
    }

    /** All but those of a concept that start where it goes. */
    MentionList without(int concept, IntPredicate goes) {
        MentionList kept = none();
        for (int i = 0; i < size; i++) {
            if (concept(i) != concept || !goes.test(start(i))) {
                kept.add(concept(i), start(i), end(i));
            }
        }
        return kept;
    }

    /**
     * Puts in the parties that the deal names; they take the place of words for a party at the same place.
     *
     * @param named the names, in order of their start
     */
    MentionList withParties(MentionList named, Roles roles) {
        MentionList all = none();
        Growing reach = named.reach();
        int next = 0;
        for (int i = 0; i < size; i++) {
            while (next < named.size() && named.start(next) <= start(i)) {
                all.add(named.concept(next), named.start(next), named.end(next++));
            }
            boolean party = concept(i) == roles.us() || concept(i) == roles.them();
            boolean ours = concept(i) == roles.clientLiability() && named.has(roles.us(), start(i), end(i));
            if (!ours && (!party || !named.overlaps(start(i), end(i), next, reach))) {
                all.add(concept(i), start(i), end(i));
            }
        }
        while (next < named.size()) {
            all.add(named.concept(next), named.start(next), named.end(next++));
        }
        return all;
    }

    /** Whether a concept has a mention that begins inside a stretch. */
    private boolean has(int concept, int start, int end) {
        for (int i = 0; i < size; i++) {
            if (concept(i) == concept && start(i) >= start && start(i) < end) {
                return true;
            }
        }
        return false;
    }

    /** How far the words reach up to each index. */
    private Growing reach() {
        Growing reach = new Growing();
        for (int i = 0; i < size; i++) {
            reach.add(i == 0 ? end(i) : Math.max(reach.get(i - 1), end(i)));
        }
        return reach;
    }

    /** @param next the index of the first word that starts behind {@code start} */
    private boolean overlaps(int start, int end, int next, Growing reach) {
        boolean before = next > 0 && reach.get(next - 1) > start;
        return before || (next < size && start(next) < end);
    }
}
