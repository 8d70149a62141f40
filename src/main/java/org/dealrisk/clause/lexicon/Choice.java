package org.dealrisk.clause.lexicon;

import java.util.List;

/** One link of a {@link Term}: any of some concepts, denied or not. Immutable. */
final class Choice {

    /** Six English words or twelve Chinese characters. */
    private static final int CLOSE = 12;

    /** Two English words or four Chinese characters. */
    private static final int NEXT = 4;

    private static final int ANYWHERE = Integer.MAX_VALUE;

    private final int[] concepts;
    private final ConceptSet set;
    private final Sense sense;
    private final int reach;
    private final boolean number;

    private Choice(int[] concepts, Sense sense, int reach, boolean number) {
        this.concepts = concepts;
        this.set = new ConceptSet(concepts);
        this.sense = sense;
        this.reach = reach;
        this.number = number;
    }

    /** Whether what is found may, must not or must be denied. */
    enum Sense {
        ANY,
        AFFIRMED,
        DENIED
    }

    static Choice parse(String written, Lexicon lexicon) {
        Sense sense = written.endsWith("!") ? Sense.AFFIRMED : written.endsWith("~") ? Sense.DENIED : Sense.ANY;
        int reach = written.startsWith(">>") ? ANYWHERE : written.startsWith("+") ? NEXT : CLOSE;
        int start = reach == ANYWHERE ? 2 : written.startsWith("+") || written.startsWith(">") ? 1 : 0;
        String names = written.substring(start, written.length() - (sense == Sense.ANY ? 0 : 1));
        List<String> parts = PatternReader.parts(names, '|');
        int[] concepts = new int[parts.size()];
        boolean number = false;
        for (int i = 0; i < concepts.length; i++) {
            concepts[i] = lexicon.known(parts.get(i));
            number |= lexicon.isFigure(concepts[i]);
        }
        return new Choice(concepts, sense, reach, number);
    }

    int size() {
        return concepts.length;
    }

    int concept(int index) {
        return concepts[index];
    }

    /** Adds the concepts to a list. */
    void addTo(Growing list) {
        for (int concept : concepts) {
            list.add(concept);
        }
    }

    /** Whether one of the concepts is a number. */
    boolean hasNumber() {
        return number;
    }

    /** How far from the link before it may stand. */
    int reach() {
        return reach;
    }

    /** The concepts, to be looked for in the rows of a table. */
    ConceptSet set() {
        return set;
    }

    /** Whether a row of a table has one of the concepts. */
    boolean isIn(ConceptTable table, int row) {
        return table.hasAny(row, set);
    }

    /** Whether a mention is denied or not, as the pattern wants it. */
    boolean fits(boolean denied) {
        return sense == Sense.ANY || denied == (sense == Sense.DENIED);
    }

    boolean asksForDenial() {
        return sense != Sense.ANY;
    }
}
