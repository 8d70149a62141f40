package org.dealrisk.economics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RemedyCostTest {

    private static final Figure FEE = Figure.of(100_000);
    private static final Figure SPEND = Figure.of(60_000);
    private static final Figure PROMISED = Figure.of(1000);
    /** 5 % quantile 560. */
    private static final Shortfall LIKELY = shortfall("1000", "0.30", PROMISED);

    private static final Shortfall HOPELESS = shortfall("0", "0.30", PROMISED);
    private static final MakeGood UNTIL_FILLED = MakeGood.untilFilled(SPEND);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "units 100, 10714.29", // 100 × 60000 ÷ 560
        "units 500, 47142.86",
        "money 10000, 10000",
        "percent 10, 10000",
        "days 5, 10000", // 60000 ÷ 30 × 5
        "units 100 money 8000 days 9, 8000",
        "units 10 money 8000 percent 20, 1071.43",
        "days ? money 9000, 9000",
        "units 0, 0",
    })
    void smallestCapThatCanBeComputedEndsTheMakeGood(String caps, String p95) {
        RemedyCost cost = RemedyCost.of(LIKELY, List.of(UNTIL_FILLED.cappedBy(caps(caps))));
        assertThat(cost.p95().rounded(2)).isEqualTo(Figure.of(p95));
    }

    @Test
    void capsThatCannotBeComputedAreNotAssessable() {
        MakeGood capped = UNTIL_FILLED.cappedBy(caps("days ? units ?"));
        assertThat(RemedyCost.of(LIKELY, List.of(capped)).expected())
                .isEqualTo(Figure.missing("promise.make_good_cap_days", "promise.make_good_cap_units"));
        MakeGood noCampaign = UNTIL_FILLED.cappedBy(List.of(new Cap.Days(Figure.ZERO, Figure.ZERO, SPEND)));
        assertThat(RemedyCost.of(LIKELY, List.of(noCampaign)).p95())
                .isEqualTo(Figure.undefined("the campaign has no days"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "money 10000, 10",
        "percent 12.5, 12.5",
        "units 250, 25",
        "days 3, 10",
        "units 250 money 10000 days 6, 10",
        "days ? percent 30, 30"
    })
    void capAsPercentOfTheFeeIsExact(String caps, String percent) {
        assertThat(UNTIL_FILLED.cappedBy(caps(caps)).capPercentOfFee(FEE, PROMISED))
                .isEqualTo(Figure.of(percent));
    }

    @Test
    void capPercentWithoutCapsIsInfinite() {
        assertThat(UNTIL_FILLED.capPercentOfFee(FEE, PROMISED)).isEqualTo(Figure.INFINITE);
        assertThat(UNTIL_FILLED.cappedBy(caps("days ?")).capPercentOfFee(FEE, PROMISED))
                .isEqualTo(Figure.missing("promise.make_good_cap_days"));
        assertThat(UNTIL_FILLED.cappedBy(caps("money 1")).capPercentOfFee(Figure.ZERO, PROMISED))
                .isEqualTo(Figure.INFINITE);
    }

    @Test
    void flatPriceIsCappedInUnitsToo() {
        MakeGood flat = MakeGood.flat(Figure.of(60));
        assertThat(RemedyCost.of(LIKELY, List.of(flat.cappedBy(caps("units 100"))))
                        .p95())
                .hasToString("6000");
        assertThat(RemedyCost.of(HOPELESS, List.of(flat)).expected()).hasToString("60000");
    }

    @Test
    void creditIsTheMissingPartOfTheFee() {
        RemedyCost cost = RemedyCost.of(LIKELY, List.of(new Remedy.Credit(FEE)));
        assertThat(cost.p95()).hasToString("44000");
        // the fee less what pro-rata billing would bring
        assertThat(cost.expected().rounded(2)).isEqualTo(FEE.minus(Figure.of("88055.33")));
    }

    @Test
    void refundIsTheFeeAsOftenAsThePromiseIsMissed() {
        RemedyCost cost = RemedyCost.of(LIKELY, List.of(new Remedy.Refund(FEE)));
        assertThat(cost.p95()).hasToString("100000");
        assertThat(cost.expected().rounded(1)).isEqualTo(Figure.of("53925.4"));
    }

    @Test
    void penaltyIsByTheMissingUnit() {
        RemedyCost cost = RemedyCost.of(LIKELY, List.of(new Remedy.Penalty(Figure.of(150), FEE)));
        assertThat(cost.p95()).hasToString("66000");
        assertThat(cost.expected().rounded(2))
                .isEqualTo(Figure.of(150).times(LIKELY.expectedUnits()).rounded(2));
    }

    @Test
    void dearestOfSeveralCounts() {
        List<Remedy> both = List.of(UNTIL_FILLED, new Remedy.Credit(FEE));
        RemedyCost cost = RemedyCost.of(LIKELY, both);
        assertThat(cost.p95().rounded(2)).hasToString("47142.86");
        for (Remedy one : both) {
            assertThat(cost.expected()
                            .compare(RemedyCost.of(LIKELY, List.of(one)).expected()))
                    .hasValue(1);
        }
    }

    @Test
    void noRemedyAndNoPromiseCostNothing() {
        RemedyCost nothing = new RemedyCost(Figure.ZERO, Figure.ZERO);
        assertThat(RemedyCost.of(LIKELY, List.of())).isEqualTo(nothing);
        assertThat(RemedyCost.of(shortfall("0", "0.3", Figure.ZERO), List.of(UNTIL_FILLED)))
                .isEqualTo(nothing);
    }

    @Test
    void keptPromiseAtTheFivePercentQuantileHasNoTail() {
        RemedyCost cost = RemedyCost.of(shortfall("2000", "0.30", PROMISED), List.of(new Remedy.Refund(FEE)));
        assertThat(cost.p95()).isEqualTo(Figure.ZERO);
        assertThat(cost.expected().compare(Figure.ZERO)).hasValue(1);
    }

    @Test
    void forecastOfZeroIsBoundlessUnlessAnAmountCapsIt() {
        assertThat(RemedyCost.of(HOPELESS, List.of(UNTIL_FILLED)))
                .isEqualTo(new RemedyCost(Figure.INFINITE, Figure.INFINITE));
        assertThat(RemedyCost.of(HOPELESS, List.of(UNTIL_FILLED.cappedBy(caps("units 100"))))
                        .expected())
                .isEqualTo(Figure.INFINITE);
        assertThat(RemedyCost.of(HOPELESS, List.of(UNTIL_FILLED.cappedBy(caps("units 100 money 9000"))))
                        .p95())
                .hasToString("9000");
        assertThat(RemedyCost.of(HOPELESS, List.of(new Remedy.Credit(FEE))).expected())
                .hasToString("100000");
    }

    @Test
    void everyMissingInputIsNamed() {
        Figure unknown = Figure.missing("promise.expected_units");
        Forecast forecast = new Forecast(unknown, Figure.of("0.3"), Forecast.Origin.UNKNOWN, Forecast.Origin.DEFAULT);
        List<Remedy> makeGood = List.of(MakeGood.untilFilled(Figure.missing("cost.planned_spend")));
        Figure cost = RemedyCost.of(Shortfall.of(Figure.missing("promised_leads"), forecast), makeGood)
                .expected();
        assertThat(cost).isEqualTo(Figure.missing("promised_leads", "promise.expected_units", "cost.planned_spend"));
    }

    @Test
    void campaignRunsOverUntilFilled() {
        assertThat(RemedyCost.overrunDays(LIKELY, Figure.of(30)).p95().rounded(2))
                .hasToString("23.57");
    }

    /** Pairs of a kind and a number, or a question mark for an unknown one. */
    private static List<Cap> caps(String text) {
        List<String> words = Arrays.asList(text.split(" "));
        List<Cap> caps = new ArrayList<>();
        for (int i = 0; i < words.size(); i += 2) {
            String kind = words.get(i);
            String number = words.get(i + 1);
            Figure size = number.equals("?") ? Figure.missing("promise.make_good_cap_" + kind) : Figure.of(number);
            caps.add(
                    switch (kind) {
                        case "units" -> new Cap.Units(size);
                        case "money" -> new Cap.Money(size);
                        case "percent" -> new Cap.PercentOfFee(size, FEE);
                        default -> new Cap.Days(size, Figure.of(30), SPEND);
                    });
        }
        return caps;
    }

    private static Shortfall shortfall(String mean, String cv, Figure promised) {
        return Shortfall.of(promised, Forecast.of(Figure.of(mean), Figure.of(cv), List.of(), Assumptions.standard()));
    }
}
