package org.dealrisk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Parsed;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Fields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupposedAnswersTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    fee=250000                            | fee                        | 250000
                    fee = NT$250,000                      | fee                        | 250000
                    報價=25萬                             | fee                        | 250000
                    value.close_rate=12%                  | value.close_rate           | 0.12
                    payment.net_days=60 days              | payment.net_days           | 60
                    liability.cap=2x                      | liability.cap              | 2
                    liability.cap={multiple_of_fee: 2}    | liability.cap              | 2
                    promise.make_good=Until-Filled        | promise.make_good          | until-filled
                    as_of=2026-12-01                      | as_of                      | 2026-12-01
                    process.legal_reviewed=否             | process.legal_reviewed     | false
                    conduct.threats=media, legal         | conduct.threats            | [media, legal]
                    conduct.threats=[media, legal]       | conduct.threats            | [media, legal]
                    conduct.threats=none                  | conduct.threats            | []
                    promise.history_units=[820, 910.5]    | promise.history_units      | [820, 910.5]
                    name="a, b = c"                       | name                       | a, b = c
                    name=# 5: x                           | name                       | # 5: x
                    """)
    void isReadAsAFormReadsIt(String given, String field, String value) {
        Deal answers = read(given).value().orElseThrow();
        assertThat(answers.value(Fields.ofPath(field).orElseThrow())
                        .orElseThrow()
                        .toString())
                .contains(value);
    }

    @ParameterizedTest
    @CsvSource({"fee=unknown", "fee=?", "fee=", "fee=不明"})
    void unknownIsAnAnswer(String given) {
        assertThat(read(given).value().orElseThrow().answer(Field.FEE).isExplicitlyUnknown())
                .isTrue();
    }

    @Test
    void eachStandsOnALineOfItsOwn() {
        Deal answers =
                read("promised_leads=10", "name=客戶", "fee=  5000").value().orElseThrow();
        assertThat(answers.answer(Field.FEE).places().get(0)).hasToString("--what-if:3:7");
        assertThat(answers.answer(Field.FEE).places().get(0).text()).isEqualTo("5000");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    fee               | 1:1 "fee" is no answer; expected a field, = and a value, such as fee=250000
                    =5                | 1:1 "=5" is no answer; expected a field, = and a value, such as fee=250000
                    fe=1              | 1:1 unknown key "fe"; did you mean "fee"?
                    close_rate=1      | 1:1 unknown key "close_rate"; did you mean "value.close_rate"?
                    fee=abc           | 1:5 fee is "abc"; expected an amount such as 100000 or "NT$100,000"
                    value.close_rate=12 | 1:18 value.close_rate is 12; expected 0 to 1, such as 0.12 or 12%
                    promise.make_good=caped | 1:19 promise.make_good is "caped"; expected none, capped, yes or until-filled; did you mean "capped"?
                    clauses=none      | 1:1 clauses is a list and no single answer; change a copy of the deal, and compare the two with dealrisk diff
                    waivers=[]        | 1:1 waivers is a list and no single answer; change a copy of the deal, and compare the two with dealrisk diff
                    x_note=1          | 1:1 x_note is a free note, which changes nothing; expected a field, = and a value, such as fee=250000
                    """)
    void whatIsWrongIsToldWithWhatWasExpected(String given, String told) {
        List<Diagnostic> faults = read(given).faults();
        assertThat(faults)
                .extracting(fault ->
                        fault.place().span().line() + ":" + fault.place().span().column() + " " + fault.message())
                .containsExactly(told);
    }

    @Test
    void everyFaultOfSeveralIsTold() {
        assertThat(read("fe=1", "fee=x", "fee=3").faults())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "unknown key \"fe\"; did you mean \"fee\"?",
                        "fee is \"x\"; expected an amount such as 100000 or \"NT$100,000\"",
                        "fee is given twice: here and at 2:1");
    }

    @Test
    void marksOfYamlThatDoNotCloseAreTold() {
        assertThat(read("conduct.threats=[media").faults()).isNotEmpty();
        assertThat(read("conduct.threats=[media").value()).isEmpty();
    }

    private static Parsed<Deal> read(String... given) {
        return SupposedAnswers.read(List.of(given), "--what-if", Optional.of("TWD"));
    }
}
