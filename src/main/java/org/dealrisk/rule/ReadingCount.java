package org.dealrisk.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dealrisk.clause.Contract;
import org.dealrisk.clause.MergedDeal;
import org.dealrisk.clause.Reading;
import org.dealrisk.model.Field;
import org.dealrisk.model.FieldKind;
import org.dealrisk.model.Fields;

/** What rules may ask about how the deal was written down: counts, always known. */
public enum ReadingCount {
    /** Clauses that nobody understood. */
    UNREAD_CLAUSES,
    /** Of those, clauses that put a duty on us, or on somebody unknown, together with a figure or a loss. */
    UNREAD_DUTIES,
    /** Of those, clauses that put a duty on the client, or one on us that weighs little. */
    UNREAD_DUTIES_THEIRS,
    /** Fields on which the form and the contract differ. */
    CONFLICTS,
    /** Of those, fields among the card's five and the must-knows. */
    CONFLICTS_MUST_KNOW,
    /** Fields filled with money. */
    MONEY_FIELDS;

    /** The name behind {@code calc.}. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReadingCount> ofLabel(String label) {
        return Optional.ofNullable(ByLabel.COUNTS.get(label));
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(ReadingCount::label).toList();
    }

    /** Rules look counts up by name, many times a deal. */
    private static final class ByLabel {

        private static final Map<String, ReadingCount> COUNTS =
                Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ReadingCount::label, Function.identity()));
    }

    private static final List<Field> MONEY = Arrays.stream(Field.values())
            .filter(field -> field.kind() == FieldKind.MONEY)
            .toList();

    /** How many there are in a deal. */
    public long in(MergedDeal merged) {
        return this == MONEY_FIELDS ? moneyFields(merged) : in(Contract.of(merged));
    }

    /** How many there are in a contract; fields filled with money are not told by it. */
    public long in(Contract contract) {
        return switch (this) {
            case UNREAD_CLAUSES -> contract.unread();
            case UNREAD_DUTIES -> contract.count(Reading.DUTY) + contract.count(Reading.NOT_READ);
            case UNREAD_DUTIES_THEIRS -> contract.count(Reading.LIGHT_DUTY);
            case CONFLICTS -> contract.conflicts().size();
            case CONFLICTS_MUST_KNOW ->
                contract.conflicts().stream().filter(ReadingCount::isMustKnow).count();
            case MONEY_FIELDS -> throw new IllegalArgumentException("not told by a contract");
        };
    }

    private static boolean isMustKnow(Field field) {
        return field.isMustKnow() || Fields.MINIMUM.contains(field);
    }

    private static int moneyFields(MergedDeal merged) {
        int count = 0;
        for (Field field : MONEY) {
            count += merged.deal().answer(field).isKnown() ? 1 : 0;
        }
        return count;
    }
}
