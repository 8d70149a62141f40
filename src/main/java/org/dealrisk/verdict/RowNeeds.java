package org.dealrisk.verdict;

import java.util.ArrayList;
import java.util.List;
import org.dealrisk.model.AnswerBlock;
import org.dealrisk.model.Field;
import org.dealrisk.plan.Sheet;

/** The facts that the judgement of each row of a sheet needs; {@link Unknowns} for many rows at once. */
final class RowNeeds {

    private static final byte NOT_COLLECTED = AnswerBlock.NOT_COLLECTED;

    private final Sheet sheet;
    private final Field[] fields;
    private final long[][] needing;

    /** @param fields those that rows may have to tell, in the order of the rules that say so */
    RowNeeds(Sheet sheet, List<Field> fields) {
        this.sheet = sheet;
        this.fields = fields.toArray(Field[]::new);
        this.needing = new long[this.fields.length][];
    }

    /** Finds out what the rows have to tell, after the rules were asked. */
    void look() {
        for (int i = 0; i < needing.length; i++) {
            needing[i] = sheet.needing(i);
        }
    }

    boolean needs(int row, Field field) {
        for (int i = 0; i < fields.length; i++) {
            if (fields[i] == field && needs(row, i)) {
                return true;
            }
        }
        return false;
    }

    /** Those of which nothing is known, in the order of the rules that ask for them. */
    List<Field> missing(int row) {
        List<Field> missing = List.of();
        for (int i = 0; i < fields.length; i++) {
            byte kind = kind(row, i);
            if (kind != NOT_COLLECTED && !AnswerBlock.isKnown(kind) && needs(row, i) && !missing.contains(fields[i])) {
                missing = missing.isEmpty() ? new ArrayList<>() : missing;
                missing.add(fields[i]);
            }
        }
        return missing;
    }

    /** Known ÷ needed, 0 to 1; 1 when nothing is needed. */
    double completeness(int row) {
        int all = 0;
        int known = 0;
        for (int i = 0; i < fields.length; i++) {
            if (needs(row, i) && isFirst(row, i)) {
                all++;
                known += AnswerBlock.isKnown(kind(row, i)) ? 1 : 0;
            }
        }
        return all == 0 ? 1 : (double) known / all;
    }

    private boolean needs(int row, int place) {
        return (needing[place][row >> 6] >>> row & 1) != 0;
    }

    /** Whether no rule before asks for the same. */
    private boolean isFirst(int row, int place) {
        for (int i = 0; i < place; i++) {
            if (fields[i] == fields[place] && needs(row, i)) {
                return false;
            }
        }
        return true;
    }

    private byte kind(int row, int place) {
        return sheet.block().has(fields[place]) ? sheet.block().kinds(fields[place])[row] : NOT_COLLECTED;
    }
}
