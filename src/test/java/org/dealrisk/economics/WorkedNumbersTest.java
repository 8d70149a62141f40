package org.dealrisk.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dealrisk.economics.StopLoss.Way;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every number of the worked examples, when they are there: {@code -Ddealrisk.shared=<folder>}, or {@code
 * ../shared}. Each must come out to half of the last digit that is written, and none may go unasked.
 */
final class WorkedNumbersTest {

    private static final Path NUMBERS =
            Path.of(System.getProperty("dealrisk.shared", "../shared")).resolve("design/economics-worked.json");
    private static final Pattern GRID = Pattern.compile("seed000_grid\\.v=([0-9.]+),c=([0-9.]+)\\.([012])");
    private static final Pattern FORECAST = Pattern.compile("mu=([0-9.]+),cv=([0-9.]+)\\.(\\w+)");

    private static final Figure PROMISE = Figure.of(1000);
    private static final Figure FEE = Figure.of(100_000);
    private static final Figure SPEND = Figure.of(60_000);
    private static final Figure UNKNOWN = Figure.missing("not stated");

    @TestFactory
    Stream<DynamicTest> everyWorkedNumberComesOut() throws IOException {
        assumeTrue(Files.isRegularFile(NUMBERS), () -> "no worked numbers in " + NUMBERS);
        Map<String, BigDecimal> numbers = numbers(Files.readString(NUMBERS));
        assertThat(numbers).hasSizeGreaterThan(150);
        Map<String, Figure> single = single();
        return numbers.entrySet().stream()
                .map(number -> DynamicTest.dynamicTest(
                        number.getKey(),
                        () -> compare(
                                number.getValue(), ours(number.getKey(), single).orElseThrow())));
    }

    private static void compare(BigDecimal written, Figure ours) {
        double half = 0.5 * Math.pow(10, -Math.max(0, written.scale()));
        assertThat(ours.toDouble().orElseThrow() - written.doubleValue())
                .as("%s against %s", ours, written)
                .isBetween(-half * 1.000001 - 1e-15, half * 1.000001 + 1e-15);
    }

    private static Optional<Figure> ours(String name, Map<String, Figure> single) {
        Matcher grid = GRID.matcher(name);
        if (grid.matches()) {
            ImpliedValue value = value(grid.group(1), grid.group(2), "");
            return Optional.of(
                    switch (grid.group(3)) {
                        case "0" -> value.expectedRevenue();
                        case "1" -> value.netMultiple();
                        default -> value.shareOf(value.expectedRevenue());
                    });
        }
        Matcher forecast = FORECAST.matcher(name);
        return forecast.matches()
                ? Optional.of(shortfall(forecast.group(1), forecast.group(2), forecast.group(3)))
                : Optional.ofNullable(single.get(name));
    }

    private static Figure shortfall(String mean, String cv, String what) {
        Forecast forecast = Forecast.of(Figure.of(mean), Figure.of(cv), List.of(), Assumptions.standard());
        Shortfall shortfall = Shortfall.of(PROMISE, forecast);
        MakeGood open = MakeGood.untilFilled(SPEND);
        MakeGood capped = open.cappedBy(List.of(new Cap.Money(Figure.of(10_000))));
        return switch (what) {
            case "P_short" -> shortfall.probability();
            case "E_short" -> shortfall.expectedUnits();
            case "d05" -> shortfall.weakDelivery();
            case "d10" -> shortfall.safePromise();
            case "d50" -> shortfall.medianDelivery();
            case "E_makegood_uncapped" -> cost(shortfall, open).expected();
            case "P95_makegood_uncapped" -> cost(shortfall, open).p95();
            case "E_makegood_cap10k" -> cost(shortfall, capped).expected();
            case "P95_cap10k" -> cost(shortfall, capped).p95();
            case "E_flat60" -> cost(shortfall, MakeGood.flat(Figure.of(60))).expected();
            case "P95_flat60" -> cost(shortfall, MakeGood.flat(Figure.of(60))).p95();
            default -> throw new AssertionError("nobody computes " + what);
        };
    }

    private static RemedyCost cost(Shortfall shortfall, Remedy remedy) {
        return RemedyCost.of(shortfall, List.of(remedy));
    }

