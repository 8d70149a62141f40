package org.dealrisk.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.VisibleText;
import org.dealrisk.rule.Severity;
import org.dealrisk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReportTest {

    private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");

    @ParameterizedTest
    @CsvSource({
        "gross, 10000000.00",
        "multiple_gross, 100.0000",
        "vendor_share, 0.010000",
        "price_per_lead, 100.00",
        "break_even_close_rate, 0.100000",
        "upsell_ratio, 50.0000",
        "cost, 60000.00",
        "margin_percent, 40.00",
        "shortfall_probability, 0.911548",
        "expected_shortfall, 311.6791",
        "safe_promise, 446.0000",
        "expected_make_good, 34927.20",
        "p95_make_good, 93452.69",
        "expected_loss, 35962.81",
        "risk_adjusted_margin, 4037.19",
        "completeness, 1.000000"
    })
    void figureHasTheDecimalsOfItsUnit(String name, String number) {
        assertThat(lines(Samples.one(Language.EN))).contains("\"" + name + "\": " + number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "expected_revenue | value.close_rate is unknown",
                "expected_gross_profit | value.close_rate, value.client_gross_margin are unknown",
                "multiple_gross | without limit",
                "break_even_close_rate |",
                "vendor_share |",
                "margin_percent | the fee is 0",
                "discount_percent | value.list_price is unknown"
            })
    void whatHasNoNumberIsNullWithItsReason(String name, String reason) {
        String deal = "{fee: 0, promised_leads: 10, average_order_value: 5, clauses: [], referral_source: inbound,"
                + " cost: {fixed_cost: 7}}";
        List<String> lines = lines(Samples.of(Language.EN, deal));
        if (reason == null) {
            assertThat(lines).contains("\"" + name + "\": 0.000000");
        } else {
            assertThat(lines).containsSequence("\"" + name + "\": null", "\"" + name + "_reason\": \"" + reason + "\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+7", "0.0000000001", "123456789012345678901234567890.129", "1e-30", "0"})
    void everyNumberIsPlain(String fee) throws IOException {
        String deal = "{fee: " + fee + ", promised_leads: 3, average_order_value: 7e5, clauses: [],"
                + " referral_source: inbound, cost: {fixed_cost: 1E+9}}";
        for (String number : numbers(Samples.render(Format.JSON, Samples.of(Language.EN, deal)))) {
            assertThat(number).matches(PLAIN).doesNotMatch("-0(\\.0*)?");
        }
    }

    @ParameterizedTest
    @EnumSource(GoldenTest.Scenario.class)
    void keysOfAnObjectAreThereOnceAndInTheSameOrder(GoldenTest.Scenario scenario) throws IOException {
        String english = Samples.render(Format.JSON, scenario.run(Language.EN));
        String chinese = Samples.render(Format.JSON, scenario.run(Language.ZH_TW));
        assertThat(keys(english)).isEqualTo(keys(chinese));
    }

    @Test
    void summaryHasEveryKeyEvenOfNothing() {
        assertThat(lines(Samples.empty(Language.EN)))
                .containsSequence(
                        "\"deals\": 0",
                        "\"by_verdict\": {",
                        "\"WALK_AWAY\": 0",
                        "\"ESCALATE\": 0",
                        "\"NEGOTIATE\": 0",
                        "\"SIGN\": 0",
                        "}",
                        "\"by_severity\": {",
                        "\"critical\": 0",
                        "\"high\": 0",
                        "\"medium\": 0",
                        "\"low\": 0",
                        "\"info\": 0",
                        "}",
                        "\"waived\": 0",
                        "\"errors\": 0");
    }

    @Test
    void minimumLeavesFindingsOutAndCountsThem() {
        Run run = Samples.with(Samples.one(Language.EN), Display.standard().withMinimum(Severity.HIGH));
        List<String> lines = lines(run);
        assertThat(lines)
                .contains("\"severity\": \"critical\"", "\"severity\": \"high\"", "\"medium\": 1", "\"info\": 1");
        assertThat(lines).doesNotContain("\"severity\": \"medium\"", "\"severity\": \"info\"");
    }

    @Test
    void waivedFindingIsThereAndMarked() {
        List<String> lines = lines(Samples.one(Language.EN));
        assertThat(lines)
                .containsSequence(
                        "\"waived\": {", "\"reason\": \"老客戶\"", "\"by\": \"Chen\"", "\"until\": \"2030-12-31\"");
        assertThat(lines).containsSequence("\"low\": 0", "\"info\": 1", "}", "\"waived\": 1");
    }

    @Test
    void errorWithoutPlaceHasNoLine() {
        assertThat(lines(Samples.error(Language.EN)))
                .containsSequence(
                        "\"source\": \"broken.yaml\"",
                        "\"line\": 3",
                        "\"column\": 11",
                        "\"field\": \"term.months\"",
                        "\"message\": \"term.months is \\\"兩年\\\"; expected a whole number such as 24\"",
                        "\"hint\": \"write 24\"")
                .containsSequence(
                        "\"source\": \"gone.yaml\"",
                        "\"line\": null",
                        "\"column\": null",
                        "\"message\": \"there is no such file\"");
    }

    @Test
    void hazardousCharactersAreEscapedAndReadBackTheSame() throws IOException {
        String name = "a\u202eb\u009b\u007f\u2028\u001b";
        Run run = Samples.of(Language.EN, "{fee: 1, clauses: [], name: \"a\\u202eb\\u009b\\u007f\\u2028\\u001b\"}");
        String json = Samples.render(Format.JSON, run);
        assertThat(json.codePoints().filter(c -> c != '\n' && VisibleText.isHazard(c)))
                .isEmpty();
        assertThat(texts(json)).contains(name);
    }

    @Test
    void halfACharacterIsReplaced() {
        Diagnostic fault = Diagnostic.of("x.yaml", "half \ud83c!");
        Run run = Samples.run(Language.EN, List.of(new Run.Unread(List.of(fault))));
        assertThat(lines(run)).contains("\"message\": \"half \ufffd!\"");
    }

    private static List<String> lines(Run run) {
        return Samples.render(Format.JSON, run)
                .lines()
                .map(line -> line.strip().replaceAll(",$", ""))
                .toList();
    }

    private static List<String> numbers(String json) throws IOException {
        List<String> numbers = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isNumeric()) {
                    numbers.add(parser.getText());
                }
            }
        }
        assertThat(numbers).hasSizeGreaterThan(10);
        return numbers;
    }

    private static List<String> texts(String json) throws IOException {
        List<String> texts = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    texts.add(parser.getText());
                }
            }
        }
        return texts;
    }

    /** Every key with its depth; fails on one written twice in an object. */
    private static List<String> keys(String json) throws IOException {
        List<String> keys = new ArrayList<>();
        Deque<List<String>> open = new ArrayDeque<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    open.push(new ArrayList<>());
                } else if (token == JsonToken.END_OBJECT) {
                    assertThat(open.pop()).doesNotHaveDuplicates();
                } else if (token == JsonToken.FIELD_NAME) {
                    open.element().add(parser.getText());
                    keys.add(open.size() + parser.getText());
                }
            }
        }
        return keys;
    }
}
