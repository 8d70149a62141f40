package org.dealrisk.rule;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.dealrisk.model.Field;

/**
 * What a rule looked at while it was asked about a deal. As long as none of that changes, it answers
 * the same. Written while the rule is asked, by one thread; only read afterwards.
 */
final class Looked {

    private final Set<Field> fields = EnumSet.noneOf(Field.class);
    private boolean figures;
    private boolean everything;

    void at(Field field) {
        fields.add(field);
    }

    void atFigures() {
        figures = true;
    }

    void atEverything() {
        everything = true;
    }

    /** Whether a change to these fields, and perhaps to the figures, can change the answer. */
    boolean concernedBy(Set<Field> changed, boolean figuresChanged) {
        return everything || (figures && figuresChanged) || !Collections.disjoint(fields, changed);
    }
}
