package org.dealrisk.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealrisk.expr.Operand;
import org.dealrisk.model.Value;

/** Values of the form as conditions see them. */
public final class DealOperand {

    private DealOperand() {}

    /** The operand of a value; empty for one that conditions can only ask to be known or not. */
    public static Optional<Operand> of(Value value) {
        if (value instanceof Value.Quantity quantity) {
            return Optional.of(number(quantity.amount()));
        }
        if (value instanceof Value.Flag flag) {
            return Optional.of(Operand.of(flag.yes()));
        }
        if (value instanceof Value.Day day) {
            return Optional.of(Operand.of(day.date().toString()));
        }
        Optional<Operand> list = list(value);
        return list.isPresent() ? list : text(value);
    }

    private static Optional<Operand> text(Value value) {
        if (value instanceof Value.Word word) {
            return Optional.of(Operand.of(word.word()));
        }
        return value instanceof Value.Text text ? Optional.of(Operand.of(text.text())) : Optional.empty();
    }

    private static Optional<Operand> list(Value value) {
        List<Operand> elements = new ArrayList<>();
        if (value instanceof Value.Words words) {
            words.words().forEach(word -> elements.add(Operand.of(word)));
        } else if (value instanceof Value.Quantities quantities) {
            quantities.amounts().forEach(amount -> elements.add(number(amount)));
        } else if (value instanceof Value.Texts texts) {
            texts.texts().forEach(text -> elements.add(Operand.of(text)));
        } else {
            return Optional.empty();
        }
        return Optional.of(new Operand.ListOf(elements));
    }

    private static Operand number(BigDecimal amount) {
        return Operand.of(amount.doubleValue());
    }
}
