package org.dealrisk.read;

import java.util.List;
import java.util.Optional;
import org.dealrisk.model.Answer;
import org.dealrisk.model.AnswerBlock;
import org.dealrisk.model.Field;
import org.dealrisk.model.Origin;

/** Puts what a row says into a row of a block, as far as that has columns. Used again for the next row. */
final class BlockDraft extends RowDraft {

    private final AnswerBlock block;
    private int row;

    BlockDraft(AnswerBlock block) {
        this.block = block;
    }

    void open() {
        reset();
        row = block.open();
    }

    /** What the row said besides. */
    Optional<RowExtras> said() {
        boolean plain = clauses().isEmpty() && remarks().isEmpty() && unmapped().isEmpty() && !isClosed();
        return plain ? RowExtras.PLAIN : Optional.of(new RowExtras(remarks(), unmapped(), clauses(), isClosed()));
    }

    @Override
    boolean wants(Field field) {
        return block.has(field);
    }

    @Override
    void answer(Field field, Answer answer) {
        if (block.has(field)) {
            block.set(row, field, answer);
        }
    }

    @Override
    void number(Field field, long digits, int decimals, List<Origin> origins) {
        if (block.has(field)) {
            // The quotient of such numbers is the double next to the true one.
            block.set(row, field, digits / scale(decimals));
        }
    }
}
