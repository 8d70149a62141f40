package org.dealrisk.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealrisk.diag.Message;
import org.dealrisk.model.Field;
import org.dealrisk.read.column.DecimalMark;
import org.dealrisk.unit.PrintedNumbers;

/** Finds the decimal marks by which a number can be read that cannot be read as it is. */
final class OtherMark {

    private OtherMark() {}

    /**
     * What to do about a cell: {@code with --decimal , it is 1234.5}.
     *
     * @param told the mark by which it could not be read
     * @return empty when no other mark helps
     */
    static Optional<Message> hint(Field field, String cell, Optional<DecimalMark> told) {
        List<Message> readings = new ArrayList<>();
        for (DecimalMark mark : DecimalMark.values()) {
            if (!told.equals(Optional.of(mark)) && isNumber(field)) {
                reading(field, cell, mark)
                        .ifPresent(number -> readings.add(
                                Message.of("with --decimal {0} it is {1}", mark.mark(), PrintedNumbers.plain(number))));
            }
        }
        return readings.stream().reduce((first, second) -> Message.of("{0}, {1}", first, second));
    }

    private static Optional<BigDecimal> reading(Field field, String cell, DecimalMark mark) {
        return DecimalMark.settle(cell, Optional.of(mark))
                .flatMap(text -> QuantityReader.read(field, text).value());
    }

    private static boolean isNumber(Field field) {
        return switch (field.kind()) {
            case MONEY, PERCENT, RATE, COUNT, NUMBER, DAYS, LIABILITY_CAP -> true;
            default -> false;
        };
    }
}
