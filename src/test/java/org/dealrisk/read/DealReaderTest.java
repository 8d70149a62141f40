package org.dealrisk.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Source;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Remark;
import org.junit.jupiter.api.Test;

class DealReaderTest {

    @Test
    void dealKnowsItsDocumentAndHasNoRow() {
        List<Parsed<Deal>> deals = read("# one\nfee: 1\n---\n\nfee: 2\n");
        Deal.Address second = deals.get(1).value().orElseThrow().address();
        assertThat(second.document()).isEqualTo(2);
        assertThat(second.row()).isEqualTo(OptionalInt.empty());
        assertThat(second.source()).isEqualTo("deal.yaml");
        assertThat(second.place()).hasToString("deal.yaml:5:1");
    }

    @Test
    void lineEndsOfWindowsChangeNothing() {
        String form = "currency: TWD\nfee: 十萬元\nclauses:\n  - \"one\"\n  - text: two\npromise: { unit: leed }\n";
        assertThat(Shown.of(read(form.replace("\n", "\r\n")))).isEqualTo(Shown.of(read(form)));
    }

    @Test
    void standardCurrencyHoldsWhereTheFormHasNone() {
        DealReader reader = DealReader.create().withStandardCurrency("twd");
        Deal silent = deal(reader, "fee: 5\nvalue: { list_price: US$7 }\n");
        assertThat(silent.text(Field.CURRENCY_CODE)).contains("TWD");
        assertThat(silent.answer(Field.CURRENCY_CODE).places()).isEmpty();
        assertThat(silent.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.OTHER_CURRENCY);
        assertThat(deal(reader, "fee: 5\ncurrency: EUR\n").text(Field.CURRENCY_CODE))
                .contains("EUR");
        assertThat(deal(reader, "fee: US$5\n").text(Field.CURRENCY_CODE)).contains("USD");
    }

    @Test
    void standardCurrencyMustExist() {
        assertThatThrownBy(() -> DealReader.create().withStandardCurrency("NTD"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a currency: NTD");
    }

    @Test
    void absentKeyIsNotFilledIn() {
        Deal deal = deal(DealReader.create(), "fee: 1\n");
        assertThat(deal.answer(Field.NET_DAYS)).isEqualTo(Answer.notFilledIn());
        assertThat(deal.answer(Field.CLAUSE_LIST)).isEqualTo(Answer.notFilledIn());
    }

    @Test
    void faultsComeInOrderOfPlaceWhateverTheOrderOfReading() {
        String form = "texts: 1\nfee: x\ncurrency: x\nwaivers: 1\nfeee: 1\nclauses: [[a]]\n";
        assertThat(read(form).get(0).faults())
                .extracting(fault -> fault.place().line())
                .containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void headlineReadsAsAWhole() {
        Diagnostic fault = read("term:\n  months: two years\n").get(0).faults().get(0);
        assertThat(fault.headline())
                .isEqualTo("deal.yaml:2:11: term.months is \"two years\"; expected a whole number such as 24");
    }

    @Test
    void hugeWordsAndManyUnknownKeysCostNoMoreThanReadingThem() {
        StringBuilder form = new StringBuilder("stage: " + "x".repeat(1_000_000) + "\n");
        for (int i = 0; i < 20_000; i++) {
            form.append("feex").append(i).append(": 1\n");
        }
        List<Diagnostic> faults = read(form.toString()).get(0).faults();
        assertThat(faults).hasSize(20_001);
        assertThat(faults.get(0).message()).startsWith("stage is \"xxx").hasSizeLessThan(250);
        assertThat(faults.get(20_000).message()).isEqualTo("unknown key \"feex19999\"; the form has no such field");
    }

    private static Deal deal(DealReader reader, String form) {
        return reader.read(Source.of("deal.yaml", form)).get(0).value().orElseThrow();
    }

    private static List<Parsed<Deal>> read(String form) {
        return DealReader.create().read(Source.of("deal.yaml", form));
    }
}
