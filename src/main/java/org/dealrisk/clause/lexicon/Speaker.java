package org.dealrisk.clause.lexicon;

import java.util.HashSet;
import java.util.Set;

/**
 * Tells who says "we" where nobody told: one who calls the supplier by that name, or speaks of your invoice, is the
 * client, and so is one who tells you what the client may do.
 */
final class Speaker {

    private final MentionList mentions;
    private final Roles roles;

    private Speaker(MentionList mentions, Roles roles) {
        this.mentions = mentions;
        this.roles = roles;
    }

    /** The mentions, with we and you turned round where the client speaks. */
    static MentionList settled(MentionList mentions, Roles roles) {
        Speaker speaker = new Speaker(mentions, roles);
        return speaker.isClient() ? speaker.turnedRound() : mentions;
    }

    private boolean isClient() {
        boolean supplier = mentions.has(roles.supplierNoun());
        boolean client = mentions.has(roles.clientNoun());
        return supplier && !client
                || client && !supplier && !mentions.has(roles.firstPerson())
                || mentions.has(roles.clientSpeaks());
    }

    private MentionList turnedRound() {
        Set<Integer> first = places(roles.firstPerson());
        Set<Integer> second = places(roles.secondPerson());
        MentionList turned = mentions.none();
        for (int i = 0; i < mentions.size(); i++) {
            int concept = mentions.concept(i);
            boolean we = concept == roles.us() && first.contains(mentions.start(i));
            boolean you = concept == roles.them() && second.contains(mentions.start(i));
            turned.add(we ? roles.them() : you ? roles.us() : concept, mentions.start(i), mentions.end(i));
        }
        return turned;
    }

    private Set<Integer> places(int concept) {
        Growing starts = mentions.startsOf(concept);
        Set<Integer> places = new HashSet<>();
        for (int i = 0; i < starts.size(); i++) {
            places.add(starts.get(i));
        }
        return places;
    }
}