    private static ImpliedValue value(String validity, String closeRate, String grossMargin) {
        return new ImpliedValue(
                FEE,
                PROMISE,
                Figure.of(10_000),
                Figure.of(200),
                figure(validity),
                figure(closeRate),
                UNKNOWN,
                figure(grossMargin));
    }

    private static Figure figure(String numeral) {
        return numeral.isEmpty() ? UNKNOWN : Figure.of(numeral);
    }

    private static Map<String, Figure> single() {
        Map<String, Figure> all = new TreeMap<>();
        value(all);
        billing(all);
        delay(all);
        stopLoss(all);
        client(all);
        service(all);
        schedule(all);
        return all;
    }

    private static void value(Map<String, Figure> all) {
        Figure ten = Figure.of(10);
        ImpliedValue gross = value("", "", "");
        all.put("seed000_gross_value", gross.gross());
        all.put("seed000_multiple", gross.grossMultiple());
        all.put("seed000_share_vendor", gross.vendorShare());
        all.put("seed000_price_per_lead", gross.pricePerLead());
        all.put("seed000_upsell_ratio", gross.upsellRatio());
        all.put("seed000_break_even_close_v1", gross.breakEvenCloseRate(ten));
        all.put("seed000_break_even_close_v085", value("0.85", "", "").breakEvenCloseRate(ten));
        all.put("seed000_break_even_close_v085_g05", value("0.85", "", "0.5").breakEvenCloseRate(ten));
        ImpliedValue tenth = value("0.85", "0.10", "0.5");
        FairFee revenue = new FairFee(tenth.expectedRevenue(), UNKNOWN, Assumptions.standard());
        FairFee profit = new FairFee(tenth.expectedGrossProfit(), UNKNOWN, Assumptions.standard());
        all.put("fair_fee_rev_10_20.0", revenue.low());
        all.put("fair_fee_rev_10_20.1", revenue.high());
        all.put("fair_fee_profit_10_20.0", profit.low());
        all.put("fair_fee_profit_10_20.1", profit.high());
        all.put("cpa_v085_c010", tenth.costPerOrder());
    }

    private static void billing(Map<String, Figure> all) {
        all.put("pro_rata_400", billed(0, 400));
        all.put("pro_rata_400_floor50k", billed(50_000, 400));
        all.put("pro_rata_1200", billed(0, 1200));
        Figure million = Figure.of(1_000_000);
        LiquidatedDamages tenth = new LiquidatedDamages(million, Figure.of("0.1"), Figure.of(10));
        LiquidatedDamages open = new LiquidatedDamages(million, Figure.of("0.3"), Figure.INFINITE);
        all.put("ld_1permille_30d_1m", tenth.afterDays(Figure.of(30)));
        all.put("ld_1permille_150d_1m_cap10", tenth.afterDays(Figure.of(150)));
        all.put("ld_3permille_30d_1m_nocap", open.afterDays(Figure.of(30)));
        all.put(
                "revision_12_incl2_6h_500",
                new RevisionChurn(Figure.of(12), Figure.of(2), Figure.of(6), Figure.of(500)).cost());
    }

    private static Figure billed(long floor, long delivered) {
        Forecast forecast = Forecast.of(PROMISE, Figure.of("0.3"), List.of(), Assumptions.standard());
        Remedy proRata = new Remedy.ProRata(FEE, Figure.of(floor));
        return FEE.minus(RemedyCost.at(Figure.of(delivered), Shortfall.of(PROMISE, forecast), List.of(proRata)));
    }

    private static void delay(Map<String, Figure> all) {
        Figure rate = Figure.of("0.06");
        all.put(
                "fin_100k_6pct_90d",
                PaymentDelay.of(FEE, Figure.ZERO, Figure.of(90), rate).cost());
        all.put(
                "fin_100k_30pctdep_6pct_60d",
                PaymentDelay.of(FEE, Figure.of(30), Figure.of(60), rate).cost());
    }

