package org.dealrisk.clause.lexicon;

import java.util.HashSet;
import java.util.Set;

/**
 * Tells who says "we" where nobody told: one who calls the supplier by that name, or speaks of your invoice, is the
 * client, and so is one who tells you what the client may do.
 */
final class Speaker {

    private final MentionList mentions;
    private final Lexicon lexicon;

    private Speaker(MentionList mentions, Lexicon lexicon) {
        this.mentions = mentions;
        this.lexicon = lexicon;
    }

    /** The mentions, with we and you turned round where the client speaks. */
    static MentionList settled(MentionList mentions, Lexicon lexicon) {
        Speaker speaker = new Speaker(mentions, lexicon);
        return speaker.isClient() ? speaker.turnedRound() : mentions;
    }

    private boolean isClient() {
        boolean supplier = says("supplier-noun");
        boolean client = says("client-noun");
        return supplier && !client || client && !supplier && !says("first-person") || says("client-speaks");
    }

    private boolean says(String concept) {
        return !places(concept).isEmpty();
    }

    private Set<Integer> places(String concept) {
        int number = lexicon.known(concept);
        Set<Integer> starts = new HashSet<>();
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.concept(i) == number) {
                starts.add(mentions.start(i));
            }
        }
        return starts;
    }

    private MentionList turnedRound() {
        Roles roles = lexicon.roles();
        Set<Integer> first = places("first-person");
        Set<Integer> second = places("second-person");
        MentionList turned = new MentionList();
        for (int i = 0; i < mentions.size(); i++) {
            int concept = mentions.concept(i);
            boolean we = concept == roles.us() && first.contains(mentions.start(i));
            boolean you = concept == roles.them() && second.contains(mentions.start(i));
            turned.add(we ? roles.them() : you ? roles.us() : concept, mentions.start(i), mentions.end(i));
        }
        return turned;
    }
}
