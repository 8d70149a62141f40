package org.dealrisk.clause;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.dealrisk.model.AnswerBlock;
import org.dealrisk.model.Field;
import org.dealrisk.model.FieldKind;
import org.dealrisk.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a block says to some fields. For one thread.
 *
 * @param columns the fields that rows of the table answer, of which the block may leave some out
 */
public record RowAnswers(AnswerBlock block, int row, Set<Field> columns) implements Answers {

    private byte kind(Field field) {
        return block.has(field) ? block.kinds(field)[row] : AnswerBlock.NOT_COLLECTED;
    }

    /** Whether the block tells what the row says to a field, so that {@link #value} is what its deal has. */
    boolean isSure(Field field) {
        return switch (kind(field)) {
            case AnswerBlock.OTHER, AnswerBlock.TIMES_FEE -> false;
            case AnswerBlock.NUMBER -> !block.hasLongNumber(row);
            case AnswerBlock.WORD ->
                field.kind() == FieldKind.WORD || field.kind().isQuantity();
            default -> block.has(field) || !columns.contains(field);
        };
    }

    /** The value of a field of which that is sure; of a number, the one that is as large. Null where it has none. */
    @Nullable
    Value value(Field field) {
        return switch (kind(field)) {
            case AnswerBlock.NUMBER -> new Value.Quantity(BigDecimal.valueOf(block.numbers(field)[row]));
            case AnswerBlock.YES -> new Value.Flag(true);
            case AnswerBlock.NO -> new Value.Flag(false);
            case AnswerBlock.WORD -> word(field);
            default -> null;
        };
    }

    private @Nullable Value word(Field field) {
        String word = block.words(field)[row];
        return word == null ? null : new Value.Word(word);
    }

    @Override
    public boolean areSame(List<Told> told) {
        for (Told answer : told) {
            if (!isSame(answer)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSame(Told told) {
        if (!isSure(told.field()) || told.unknown() != (kind(told.field()) == AnswerBlock.UNKNOWN)) {
            return false;
        }
        Value value = value(told.field());
        Value other = told.value().orElse(null);
        if (value instanceof Value.Quantity number && other instanceof Value.Quantity same) {
            return number.amount().compareTo(same.amount()) == 0;
        }
        return value == null ? other == null : value.equals(other);
    }

    @Override
    public @Nullable BigDecimal fee() {
        return isSureOfFee() && value(Field.FEE) instanceof Value.Quantity fee ? fee.amount() : null;
    }

    @Override
    public boolean isSureOfFee() {
        return isSure(Field.FEE);
    }
}
