package org.dealrisk.clause.lexicon;

/** The concepts, by number, that mean something to the reading of a text itself. */
record Roles(
        int hidden,
        int turn,
        int question,
        int not,
        int notFar,
        int isNot,
        int caseWord,
        int us,
        int them,
        int both,
        int toward,
        int doneBy,
        int of,
        int asks,
        int tells,
        int firstPerson,
        int secondPerson,
        int supplierNoun,
        int clientNoun,
        int eitherNoun,
        int clientSpeaks,
        int dismissed,
        int dismissing,
        int struckMark,
        int suffers,
        int formerly,
        int noLonger,
        int clientLiability,
        int outcome) {

    static Roles of(Lexicon lexicon) {
        return new Roles(
                lexicon.known(Lexicon.HIDDEN),
                lexicon.known("turn"),
                lexicon.known("question"),
                lexicon.known("not"),
                lexicon.known("not-far"),
                lexicon.known("is-not"),
                lexicon.known("case-word"),
                lexicon.known(Actor.US.concept()),
                lexicon.known(Actor.THEM.concept()),
                lexicon.known(Actor.BOTH.concept()),
                lexicon.known("toward"),
                lexicon.known("done-by"),
                lexicon.known("of"),
                lexicon.known("asks"),
                lexicon.known("tells"),
                lexicon.known("first-person"),
                lexicon.known("second-person"),
                lexicon.known("supplier-noun"),
                lexicon.known("client-noun"),
                lexicon.known("either-noun"),
                lexicon.known("client-speaks"),
                lexicon.known("dismissed"),
                lexicon.known("dismissing"),
                lexicon.known("struck-mark"),
                lexicon.known("suffers"),
                lexicon.known("formerly"),
                lexicon.known("no-longer"),
                lexicon.known("client-liability"),
                lexicon.known("outcome"));
    }

    int of(Actor actor) {
        return switch (actor) {
            case US -> us;
            case THEM -> them;
            case BOTH -> both;
            case UNKNOWN -> throw new IllegalArgumentException("nobody has no name");
        };
    }
}
