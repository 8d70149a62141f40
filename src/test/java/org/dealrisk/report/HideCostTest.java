package org.dealrisk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;
import org.dealrisk.economics.Assumptions;
import org.dealrisk.economics.Decisions;
import org.dealrisk.economics.Figure;
import org.dealrisk.economics.FigureName;
import org.dealrisk.economics.Sensitivity;
import org.dealrisk.economics.ServiceChoice;
import org.dealrisk.economics.Settlements;
import org.dealrisk.economics.StopLoss;
import org.dealrisk.economics.StopLoss.Way;
import org.dealrisk.text.Language;
import org.dealrisk.unit.PrintedNumbers;
import org.dealrisk.verdict.Assessment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HideCostTest {

    private static final String DEAL = """
            id: D-7
            currency: TWD
            promised_leads: 1013
            average_order_value: 10000
            clauses:
              - {types: [guarantee-outcome], text: We guarantee the leads}
              - {types: [make-good-until-filled], text: Filled until done}
            referral_source: inbound
            fee: 100000
            cost: {planned_spend: 61117, fixed_cost: 2203, unit_cost: 733.13}
            promise: {expected_units: 707}
            payment: {upfront_percent: 30, net_days: 120}
            portfolio: {season: slow}
            value: {close_rate: 0.05}
            service:
              {single_service_price: 48011, renewal_price: 50021, incident_cost: 6037, incidents_per_year: 1.5,
               similar_clients: 41, churn_if_free_rate: 0.13}
            cancellation_case:
              deposit_paid: 50000
              fee_percent: 15
              margin_if_completed: 20011
              rework_cost: 3019
              future_annual_margin: 8017
              horizon_years: 3
              discount_rate: 0.1
              retention: {enforce: 0.11, exchange: 0.71, cancel_with_fee: 0.37, waive: 0.83}
            """;

    /** Other fields stand on the line of a cost, and findings point at them. */
    private static final String ONE_LINE =
            "{promised_leads: 1000, average_order_value: 10000, clauses: [], fee: 100000, "
                    + "referral_source: inbound, promise: {make_good: until-filled}, cost: {planned_spend: 61117}}";

    private static final List<String> WRITTEN = List.of(
            "61117", "2203", "733.13", "6037", "20011", "8017", "3019", "61,117", "2,203", "6,037", "20,011", "8,017",
            "3,019");

    static Stream<Arguments> everyFormat() {
        return Arrays.stream(Format.values())
                .flatMap(format -> Arrays.stream(Language.values()).map(language -> Arguments.of(format, language)));
    }

    @ParameterizedTest
    @MethodSource("everyFormat")
    void noFormatTellsACost(Format format, Language language) {
        Run run = Samples.of(language, DEAL);
        for (Display.Detail detail : Display.Detail.values()) {
            Display hidden =
                    Display.standard().withHideCost(true).withDetail(detail).withShowWaived(true);
            String report = Samples.render(format, Samples.with(run, hidden));
            assertThat(report)
                    .doesNotContain(WRITTEN)
                    .doesNotContain(computed(run.assessments().get(0)))
                    .doesNotContain(printed(chosen(run.assessments().get(0))));
        }
    }

    @ParameterizedTest
    @MethodSource("everyFormat")
    void aLineThatHoldsACostIsNotShownForAnotherField(Format format, Language language) {
        Run run = Samples.of(language, ONE_LINE);
        String report =
                Samples.render(format, Samples.with(run, Display.standard().withHideCost(true)));
        assertThat(report).doesNotContain("61117", "61,117", "planned_spend:");
    }

    /** The test above would prove nothing if the numbers were never told. */
    @Test
    void withoutTheOptionTheyAreTold() {
        Run run = Samples.of(Language.EN, DEAL);
        assertThat(Samples.render(Format.HUMAN, run)).contains("733.13", "our cost");
        assertThat(Samples.render(Format.JSON, run)).contains("733.13", "\"cost\": 63320.00");
        assertThat(Samples.render(Format.HUMAN, Samples.of(Language.EN, ONE_LINE)))
                .contains("61117");
        String all = Samples.render(
                Format.HUMAN, Samples.with(run, Display.standard().withDetail(Display.Detail.VERBOSE)));
        String json = Samples.render(Format.JSON, run);
        for (Figure figure : chosen(run.assessments().get(0))) {
            assertThat(printed(List.of(figure)))
                    .as("%s is told somewhere", figure)
                    .anyMatch(number -> all.contains(number) || json.contains(number));
        }
    }

    @Test
    void whatIsNotConfidentialStays() {
        Run run = Samples.with(Samples.of(Language.EN, DEAL), Display.standard().withHideCost(true));
        assertThat(Samples.render(Format.HUMAN, run))
                .contains("after a fee of 15,000 it gets 35,000 back", "from 1.04 calls a year on")
                .contains("101.3×", "Missing units are owed", "chance of falling short")
                .contains("payment term in days is 120 days.")
                .contains("Our cost, margin and losses are left out (--hide-cost)");
    }

    @Test
    void jsonSaysWhyANumberIsKeptBack() {
        Run run = Samples.with(Samples.of(Language.EN, DEAL), Display.standard().withHideCost(true));
        assertThat(Samples.render(Format.JSON, run))
                .contains("\"cost\": null,\n        \"cost_reason\": \"left out (--hide-cost)\"");
    }

    @Test
    void aFaultInACostOrOnALineWithOneQuotesNothing() throws IOException {
        Source source =
                Source.of("deal.yaml", "cost: {planned_spend: 6O117}\nfee: {planned_spend: 5, x: 1}\nfee: 3x\n");
        List<Diagnostic> faults = List.of(
                Diagnostic.at(new Place(source, Span.onLine(1, 23, 5)), "\"6O117\" is no amount")
                        .withField("cost.planned_spend")
                        .withHint("write 60117"),
                Diagnostic.at(new Place(source, Span.onLine(2, 25, 1)), "unexpected 5"),
                Diagnostic.at(new Place(source, Span.onLine(3, 6, 2)), "\"3x\" is no amount")
                        .withField("fee"));
        Run run = Samples.with(
                Samples.run(Language.EN, List.of(new Run.Unread(faults))),
                Display.standard().withHideCost(true));
        StringWriter text = new StringWriter();
        DiagnosticRenderer.render(run, text);
        String hidden = "cannot be read; what stands here is left out because it may tell our cost (--hide-cost)";
        assertThat(text)
                .hasToString("deal.yaml:1:23: " + hidden + "\n" + "deal.yaml:2:25: " + hidden + "\n"
                        + "deal.yaml:3:6: \"3x\" is no amount\n  3 | fee: 3x\n    |      ^^\n");
        assertThat(Samples.render(Format.JSON, run)).doesNotContain("6O117", "60117", "unexpected 5");
    }

    /** Every confidential figure, as each format would print it. */
    private static List<String> computed(Assessment assessment) {
        List<String> numbers = new ArrayList<>();
        for (FigureName name : FigureName.values()) {
            Figure figure = assessment.figures().get(name);
            if (name.isConfidential()
                    && figure instanceof Figure.Known known
                    && known.value().signum() != 0) {
                numbers.add(known.value().setScale(2, RoundingMode.HALF_UP).toPlainString());
                numbers.add(PrintedNumbers.amount(known.value()));
            }
        }
        assertThat(numbers).hasSizeGreaterThan(10);
        return numbers;
    }

    /** What the choices tell of our cost and margin. */
    private static List<Figure> chosen(Assessment assessment) {
        List<Figure> figures = new ArrayList<>();
        Settlements settlements =
                Settlements.of(assessment.deal(), assessment.figures()).orElseThrow();
        settlements.rows().stream().filter(Settlements.Row::confidential).forEach(row -> figures.add(row.expected()));
        ServiceChoice service = Decisions.service(assessment.deal()).orElseThrow();
        figures.addAll(List.of(service.singleMargin(), service.renewalMargin(), service.freeTotal()));
        StopLoss order =
                Decisions.stopLoss(assessment.deal(), Assumptions.standard()).orElseThrow();
        figures.addAll(List.of(order.future().presentValue(), order.futureFromWhichWaivingPays()));
        Stream.of(Way.values()).forEach(way -> figures.add(order.payoff(way)));
        Sensitivity sensitivity = Sensitivity.of(assessment.deal(), assessment.figures());
        figures.addAll(List.of(
                sensitivity.breakEven().leastFee(),
                sensitivity.breakEven().fairFee().low()));
        return figures;
    }

    private static List<String> printed(List<Figure> figures) {
        List<String> numbers = new ArrayList<>();
        for (Figure figure : figures) {
            BigDecimal value = ((Figure.Known) figure).value();
            numbers.add(value.setScale(2, RoundingMode.HALF_UP).toPlainString());
            numbers.add(PrintedNumbers.amount(value));
            numbers.add(PrintedNumbers.amount(value.setScale(0, RoundingMode.HALF_UP)));
        }
        return numbers;
    }
}
