package org.dealrisk.economics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * How many units the planned spend should bring, and how far that guess is usually out. Source: method of
 * moments, the variance μ + (CV·μ)² of a negative binomial set equal to that of the history.
 *
 * @param mean μ, expected units at the planned spend, not negative
 * @param cv standard deviation of the underlying rate over its mean, not negative; 0 leaves only
 *     counting noise
 * @param meanOrigin where the mean comes from
 * @param cvOrigin where the cv comes from
 */
public record Forecast(Figure mean, Figure cv, Origin meanOrigin, Origin cvOrigin) {

    /** Where a number of the forecast comes from; to be printed beside it. */
    public enum Origin {
        STATED,
        HISTORY,
        DEFAULT,
        UNKNOWN
    }

    /** Fewer campaigns than this say nothing about their spread. */
    public static final int SMALLEST_HISTORY = 3;

    /** @throws IllegalArgumentException if mean or cv is negative */
    public Forecast {
        Require.notNegative("expected units", mean);
        Require.notNegative("forecast cv", cv);
    }

    /**
     * Stated numbers win over those of the history, each by itself; the default cv fills what is left.
     *
     * <p>History h1…hn of at least {@value #SMALLEST_HISTORY} like campaigns: μ = their mean, CV² =
     * max(0, (s² − μ) ÷ μ²) with s² over n − 1, what is left of the variance after counting noise; CV at
     * least {@link Assumptions#smallestHistoryCv()}. For 800, 1000, 1200: μ = 1000, s² = 40 000, CV =
     * √0.039 = 0.1975. A shorter history is not used;
     * one whose mean is 0 has no CV of its own and takes the least.
     *
     * @param expectedUnits stated mean, or not assessable
     * @param statedCv stated cv, or not assessable
     * @param history units of like campaigns at the same spend; empty when none are known
     */
    public static Forecast of(
            Figure expectedUnits, Figure statedCv, List<BigDecimal> history, Assumptions assumptions) {
        boolean usable = history.size() >= SMALLEST_HISTORY;
        Figure historyMean = usable ? meanOf(history) : expectedUnits;
        boolean meanStated = expectedUnits.isAssessable();
        boolean cvStated = statedCv.isAssessable();
        Figure fallbackCv = usable ? cvOf(history, historyMean, assumptions) : assumptions.forecastCv();
        return new Forecast(
                meanStated ? expectedUnits : historyMean,
                cvStated ? statedCv : fallbackCv,
                origin(meanStated, usable, Origin.UNKNOWN),
                origin(cvStated, usable, Origin.DEFAULT));
    }

    private static Origin origin(boolean stated, boolean fromHistory, Origin otherwise) {
        if (stated) {
            return Origin.STATED;
        }
        return fromHistory ? Origin.HISTORY : otherwise;
    }

    /** The mean of at least one number, units. */
    static Figure meanOf(List<BigDecimal> history) {
        Figure sum = Figure.ZERO;
        for (BigDecimal units : history) {
            sum = sum.plus(Figure.of(units));
        }
        return sum.over(Figure.of(history.size()), "the history is empty");
    }

    /** √max(0, s² − μ) ÷ μ, at least the smallest; the smallest where μ is 0. The root keeps 16 digits. */
    private static Figure cvOf(List<BigDecimal> history, Figure mean, Assumptions assumptions) {
        if (!(mean instanceof Figure.Known known) || mean.isZero()) {
            return assumptions.smallestHistoryCv();
        }
        BigDecimal average = known.value();
        BigDecimal squares = BigDecimal.ZERO;
        for (BigDecimal units : history) {
            BigDecimal distance = units.subtract(average, MathContext.DECIMAL128);
            squares = squares.add(distance.multiply(distance, MathContext.DECIMAL128), MathContext.DECIMAL128);
        }
        BigDecimal variance = squares.divide(BigDecimal.valueOf(history.size() - 1L), MathContext.DECIMAL128);
        BigDecimal beyondCounting =
                variance.subtract(average, MathContext.DECIMAL128).max(BigDecimal.ZERO);
        BigDecimal deviation = beyondCounting.sqrt(MathContext.DECIMAL64);
        Figure cv = Figure.of(deviation.divide(average, MathContext.DECIMAL64));
        return cv.max(assumptions.smallestHistoryCv());
    }
}
