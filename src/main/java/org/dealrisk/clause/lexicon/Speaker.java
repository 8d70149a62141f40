package org.dealrisk.clause.lexicon;

/**
 * Tells who is who where nobody told. Who says "we" and calls the supplier by that name, or speaks of your invoice, is
 * the client, and so is one who tells you what the client may do. A company or a platform may be either side: where it
 * has a supplier it is the client, and where it has a client it is the supplier.
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
        MentionList spoken = speaker.isClient() ? speaker.turnedRound() : mentions;
        boolean supplier = mentions.has(roles.supplierNoun());
        boolean settled = supplier != mentions.has(roles.clientNoun()) && mentions.has(roles.eitherNoun());
        return settled ? speaker.sided(spoken, supplier ? roles.them() : roles.us()) : spoken;
    }

    /** The mentions, with all that may be either side on one. */
    private MentionList sided(MentionList spoken, int side) {
        MentionList sided = mentions.none();
        int behind = 0;
        boolean open = false;
        for (int i = 0; i < spoken.size(); i++) {
            if (i == behind) {
                behind = mentions.behind(i);
                open = isAmong(roles.eitherNoun(), i, behind);
            }
            int concept = spoken.concept(i);
            if (concept == roles.eitherNoun()) {
                sided.add(side, spoken.start(i), spoken.end(i));
            } else if (!open || concept != roles.us() && concept != roles.them()) {
                sided.add(concept, spoken.start(i), spoken.end(i));
            }
        }
        return sided;
    }

    private boolean isClient() {
        boolean supplier = mentions.has(roles.supplierNoun());
        boolean client = mentions.has(roles.clientNoun());
        return supplier && !client
                || client && !supplier && !mentions.has(roles.firstPerson())
                || mentions.has(roles.clientSpeaks());
    }

    private MentionList turnedRound() {
        boolean we = mentions.has(roles.firstPerson()) && mentions.has(roles.us());
        boolean you = mentions.has(roles.secondPerson()) && mentions.has(roles.them());
        return we || you ? turned() : mentions;
    }

    /** The words that start at one place are told one behind the other. */
    private MentionList turned() {
        MentionList turned = mentions.none();
        int behind = 0;
        boolean we = false;
        boolean you = false;
        for (int i = 0; i < mentions.size(); i++) {
            if (i == behind) {
                behind = mentions.behind(i);
                we = isAmong(roles.firstPerson(), i, behind);
                you = isAmong(roles.secondPerson(), i, behind);
            }
            turned.add(other(mentions.concept(i), we, you), mentions.start(i), mentions.end(i));
        }
        return turned;
    }

    private boolean isAmong(int concept, int first, int behind) {
        for (int i = first; i < behind; i++) {
            if (mentions.concept(i) == concept) {
                return true;
            }
        }
        return false;
    }

    private int other(int concept, boolean we, boolean you) {
        if (we && concept == roles.us()) {
            return roles.them();
        }
        return you && concept == roles.them() ? roles.us() : concept;
    }
}
