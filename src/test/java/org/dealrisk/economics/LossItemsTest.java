package org.dealrisk.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dealrisk.economics.PaymentDelay.Instalment;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Damages for delay, revision rounds, short schedules and late payment. */
final class LossItemsTest {

    private static final Assumptions STANDARD = Assumptions.standard();
    private static final Figure FINANCING_RATE = Figure.of("0.06");
    private static final Figure FEE = Figure.of(100_000);

    @Nested
    final class Damages {

        @ParameterizedTest
        @CsvSource({
            "0.1, 10, 30, 30000",
            "0.1, 10, 150, 100000",
            "0.3, none, 30, 90000",
            "0.1, 10, 90, 90000",
            "0.1, 10, 100, 100000",
            "0.1, 0, 30, 0",
            "0, none, 30, 0"
        })
        void growByTheDayUpToTheCap(String daily, String cap, int days, String amount) {
            assertThat(damages("1000000", daily, cap).afterDays(Figure.of(days)))
                    .isEqualTo(Figure.of(amount));
        }

        @Test
        void badCaseIsNinetyDaysLate() {
            assertThat(damages("1000000", "0.3", "none").p95(STANDARD)).hasToString("270000");
            assertThat(damages("1000000", "0.3", "20").p95(STANDARD)).hasToString("200000");
        }

        @Test
        void expectedDamagesAreNotModelled() {
            assertThat(damages("1000000", "0.1", "10").expected())
                    .isEqualTo(Figure.undefined("how late a delivery will be is not modelled"));
            assertThat(damages("1000000", "0", "none").expected()).isEqualTo(Figure.ZERO);
            assertThat(damages("1000000", "0.1", "0").expected()).isEqualTo(Figure.ZERO);
        }

        @Test
        void unknownCapIsNamedUnlessNothingIsOwedByTheDay() {
            Figure unknown = Figure.missing("liability.ld_cap_percent");
            LiquidatedDamages damages = new LiquidatedDamages(FEE, Figure.of("0.1"), unknown);
            assertThat(damages.p95(STANDARD)).isEqualTo(unknown);
            assertThat(damages.expected()).isEqualTo(unknown);
            assertThat(new LiquidatedDamages(FEE, Figure.ZERO, unknown).p95(STANDARD))
                    .isEqualTo(Figure.ZERO);
        }

        @Test
        void noFeeMeansNoDamagesEvenWithoutACap() {
            assertThat(damages("0", "0.3", "none").p95(STANDARD)).isEqualTo(Figure.ZERO);
            assertThat(damages("0", "0.3", "none").expected()).isEqualTo(Figure.ZERO);
        }

        private LiquidatedDamages damages(String fee, String daily, String cap) {
            Figure limit = cap.equals("none") ? Figure.INFINITE : Figure.of(cap);
            return new LiquidatedDamages(Figure.of(fee), Figure.of(daily), limit);
        }
    }

    @Nested
    final class Churn {

        @Test
        void roundsBeyondTheIncludedAreOurs() {
            RevisionChurn churn = churn("12", "2", "6", "500");
            assertThat(churn.extraRounds()).hasToString("10");
            assertThat(churn.extraHours()).hasToString("60");
            assertThat(churn.extraDays()).hasToString("7.5");
            assertThat(churn.cost()).hasToString("30000");
            assertThat(churn.percentOfFee(FEE)).hasToString("30");
        }

        @Test
        void roundsWithinTheIncludedCostNothingEvenIfHoursAreUnknown() {
            RevisionChurn churn = new RevisionChurn(
                    Figure.of(2),
                    Figure.of(2),
                    Figure.missing("scope.hours_per_round"),
                    Figure.missing("cost.hourly_cost"));
            assertThat(churn.cost()).isEqualTo(Figure.ZERO);
        }

        @Test
        void unknownHoursLeaveTheCount() {
            RevisionChurn churn = new RevisionChurn(
                    Figure.of(12), Figure.of(2), Figure.missing("scope.hours_per_round"), Figure.of(500));
            assertThat(churn.extraRounds()).hasToString("10");
            assertThat(churn.cost()).isEqualTo(Figure.missing("scope.hours_per_round"));
        }

        @Test
        void unlimitedRoundsHaveNoExtra() {
            Figure unlimited = Figure.undefined("revision rounds are unlimited");
            RevisionChurn churn = new RevisionChurn(Figure.of(12), unlimited, Figure.of(6), Figure.of(500));
            assertThat(churn.extraRounds()).isEqualTo(unlimited);
            assertThat(churn.cost()).isEqualTo(unlimited);
        }

        @Test
        void shareOfNoFeeIsInfiniteOrUndefined() {
            assertThat(churn("12", "2", "6", "500").percentOfFee(Figure.ZERO)).isEqualTo(Figure.INFINITE);
            assertThat(churn("1", "2", "6", "500").percentOfFee(Figure.ZERO))
                    .isEqualTo(Figure.undefined("cost and fee are both 0"));
        }

        private RevisionChurn churn(String actual, String included, String hours, String hourly) {
            return new RevisionChurn(Figure.of(actual), Figure.of(included), Figure.of(hours), Figure.of(hourly));
        }
    }

