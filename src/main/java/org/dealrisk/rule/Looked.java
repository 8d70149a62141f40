package org.dealrisk.rule;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.dealrisk.model.ClauseType;
import org.dealrisk.model.Field;

/**
 * What a rule looked at while it was asked about a deal. As long as none of that changes, it answers
 * the same. Written while the rule is asked, by one thread; only read afterwards.
 */
final class Looked {

    private final Set<Field> fields = EnumSet.noneOf(Field.class);
    private final Set<ClauseType> types = EnumSet.noneOf(ClauseType.class);
    private boolean figures;
    private boolean writing;
    private boolean everything;

    void at(Field field) {
        fields.add(field);
    }

    /** Whether a clause carries the type, and what such a clause says. */
    void at(ClauseType type) {
        types.add(type);
    }

    void atFigures() {
        figures = true;
    }

    /** The words of texts, or the way in which values were written. */
    void atWriting() {
        writing = true;
    }

    void atEverything() {
        everything = true;
    }

    Set<Field> fields() {
        return Collections.unmodifiableSet(fields);
    }

    Set<ClauseType> types() {
        return Collections.unmodifiableSet(types);
    }

    boolean lookedAtFigures() {
        return figures;
    }

    boolean lookedAtEverything() {
        return everything;
    }

    /** Whether it took in the deal as a whole: figures, or counts of what was read. */
    boolean lookedAtAllOfIt() {
        return figures || everything;
    }

    /** What another look took in, too. */
    void and(Looked other) {
        fields.addAll(other.fields);
        figures |= other.figures;
        types.addAll(other.types);
        writing |= other.writing;
        everything |= other.everything;
    }

    /** Whether a change to these fields, and perhaps to the figures, can change the answer. */
    boolean concernedBy(Set<Field> changed, boolean figuresChanged) {
        boolean clausesChanged = !types.isEmpty() && changed.contains(Field.CLAUSE_LIST);
        return everything || clausesChanged || (figures && figuresChanged) || !Collections.disjoint(fields, changed);
    }

    /**
     * Whether a deal has nothing of what was looked at, figures aside.
     *
     * @param said the fields that it answers
     * @param carried the types that its clauses carry
     * @param written whether it has texts, or values of which the writing is remarked on
     */
    boolean missed(Set<Field> said, Set<ClauseType> carried, boolean written) {
        return !everything
                && !(written && writing)
                // It goes through the second of two sets: what one rule looks at is less than what a deal says.
                && Collections.disjoint(said, fields)
                && Collections.disjoint(carried, types);
    }
}
