package org.dealrisk.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealrisk.economics.ServiceChoice.Advice;
import org.dealrisk.economics.StopLoss.Way;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DecisionsTest {

    private static final Figure UNKNOWN = Figure.missing("unknown");

    @Nested
    final class Future {

        @ParameterizedTest
        @CsvSource({
            "80000, 3, 0.10, 198948.16",
            "80000, 3, 0, 240000",
            "80000, 0, 0.10, 0",
            "80000, 2.5, 0.10, 170362.4", // two years, and half a year's margin two and a half years from now
            "80000, 1000000, 0.10, 800000",
            "80000, 1000000000000, 1, 80000",
            "-80000, 3, 0.10, -198948.16"
        })
        void yearlyMarginsAreDiscounted(String yearly, String years, String rate, String value) {
            FutureMargin future = new FutureMargin(Figure.of(yearly), Figure.of(years), Figure.of(rate), List.of());
            assertThat(future.presentValue().rounded(2)).hasToString(value);
        }

        @Test
        void sumAndClosedFormMeet() {
            Figure at200 = value(200);
            Figure at201 = value(201);
            Figure year201 = Figure.ofDouble(80_000 / Math.pow(1.1, 201));
            assertThat(at201.minus(at200).toDouble().orElseThrow())
                    .isCloseTo(year201.toDouble().orElseThrow(), org.assertj.core.data.Offset.offset(1e-15 * 80_000));
        }

        @Test
        void nothingByTheYearNeedsNoHorizon() {
            FutureMargin.Order order = new FutureMargin.Order(Figure.of(2), Figure.of(1000), Figure.of(242));
            FutureMargin future = new FutureMargin(Figure.ZERO, UNKNOWN, Figure.of("0.10"), List.of(order));
            assertThat(future.presentValue()).hasToString("200");
            assertThat(new FutureMargin(Figure.ONE, UNKNOWN, Figure.ZERO, List.of()).presentValue())
                    .isEqualTo(UNKNOWN);
        }

        @Test
        void refusesARateAboveOne() {
            Figure rate = Figure.of("1.1");
            assertThatThrownBy(() -> new FutureMargin(Figure.ONE, Figure.ONE, rate, List.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("discount rate is 1.1; a rate lies between 0 and 1");
        }

        private Figure value(long years) {
            return new FutureMargin(Figure.of(80_000), Figure.of(years), Figure.of("0.1"), List.of()).presentValue();
        }
    }

    @Nested
    final class Client {

        @ParameterizedTest
        @CsvSource({
            "3000, 1500, 15, 450, 1050, 2550",
            "3000, 300, 15, 450, -150, 2550",
            "3000, 1500, 100, 3000, -1500, 0"
        })
        void whatItGetsBackAndWhenItCancels(
                String order, String deposit, String percent, String fee, String refund, String below) {
            ClientExit exit = new ClientExit(Figure.of(order), Figure.of(deposit), Figure.of(percent));
            assertThat(exit.fee()).hasToString(fee);
            assertThat(exit.refund()).hasToString(refund);
            assertThat(exit.cancelsBelow()).hasToString(below);
        }
    }

    @Nested
    final class EarlyStop {

        @ParameterizedTest
        @CsvSource({"0, 25000", "0.5, 62500", "1, 100000"})
        void whatIsDeliveredIsOwedAndAPartOfTheRest(String delivered, String due) {
            KillFee fee = new KillFee(Figure.of(100_000), Figure.of(25));
            assertThat(fee.dueAt(Figure.of(delivered))).hasToString(due);
        }

        @Test
        void aContractWithoutAPercentageOwesNone() {
            assertThat(Decisions.killFee(Deals.of("fee: 100000\n"))).isEmpty();
            assertThat(Decisions.killFee(Deals.of("fee: 100000\ncancellation: {kill_fee_percent: 25}\n")))
                    .contains(new KillFee(Figure.of(100_000), Figure.of(25)));
        }
    }

    @Nested
    final class Cancellation {

        private static final String ORDER = """
                fee: 300000
                cancellation: {fee_percent: 15}
                cancellation_case:
                  deposit_paid: 150000
                  margin_if_completed: 60000
                  future_annual_margin: 80000
                  horizon_years: 3
                  discount_rate: 0.10
                """;
        private static final String CHANCES =
                "  retention: {enforce: 0.10, exchange: 0.75, cancel_with_fee: 0.35, waive: 0.80}\n";

        @ParameterizedTest
        @CsvSource({
            // way, now, together, break-even, must keep more by
            "ENFORCE, 60000, 79894.82, 0.689683, 0",
            "EXCHANGE, 48000, 197211.12, 0.558731, 0.060317",
            "CANCEL_WITH_FEE, 45000, 114631.86, 0.765079, 0.075397",
            "WAIVE, 0, 159158.53, 0.991269, 0.301586"
        })
        void eachWayOut(Way way, String now, String payoff, String chance, String more) {
            StopLoss order = stopLoss(ORDER + CHANCES);
            assertThat(order.now(way)).hasToString(now);
            assertThat(order.payoff(way).rounded(2)).hasToString(payoff);
            assertThat(order.breakEvenChance(way).rounded(6)).hasToString(chance);
            assertThat(order.mustKeepMoreBy(way).rounded(6)).hasToString(more);
        }

        @Test
        void bestWayIsTheOneWorthMost() {
            StopLoss order = stopLoss(ORDER + CHANCES);
            assertThat(order.best()).contains(Way.EXCHANGE);
            assertThat(order.byWorth()).containsExactly(Way.EXCHANGE, Way.WAIVE, Way.CANCEL_WITH_FEE, Way.ENFORCE);
        }

        @Test
        void withoutChancesNothingIsBestAndTheDifferenceStillCounts() {
            StopLoss order = stopLoss(ORDER);
            assertThat(order.best()).isEmpty();
            assertThat(order.payoff(Way.WAIVE).missingInputs()).containsExactly("cancellation_case.retention.waive");
            assertThat(order.mustKeepMoreBy(Way.WAIVE).rounded(4)).hasToString("0.3016");
        }

        @Test
        void orderAndFeeAreThoseOfTheDealUnlessTheCaseStatesOthers() {
            assertThat(stopLoss(ORDER).exit().fee()).hasToString("45000");
            StopLoss other = stopLoss(ORDER + "  order_value: 100000\n  fee_percent: 20\n");
            assertThat(other.exit().fee()).hasToString("20000");
            StopLoss open = stopLoss(ORDER + "  order_value: unknown\n");
            assertThat(open.exit().fee().missingInputs()).containsExactly("cancellation_case.order_value");
        }

        @Test
        void noChanceDecidesWhereLaterOrdersAreWorthNothing() {
            StopLoss order = stopLoss(ORDER.replace("80000", "0") + CHANCES);
            assertThat(order.breakEvenChance(Way.WAIVE)).isInstanceOf(Figure.Undefined.class);
            assertThat(order.chanceFromWhichLettingGoPays()).isInstanceOf(Figure.Undefined.class);
            assertThat(order.best()).contains(Way.ENFORCE);
        }

        @Test
        void waivingThatKeepsNoMoreClientsNeverPays() {
            StopLoss order = stopLoss(ORDER + CHANCES.replace("0.80", "0.35"));
            assertThat(order.futureFromWhichWaivingPays())
                    .isEqualTo(Figure.undefined("waiving keeps no more clients than charging"));
        }

        @Test
        void singleOrdersCountBesideYearlyMargins() {
            String later = "  future_orders: [{year: 3, multiple_of_order: 20, margin_rate: 0.2}]\n";
            StopLoss both = stopLoss(ORDER + later);
            assertThat(both.future().presentValue().rounded(2)).hasToString("1100525.92");
            StopLoss alone = stopLoss("fee: 500000\ncancellation_case:\n  discount_rate: 0.1\n" + later);
            assertThat(alone.future()
                            .presentValue()
                            .over(Figure.of(500_000), "")
                            .rounded(4))
                    .hasToString("3.0053");
        }

        @Test
        void aDealWithoutACaseHasNoWayOut() {
            assertThat(Decisions.stopLoss(Deals.of("fee: 1\n"), Assumptions.standard()))
                    .isEmpty();
        }

        @Test
        void everyWayNeedsAChance() {
            StopLoss order = stopLoss(ORDER);
            Map<Way, Figure> none = Map.of();
            assertThatThrownBy(() -> new StopLoss(order.exit(), UNKNOWN, UNKNOWN, UNKNOWN, order.future(), none))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        private StopLoss stopLoss(String form) {
            return Decisions.stopLoss(Deals.of(form), Assumptions.standard()).orElseThrow();
        }
    }

    @Nested
    final class Service {

        @ParameterizedTest
        @CsvSource({
            "40000, 50000, 6000, false, RENEW", // exactly four fifths
            "39999, 50000, 6000, false, NONE",
            "48000, 50000, 499, true, ONE_OFF",
            "48000, 50000, 499, false, RENEW",
            "48000, 50000, 500, true, RENEW", // exactly one per cent
            "0, 50000, 6000, true, NONE"
        })
        void pricesAdvise(String single, String renewal, String cost, boolean good, Advice advice) {
            ServiceChoice choice = new ServiceChoice(
                    Figure.of(single), Figure.of(renewal), Figure.of(cost), UNKNOWN, UNKNOWN, UNKNOWN, good);
            assertThat(choice.advice()).isEqualTo(advice);
        }

        @Test
        void aRenewalThatLosesMoneyCostsNoPrecedent() {
            ServiceChoice choice = new ServiceChoice(
                    Figure.of(48_000),
                    Figure.of(50_000),
                    Figure.of(6000),
                    Figure.of(10),
                    Figure.of(40),
                    Figure.of("0.1"),
                    false);
            assertThat(choice.renewalMargin()).hasToString("-10000");
            assertThat(choice.precedentCost()).isEqualTo(Figure.ZERO);
            assertThat(choice.freeTotal()).hasToString("6000");
        }

        @Test
        void aFreeCallIsNeverWorthARenewal() {
            ServiceChoice free =
                    new ServiceChoice(Figure.ZERO, Figure.of(50_000), UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, false);
            assertThat(free.breakEvenIncidents()).isEqualTo(Figure.INFINITE);
        }

        @Test
        void unknownPricesGiveNoAdvice() {
            ServiceChoice open = new ServiceChoice(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, true);
            assertThat(open.advice()).isEqualTo(Advice.NONE);
        }

        @Test
        void aFigureAboutServiceOpensTheChoice() {
            assertThat(Decisions.service(Deals.of("service: {requested: true}\n")))
                    .isEmpty();
            Optional<ServiceChoice> choice = Decisions.service(Deals.of("""
                    client: {relationship: loyal}
                    service: {single_service_price: 48000, renewal_price: 50000}
                    """));
            assertThat(choice.orElseThrow().breakEvenIncidents().rounded(4)).hasToString("1.0417");
            assertThat(choice.orElseThrow().goodClient()).isTrue();
        }
    }
}
