package org.dealrisk.economics;

/**
 * The numbers that stand in where a deal states none, each of them ours [A] and meant to be
 * configured and shown.
 *
 * @param targetMultiple value over fee at which a client has an excellent bargain: 10, the "10× rule"
 *     of value pricing [X]
 * @param forecastCv how far a forecast is usually out, as standard deviation over mean: 0.30
 * @param smallestHistoryCv the least spread that a history may claim: 0.05; three campaigns that happen
 *     to agree do not make the next one certain
 * @param lateDays days late that a bad case is reckoned with for liquidated damages: 90
 * @param overtimePremium extra pay for an hour of overtime over an ordinary hour: 0.34, where the
 *     statutory premium in Taiwan starts at one third
 * @param financingRate yearly cost of money: 0.06
 * @param approvalAllowanceDays days the client may take to approve before the date moves: 2
 * @param workingHoursPerDay hours in a working day: 8
 */
public record Assumptions(
        Figure targetMultiple,
        Figure forecastCv,
        Figure smallestHistoryCv,
        Figure lateDays,
        Figure overtimePremium,
        Figure financingRate,
        Figure approvalAllowanceDays,
        Figure workingHoursPerDay) {

    /** The figures named above. */
    public static Assumptions standard() {
        return new Assumptions(
                Figure.of(10),
                Figure.of("0.30"),
                Figure.of("0.05"),
                Figure.of(90),
                Figure.of("0.34"),
                Figure.of("0.06"),
                Figure.of(2),
                Figure.of(8));
    }
}
