package org.dealrisk.clause.lexicon;

import org.jspecify.annotations.Nullable;

/** Tells who is bound by each part of a text; finds out for a sentence when it is first asked. */
final class Actors {

    /** Who goes on in a part is named at its beginning: three English words, six Chinese characters. */
    private static final int BEGINNING = 6;

    /** What a party does is named next to it: two English words, four Chinese characters. */
    private static final int NEXT = 4;

    /** As much as 因此 stands between. */
    private static final int HARMED = 2;

    /** No word before a party is longer. */
    private static final int LONGEST_WORD = 30;

    private final EvenText text;
    private final Mentions words;
    private final Parts parts;
    private final Roles roles;
    private final @Nullable Actor[] known;

    Actors(EvenText text, Mentions words, Parts parts, Roles roles) {
        this.text = text;
        this.words = words;
        this.parts = parts;
        this.roles = roles;
        this.known = new Actor[parts.count()];
    }

    /** Who is bound by the part; a part that names nobody goes on with whoever the sentence bound before. */
    Actor of(int part) {
        Actor actor = known[part];
        return actor == null ? found(part) : actor;
    }

    private Actor found(int part) {
        int first = part;
        while (first > parts.firstPart(parts.sentence(part)) && known[first - 1] == null) {
            first--;
        }
        Actor before = first > parts.firstPart(parts.sentence(part)) ? known[first - 1] : null;
        Actor actor = before == null ? Actor.UNKNOWN : before;
        for (int i = first; i <= part; i++) {
            // Behind what stands in brackets, whoever was named before goes on: "Smith (the Supplier) will pay Jones".
            boolean goesOn = actor != Actor.UNKNOWN && text.at(parts.start(i)) == ')';
            Actor named = goesOn ? actor : named(i, actor == Actor.UNKNOWN ? Integer.MAX_VALUE : BEGINNING);
            named = goesOn || named != Actor.UNKNOWN ? named : doer(i);
            actor = named == Actor.UNKNOWN ? actor : named;
            known[i] = actor;
        }
        return actor;
    }

    /**
     * Who only says what follows is not bound by it where it binds another: "we confirm that the client may". What both
     * agree binds whom it names.
     *
     * @param reach how far from the beginning of the part a party may be named
     */
    private Actor named(int part, int reach) {
        Actor actor = first(part, reach, false);
        if (actor != Actor.UNKNOWN) {
            return actor;
        }
        Actor teller = first(part, reach, true);
        return teller == Actor.BOTH ? Actor.UNKNOWN : teller;
    }

    private Actor first(int part, int reach, boolean tellers) {
        int first = parts.end(part);
        Actor actor = Actor.UNKNOWN;
        for (Actor candidate : Actor.NAMED) {
            int named = firstToAct(roles.of(candidate), part, reach, first, tellers);
            if (named < first) {
                first = named;
                actor = candidate;
            }
        }
        return actor;
    }

    /** By whom a part says that something is done, as in "all costs shall be borne by us". */
    private Actor doer(int part) {
        int doneBy = roles.doneBy();
        for (int i = words.firstFrom(doneBy, parts.start(part)); i < words.behind(doneBy); i++) {
            if (words.end(i) >= parts.end(part)) {
                break;
            }
            Actor doer = partyAt(words.end(i), parts.end(part));
            if (doer != Actor.UNKNOWN && !qualifies(words.end(i))) {
                return doer;
            }
        }
        return Actor.UNKNOWN;
    }

    /** Whether what begins there only says which thing is meant: "the third party named by the client". */
    private boolean qualifies(int at) {
        int of = roles.of();
        int next = words.firstFrom(of, at);
        return next < words.behind(of) && !text.isFurther(at, words.start(next), BEGINNING);
    }

    /** Where a party is named that acts; {@code limit} when there is none before it. */
    private int firstToAct(int concept, int part, int reach, int limit, boolean tellers) {
        for (int i = words.firstFrom(concept, parts.start(part)); i < words.behind(concept); i++) {
            int start = words.start(i);
            if (start >= limit || text.isFurther(parts.start(part), start, reach)) {
                break;
            }
            if (words.end(i) <= parts.end(part) && acts(i, part) && tells(words.end(i), parts.end(part)) == tellers) {
                return start;
            }
        }
        return limit;
    }

    /** Whether a party does something there, and is not one to whom or whose it is done. */
    private boolean acts(int party, int part) {
        return !isToward(words.start(party), Math.max(parts.start(part), words.start(party) - LONGEST_WORD))
                && !isOwner(words.end(party), Math.min(parts.end(part), words.end(party) + 3))
                && !isAsking(words.end(party), parts.end(part))
                && !isHarmed(words.end(party), parts.end(part))
                && !isCounted(words.start(party), words.end(party));
    }

    /** Whether it only ends a word for what is promised: 客戶 in 到店的客戶. */
    private boolean isCounted(int start, int end) {
        int outcome = roles.outcome();
        for (int i = words.firstFrom(outcome, Math.max(0, start - LONGEST_WORD)); i < words.behind(outcome); i++) {
            if (words.start(i) >= start) {
                return false;
            }
            if (words.end(i) == end) {
                return true;
            }
        }
        return false;
    }

    /** Who is only named right before, as the one who is harmed, does nothing: 甲方因此受到的損失由乙方賠付. */
    private boolean isHarmed(int end, int limit) {
        int suffers = roles.suffers();
        int next = words.firstFrom(suffers, end);
        return next < words.behind(suffers)
                && words.end(next) <= limit
                && !text.isFurther(end, words.start(next), HARMED);
    }

    /** Who asks another to do something does not do it: "the client asks the agency to"; unless he must not ask. */
    private boolean isAsking(int end, int limit) {
        int asks = roles.asks();
        int next = words.firstFrom(asks, end);
        return next < words.behind(asks)
                && !text.isFurther(end, words.start(next), NEXT)
                && partyAt(words.end(next), limit) != Actor.UNKNOWN
                && words.firstFrom(roles.not(), end) >= words.firstFrom(roles.not(), words.start(next));
    }

    /** Whether it says what follows: "agrees that", "confirms that". */
    private boolean tells(int end, int limit) {
        int tells = roles.tells();
        int next = words.firstFrom(tells, end);
        return next < words.behind(tells) && words.end(next) <= limit && !text.isFurther(end, words.start(next), NEXT);
    }

    /** The party that is named there. */
    private Actor partyAt(int at, int limit) {
        for (Actor candidate : Actor.NAMED) {
            int concept = roles.of(candidate);
            int next = words.firstFrom(concept, at);
            if (next < words.behind(concept) && words.end(next) <= limit && !text.isFurther(at, words.start(next), 1)) {
                return candidate;
            }
        }
        return Actor.UNKNOWN;
    }

    private boolean isToward(int party, int from) {
        int toward = roles.toward();
        for (int i = words.firstFrom(toward, from); i < words.behind(toward) && words.start(i) < party; i++) {
            if (words.end(i) <= party && !text.isFurther(words.end(i), party, 2)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOwner(int end, int limit) {
        int of = roles.of();
        for (int i = words.firstFrom(of, end); i < words.behind(of) && words.start(i) < limit; i++) {
            if (words.end(i) <= limit && !text.isFurther(end, words.start(i), 0)) {
                return true;
            }
        }
        return false;
    }
}