    @Nested
    final class Schedule {

        @ParameterizedTest
        @CsvSource({"10, 0.5, 10000, 100", "15, 0.75, 6666.67, 33.33", "20, 1, 5000, 0", "25, 1.25, 4000, -20"})
        void twentyDaysOfWorkInFewer(String required, String ratio, String rate, String overload) {
            ScheduleCompression schedule = schedule("20", required, "4");
            assertThat(schedule.ratio()).hasToString(ratio);
            assertThat(schedule.requiredRate().rounded(2)).hasToString(rate);
            assertThat(schedule.normalRate()).hasToString("5000");
            assertThat(schedule.overloadPercent().rounded(2)).hasToString(overload);
        }

        @ParameterizedTest
        @CsvSource({"10, 50000, 17000", "15, 50000, 5666.67", "20, 50000, 0", "25, 50000, 0", "0, 0, 0", "0, 1, ∞"})
        void overtimeIsPaidForOverloadOnly(String required, String labour, String cost) {
            assertThat(schedule("20", required, "4")
                            .overtimeCost(Figure.of(labour), STANDARD.overtimePremium())
                            .rounded(2))
                    .hasToString(cost);
        }

        @Test
        void withoutOverloadUnknownLabourCostsNothing() {
            Figure labour = Figure.missing("cost.labour_hours");
            Figure premium = STANDARD.overtimePremium();
            assertThat(schedule("20", "20", "4").overtimeCost(labour, premium)).isEqualTo(Figure.ZERO);
            assertThat(schedule("20", "10", "4").overtimeCost(labour, premium)).isEqualTo(labour);
        }

        @Test
        void approvalShareAndDueDate() {
            ScheduleCompression schedule = schedule("20", "10", "4");
            assertThat(schedule.approvalShare()).hasToString("0.4");
            assertThat(schedule.dueDayForDay(Figure.ONE)).hasToString("13");
            assertThat(schedule.dueDayForDay(Figure.of(2))).hasToString("12");
            assertThat(schedule.dueDayForDay(Figure.of(9))).hasToString("10");
            assertThat(schedule("20", "14", "4").approvalShare().rounded(4)).hasToString("0.2857");
        }

        @Test
        void noDaysAtAllAreUndefined() {
            assertThat(schedule("0", "0", "4").ratio())
                    .isEqualTo(Figure.undefined("normal and required days are both 0"));
            assertThat(schedule("0", "5", "4").ratio()).isEqualTo(Figure.INFINITE);
            assertThat(schedule("5", "0", "0").approvalShare())
                    .isEqualTo(Figure.undefined("approval and required days are both 0"));
        }

        private ScheduleCompression schedule(String normal, String required, String approval) {
            return new ScheduleCompression(
                    Figure.of(100_000), Figure.of(normal), Figure.of(required), Figure.of(approval));
        }
    }

    @Nested
    final class Payment {

        @ParameterizedTest
        @CsvSource({"0, 90, 1479.4521", "30, 60, 690.411", "100, 90, 0", "0, 0, 0"})
        void waitingCostsInterest(String upfront, String days, String cost) {
            PaymentDelay delay = PaymentDelay.of(FEE, Figure.of(upfront), Figure.of(days), FINANCING_RATE);
            assertThat(delay.cost().rounded(4)).hasToString(cost);
        }

        @Test
        void instalmentsAddUp() {
            Instalment first = new Instalment(Figure.of(50_000), Figure.of(30));
            Instalment second = new Instalment(Figure.of(50_000), Figure.of(90));
            assertThat(new PaymentDelay(List.of(first, second), Figure.of("0.0365")).cost())
                    .hasToString("600");
            assertThat(new PaymentDelay(List.of(), Figure.of("0.06")).cost()).isEqualTo(Figure.ZERO);
        }

        @Test
        void paidInFullUpFrontCostsNothingWhateverTheDays() {
            Figure days = Figure.missing("payment.net_days");
            Figure rate = FINANCING_RATE;
            assertThat(PaymentDelay.of(FEE, Figure.of(100), days, rate).cost()).isEqualTo(Figure.ZERO);
            assertThat(PaymentDelay.of(FEE, Figure.of(30), days, rate).cost()).isEqualTo(days);
        }

        @Test
        void creditLossIsAllOrNothing() {
            PaymentDelay delay = PaymentDelay.of(FEE, Figure.of(30), Figure.of(60), FINANCING_RATE);
            assertThat(delay.expectedCreditLoss(Figure.of("0.02"))).hasToString("1400");
            assertThat(delay.p95CreditLoss(Figure.of("0.05"))).hasToString("0");
            assertThat(delay.p95CreditLoss(Figure.of("0.06"))).hasToString("70000");
            Figure unknown = Figure.missing("param.probability_of_default");
            assertThat(delay.expectedCreditLoss(unknown)).isEqualTo(unknown);
            assertThat(delay.p95CreditLoss(unknown)).isEqualTo(unknown);
        }

        @Test
        void refusesNegativeRate() {
            Figure rate = Figure.of("-0.01");
            assertThatThrownBy(() -> new PaymentDelay(List.of(), rate))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("yearly rate is -0.01; it may not be negative");
        }
    }
}
