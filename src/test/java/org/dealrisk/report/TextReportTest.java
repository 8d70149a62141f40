package org.dealrisk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;
import org.dealrisk.rule.Severity;
import org.dealrisk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReportTest {

    @Test
    void theSumIsDoneOnTheFirstScreen() {
        String screen = firstLines(Samples.render(Format.HUMAN, Samples.one(Language.EN)), 24);
        assertThat(screen)
                .startsWith("WALK AWAY (from these terms), with 1 waiver  D-000a  購物名單專案 🎯  seed.yaml:1:1\n")
                .contains("1,000 leads × 10,000 = 10,000,000 for a fee of 100,000: 100× if every lead buys; "
                        + "above 10× once more than 10 % buy; our share 1 %\n")
                .contains("price per lead 100; a later order is worth 50× the first\n")
                .contains("4 red flags: 2 critical, 1 high, 1 medium\n");
    }

    @Test
    void everyBasisThatCanBeComputedIsNamed() {
        String deal = "{fee: 100000, promised_leads: 1000, average_order_value: 10000, clauses: [], value: {close_rate:"
                + " 0.1, lead_validity_rate: 0.85, client_gross_margin: 0.5}}";
        assertThat(Samples.render(Format.HUMAN, Samples.of(Language.EN, deal)))
                .contains("  if every lead buys     10,000,000   100×\n")
                .contains("  expected revenue          850,000   8.5×\n")
                .contains("  expected gross profit     425,000  4.25×  the rules use this one\n")
                .contains("above 10× once more than 23.53 % buy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fee: 0, promised_leads: 10, average_order_value: 5 | for a fee of 0: ∞× if every lead buys",
                "fee: 100, promised_leads: 10, average_order_value: 5 | never above 10×, even if every lead buys",
                "fee: 0, promised_leads: 0, average_order_value: 5 | 0 leads × 5 = 0 for a fee of 0\n",
                "promised_leads: 10, average_order_value: 5 | 10 leads × 5 = 50; against which fee is open: fee is unknown",
                "fee: 5, average_order_value: 5 | Cannot be done: promised number of leads or units is unknown",
                "fee: 5, promised_leads: none | No number of results is promised",
                "fee: 5, promised_leads: 2, average_order_value: 90, promise: {unit: sale} | 36× if every unit sells"
            })
    void theSumSaysWhatItCan(String row) {
        String[] parts = row.split(" \\| ");
        assertThat(Samples.render(Format.HUMAN, Samples.of(Language.EN, "{clauses: [], " + parts[0] + "}")))
                .contains(parts[1]);
    }

    @Test
    void tooLittleIsSaidFirst() {
        Run run = Samples.of(Language.EN, "{fee: 5}\n---\n{fee: 6}");
        assertThat(Samples.render(Format.HUMAN, run)).contains("\n\n2 deals have too little known to judge\n2 deals; ");
        assertThat(Samples.render(Format.HUMAN, Samples.of(Language.EN, "fee: 5")))
                .contains("Too little is known to judge: 20 % of the facts");
    }

    @Test
    void quietLeavesTheVerdicts() {
        Display quiet = Display.standard().withDetail(Display.Detail.QUIET);
        for (Format format : List.of(Format.HUMAN, Format.CONCISE)) {
            assertThat(Samples.render(format, Samples.with(Samples.many(Language.EN), quiet))
                            .lines())
                    .hasSize(3)
                    .allMatch(line -> line.contains(": verdict "));
        }
    }

    @Test
    void minimumHidesAndSaysHowMany() {
        Display high = Display.standard().withMinimum(Severity.HIGH);
        assertThat(Samples.render(Format.HUMAN, Samples.with(Samples.one(Language.EN), high)))
                .contains("3 red flags: 2 critical, 1 high\n", "  2 below high not shown\n")
                .doesNotContain("VAL-004 thin-margin", "PAY-002", "POR-001");
        assertThat(Samples.render(Format.CONCISE, Samples.with(Samples.one(Language.EN), high))
                        .lines())
                .hasSize(4);
    }

    @Test
    void conciseLinesHaveOneShapeInEveryLanguage() {
        for (Language language : Language.values()) {
            Display all = Display.standard().withShowWaived(true);
            assertThat(Samples.render(Format.CONCISE, Samples.with(Samples.many(language), all))
                            .lines())
                    .allMatch(line -> line.matches("[^:]+:\\d+:\\d+: (critical|high|medium|low|info) [A-Z]{3}-\\d{3} .+"
                            + "|[^:]+:\\d+:\\d+: verdict [A-Z_]+ .+"))
                    .anyMatch(line -> line.contains("low PAY-002"));
        }
    }

    @Test
    void nothingReadGivesNoLines() {
        assertThat(Samples.render(Format.CONCISE, Samples.empty(Language.EN))).isEmpty();
    }

    @Test
    void whatIsWrittenInADealSteersNoTerminal() {
        String deal = "{fee: 5, id: \"\\e[2J\", name: \"a\\u202eb\\ttab\", clauses: []}";
        for (Format format : Format.values()) {
            String report = Samples.render(format, Samples.of(Language.EN, deal));
            assertThat(report).doesNotContain("\u001b", "\u202e", "\t");
        }
        assertThat(Samples.render(Format.HUMAN, Samples.of(Language.EN, deal)))
                .contains("  <U+001B>[2J  a<U+202E>b tab  deal.yaml:1:1\n");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theLocaleOfTheMachineMakesNoDifference(Format format) {
        String expected = Samples.render(format, Samples.one(Language.EN));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            assertThat(Samples.render(format, Samples.one(Language.EN))).isEqualTo(expected);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Samples.render(format, Samples.one(Language.EN))).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void faultIsShownWithItsLineAndHint() throws IOException {
        StringWriter text = new StringWriter();
        DiagnosticRenderer.render(Samples.error(Language.EN), text);
        assertThat(text).hasToString("""
                        broken.yaml:3:11: term.months is "兩年"; expected a whole number such as 24
                          3 |   months: 兩年 # ?
                            |           ^^^^
                          hint  write 24
                        gone.yaml: there is no such file
                        """);
    }

    @Test
    void faultOfADocumentWithoutTextIsShownWithoutALine() throws IOException {
        Place place = new Place(Source.of("empty.csv", ""), Span.onLine(1, 1, 0));
        StringWriter text = new StringWriter();
        DiagnosticRenderer.render(List.of(Diagnostic.at(place, "the file is empty")), Samples.empty(Language.EN), text);
        assertThat(text).hasToString("empty.csv:1:1: the file is empty\n");
    }

    @Test
    void formatsAreFoundByTheirWord() {
        assertThat(Format.labels()).startsWith("human", "concise", "json");
        for (String label : Format.labels()) {
            assertThat(Format.ofLabel(label).orElseThrow().label()).isEqualTo(label);
        }
        assertThat(Format.ofLabel("HUMAN")).isEmpty();
    }

    private static String firstLines(String text, int lines) {
        return String.join("\n", text.lines().limit(lines).toList()) + "\n";
    }
}
