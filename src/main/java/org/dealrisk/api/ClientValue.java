package org.dealrisk.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.function.Function;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.FigureName;
import org.jspecify.annotations.Nullable;

/**
 * What the promised units are worth to the client, held against the fee. A number that cannot be computed is null.
 *
 * @param implied in the deal's currency
 * @param timesFee that, in times the fee
 * @param vendorShare the fee as a share of it, 0 to 1 for nearly all
 */
public record ClientValue(
        @Nullable BigDecimal implied,
        @Nullable BigDecimal timesFee,
        @Nullable BigDecimal vendorShare) implements Serializable {

    private static final long serialVersionUID = 1;

    static final ClientValue NONE = new ClientValue(null, null, null);

    static ClientValue of(Function<FigureName, Figure> figures) {
        return new ClientValue(
                known(figures.apply(FigureName.GROSS)),
                known(figures.apply(FigureName.MULTIPLE_GROSS)),
                known(figures.apply(FigureName.VENDOR_SHARE)));
    }

    private static @Nullable BigDecimal known(Figure figure) {
        return figure instanceof Figure.Known number ? number.value() : null;
    }
}
