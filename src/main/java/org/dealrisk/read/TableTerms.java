package org.dealrisk.read;

import java.util.Optional;
import org.dealrisk.read.column.DateOrder;
import org.dealrisk.read.column.DecimalMark;

/**
 * How the cells of a table are to be understood where they do not say it themselves.
 *
 * @param currency of a deal that names none, an ISO 4217 code
 * @param dates empty when a date of two meanings is a fault
 * @param decimal empty when the reader of numbers decides
 */
public record TableTerms(Optional<String> currency, Optional<DateOrder> dates, Optional<DecimalMark> decimal) {

    /** Nothing is said. */
    public static TableTerms none() {
        return new TableTerms(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