    private static void stopLoss(Map<String, Figure> all) {
        ClientExit dress = new ClientExit(Figure.of(3000), Figure.of(1500), Figure.of(15));
        all.put("s004_fee", dress.fee());
        all.put("s004_refund", dress.refund());
        all.put("s004_balance", dress.balance());
        all.put("s004_cancel_if_value_below", dress.cancelsBelow());
        FutureMargin future = new FutureMargin(Figure.of(80_000), Figure.of(3), Figure.of("0.10"), List.of());
        StopLoss order = new StopLoss(
                new ClientExit(Figure.of(300_000), Figure.of(150_000), Figure.of(15)),
                Figure.of(60_000),
                Figure.ZERO,
                Assumptions.standard().exchangeLoss(),
                future,
                new EnumMap<>(Map.of(
                        Way.ENFORCE, Figure.of("0.10"),
                        Way.EXCHANGE, Figure.of("0.75"),
                        Way.CANCEL_WITH_FEE, Figure.of("0.35"),
                        Way.WAIVE, Figure.of("0.80"))));
        all.put("s004_L", future.presentValue());
        all.put("s004_options.enforce", order.payoff(Way.ENFORCE));
        all.put("s004_options.cancel_with_fee", order.payoff(Way.CANCEL_WITH_FEE));
        all.put("s004_options.exchange", order.payoff(Way.EXCHANGE));
        all.put("s004_options.waive", order.payoff(Way.WAIVE));
        all.put("s004_L_star_waive_vs_fee", order.futureFromWhichWaivingPays());
    }

    /** In units of the order that was lost. */
    private static void client(Map<String, Figure> all) {
        FutureMargin.Order twenty = new FutureMargin.Order(Figure.of(3), Figure.of(20), Figure.of(4));
        FutureMargin future = new FutureMargin(Figure.ZERO, UNKNOWN, Figure.of("0.10"), List.of(twenty));
        Map<Way, Figure> chances = new EnumMap<>(Way.class);
        Stream.of(Way.values()).forEach(way -> chances.put(way, UNKNOWN));
        StopLoss order = new StopLoss(
                new ClientExit(Figure.ONE, Figure.of("0.5"), Figure.ZERO),
                Figure.of("0.20"),
                Figure.of("0.15"),
                Figure.of("0.20"),
                future,
                chances);
        all.put("s004E_future_pv_rev", future.presentRevenue());
        all.put("s004E_future_pv_margin", future.presentValue());
        all.put("s004E_break_even_p", order.chanceFromWhichLettingGoPays());
    }

    private static void service(Map<String, Figure> all) {
        ServiceChoice choice = new ServiceChoice(
                Figure.of(48_000),
                Figure.of(50_000),
                Figure.of(6000),
                Figure.of("1.5"),
                Figure.of(40),
                Figure.of("0.10"),
                false);
        all.put("s001_lambda_star", choice.breakEvenIncidents());
        all.put("s001_single_margin", choice.singleMargin());
        all.put("s001_renew_margin", choice.renewalMargin());
        all.put("s001_precedent_cost", choice.precedentCost());
        all.put("s001_free_total_cost", choice.freeTotal());
    }

    private static void schedule(Map<String, Figure> all) {
        ScheduleCompression ten = schedule(10);
        ScheduleCompression fifteen = schedule(15);
        all.put("s002_rate_10d", ten.requiredRate());
        all.put("s002_rate_15d", fifteen.requiredRate());
        all.put("s002_rate_20d", schedule(20).requiredRate());
        all.put("s002_ratio_10", ten.ratio());
        all.put("s002_ratio_15", fifteen.ratio());
        all.put("s002_overload_10", ten.overloadPercent().over(Figure.HUNDRED, ""));
        all.put("s002_overload_15", fifteen.overloadPercent().over(Figure.HUNDRED, ""));
        all.put("s002_approval_share_of_14", schedule(14).approvalShare());
        all.put("s002_approval_share_of_10", ten.approvalShare());
        all.put("s002_day_for_day_due", ten.dueDayForDay(Figure.ONE));
    }

    private static ScheduleCompression schedule(long requiredDays) {
        return new ScheduleCompression(Figure.of(100_000), Figure.of(20), Figure.of(requiredDays), Figure.of(4));
    }

    /** Numbers by where they stand: names joined by points, items of a list by their place. */
    private static Map<String, BigDecimal> numbers(String json) throws IOException {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken().isNumeric()) {
                    String path = parser.getParsingContext().pathAsPointer().toString();
                    numbers.put(path.substring(1).replace('/', '.'), parser.getDecimalValue());
                } else {
                    assertThat(parser.currentToken()).isNotEqualTo(JsonToken.VALUE_STRING);
                }
            }
        }
        return numbers;
    }
}
