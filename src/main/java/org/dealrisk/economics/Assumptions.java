package org.dealrisk.economics;

import java.math.BigDecimal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;

/**
 * The numbers that stand in where a deal states none, each of them ours [A] and meant to be
 * configured and shown. What a deal may state itself has its standard value in the catalog of fields.
 *
 * @param targetMultiple value over fee at which a client has an excellent bargain: 10, the "10× rule"
 *     of value pricing [X]
 * @param forecastCv how far a forecast is usually out, as standard deviation over mean: 0.30
 * @param smallestHistoryCv the least spread that a history may claim: 0.05; three campaigns that happen
 *     to agree do not make the next one certain
 * @param lateDays days late that a bad case is reckoned with for liquidated damages: 90
 * @param overtimePremium extra pay for an hour of overtime over an ordinary hour: 0.34, where the
 *     statutory premium in Taiwan starts at one third
 * @param exchangeLoss part of the margin that an exchange of goods takes for handling: 0.20
 * @param probabilityOfDefault that what is paid later is never paid; 0 means that nobody has set one
 * @param marginFloorPercent margin of a fee below which no fee is suggested: 20
 * @param fairShareLow part of the value to the client that a fair fee takes at least: 0.10, the 10× rule
 * @param fairShareHigh part of the value to the client that a fair fee takes at most: 0.20
 */
public record Assumptions(
        Figure targetMultiple,
        Figure forecastCv,
        Figure smallestHistoryCv,
        Figure lateDays,
        Figure overtimePremium,
        Figure exchangeLoss,
        Figure probabilityOfDefault,
        Figure marginFloorPercent,
        Figure fairShareLow,
        Figure fairShareHigh) {

    /** The figures named above. */
    public static Assumptions standard() {
        return new Assumptions(
                Figure.of(10),
                standardOf(Field.FORECAST_CV),
                Figure.of("0.05"),
                Figure.of(90),
                Figure.of("0.34"),
                Figure.of("0.20"),
                Figure.ZERO,
                Figure.of(20),
                Figure.of("0.10"),
                Figure.of("0.20"));
    }

    private static Figure standardOf(Field field) {
        BigDecimal amount = field.standard()
                .filter(Value.Quantity.class::isInstance)
                .map(value -> ((Value.Quantity) value).amount())
                .orElseThrow();
        return Figure.of(amount);
    }
}
