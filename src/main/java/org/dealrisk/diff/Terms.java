package org.dealrisk.diff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealrisk.clause.Harm;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Direction;
import org.dealrisk.model.Field;
import org.dealrisk.model.FieldKind;
import org.dealrisk.model.Value;

/** Compares the answers of two versions, field by field. */
final class Terms {

    private final Deal old;
    private final Deal now;
    private final boolean sameCurrency;

    private Terms(Deal old, Deal now) {
        this.old = old;
        this.now = now;
        this.sameCurrency = old.text(Field.CURRENCY_CODE).equals(now.text(Field.CURRENCY_CODE));
    }

    /**
     * Every field that differs, in the order of the catalog.
     *
     * @param old with its contract joined to the form, as {@code now}
     */
    static List<TermChange> changed(Deal old, Deal now) {
        Terms terms = new Terms(old, now);
        List<TermChange> changes = new ArrayList<>();
        for (Field field : Field.values()) {
            // Once joined, the two fields for who sent the client say the same.
            boolean twin = field == Field.REFERRAL;
            if (!twin && !Sameness.same(old.answer(field), now.answer(field))) {
                changes.add(terms.change(field));
            }
        }
        return changes;
    }

    private TermChange change(Field field) {
        Answer before = old.answer(field);
        Answer after = now.answer(field);
        Optional<Value> was = before.stated().or(field::standard);
        Optional<Value> is = after.stated().or(field::standard);
        boolean informs = was.isEmpty() || is.isEmpty() || Sameness.same(was.get(), is.get());
        Favour favour = informs ? Favour.INFORMATION : favour(field, was.get(), is.get());
        return new TermChange(field, before, after, favour, difference(field, before, after));
    }

    /** By the direction of the field; sums in two currencies are not held against each other. */
    private Favour favour(Field field, Value was, Value is) {
        if (was instanceof Value.Words some && is instanceof Value.Words others) {
            return favour(field, some, others);
        }
        Value before = was instanceof Value.TimesFee && is instanceof Value.Quantity ? inMoney(was, old) : was;
        Value after = is instanceof Value.TimesFee && was instanceof Value.Quantity ? inMoney(is, now) : is;
        boolean sums = isMoney(field) && before instanceof Value.Quantity && after instanceof Value.Quantity;
        if (sums && !sameCurrency) {
            return Favour.NEUTRAL;
        }
        return Harm.compare(field, before, after).map(Terms::favour).orElse(Favour.NEUTRAL);
    }

    /** One list has to hold the other: of two that each have words of their own, neither is the worse. */
    private static Favour favour(Field field, Value.Words was, Value.Words is) {
        if (field.direction() == Direction.NONE) {
            return Favour.NEUTRAL;
        }
        boolean moreIsWorse = field.direction() == Direction.HIGHER_IS_WORSE;
        if (is.words().containsAll(was.words())) {
            return moreIsWorse ? Favour.CLIENT : Favour.OURS;
        }
        boolean fewer = was.words().containsAll(is.words());
        return !fewer ? Favour.NEUTRAL : moreIsWorse ? Favour.OURS : Favour.CLIENT;
    }

    /** @param harm of the old value against the new one, as {@link Harm#compare} gives it */
    static Favour favour(int harm) {
        return harm == 0 ? Favour.NEUTRAL : harm < 0 ? Favour.CLIENT : Favour.OURS;
    }

    /** A multiple of the fee as the sum it comes to in its own version, where the fee is known. */
    private static Value inMoney(Value value, Deal deal) {
        Optional<Value> fee = deal.value(Field.FEE);
        if (value instanceof Value.TimesFee times && fee.orElse(value) instanceof Value.Quantity sum) {
            return new Value.Quantity(times.multiple().multiply(sum.amount()));
        }
        return value;
    }

    private Optional<Difference> difference(Field field, Answer before, Answer after) {
        boolean comparable = !isMoney(field) || sameCurrency;
        Optional<BigDecimal> was = number(before);
        Optional<BigDecimal> is = number(after);
        return comparable && was.isPresent() && is.isPresent()
                ? Difference.between(was.get(), is.get())
                : Optional.empty();
    }

    private static boolean isMoney(Field field) {
        return field.kind() == FieldKind.MONEY || field.kind() == FieldKind.LIABILITY_CAP;
    }

    private static Optional<BigDecimal> number(Answer answer) {
        return answer.stated().filter(Value.Quantity.class::isInstance).map(value -> ((Value.Quantity) value).amount());
    }
}
