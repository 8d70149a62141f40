package org.dealrisk.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTest {

    private static final Function<String, Optional<String>> CHINESE = english -> Optional.ofNullable(Map.of(
                    "{0} is {1}; expected {2}",
                    "{0} 為 {1}；應為 {2}",
                    "{0} before {1}",
                    "{1} 之前是 {0}",
                    "a date such as 2026-03-31",
                    "日期，例如 2026-03-31",
                    "\"{0}\"",
                    "「{0}」")
            .get(english));

    private static final Message DATE = Message.of("a date such as 2026-03-31");

    @Test
    void partsStandInTheirPlaces() {
        Message message = Message.of("{0} is {1}; expected {2}", "as_of", Message.quoted("soon"), DATE);
        assertThat(message.text()).isEqualTo("as_of is \"soon\"; expected a date such as 2026-03-31");
        assertThat(message.in(CHINESE)).contains("as_of 為「soon」；應為日期，例如 2026-03-31");
    }

    @Test
    void anotherLanguageMayTurnTheOrder() {
        assertThat(Message.of("{0} before {1}", 1, 2).in(CHINESE)).contains("2 之前是 1");
    }

    @Test
    void aPartWithoutWordsLeavesTheWholeWithoutThem() {
        Message unknown = Message.of("nobody knows");
        assertThat(Message.of("{0} before {1}", DATE, unknown).in(CHINESE)).isEmpty();
        assertThat(unknown.in(CHINESE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "{1} {0} $1, {1} {0} $1 is b; expected c",
        "'', ' is b; expected c'",
        "二, 二 is b; expected c",
    })
    void bracesInAPartStayAsTheyAre(String part, String told) {
        assertThat(Message.of("{0} is {1}; expected {2}", part, "b", "c").text())
                .isEqualTo(told);
    }

    @Test
    void aTextWithoutPartsMayHoldBraces() {
        assertThat(Message.of("write {0}").text()).isEqualTo("write {0}");
    }

    @ParameterizedTest
    @CsvSource({
        "fee, 24, fee 為 24；應為 x",
        "fee, 空白, fee 為空白；應為 x",
        "費用, 24, 費用為 24；應為 x",
        "費用, 空白, 費用為空白；應為 x",
    })
    void aBlankGoesThatStandsBesideAWideCharacter(String name, String found, String told) {
        assertThat(Message.of("{0} is {1}; expected {2}", name, found, "x").in(CHINESE))
                .contains(told);
    }

    @Test
    void choicesAreListed() {
        List<Message> words = List.of(Message.verbatim("us"), Message.verbatim("client"), Message.verbatim("template"));
        assertThat(Message.either(words).text()).isEqualTo("us, client or template");
        assertThat(Message.either(words.subList(0, 2)).text()).isEqualTo("us or client");
        assertThat(Message.either(words.subList(0, 1)).text()).isEqualTo("us");
        assertThat(Message.either(List.of()).text()).isEmpty();
    }

    @Test
    void messagesThatSayTheSameAreEqual() {
        assertThat(Message.of("{0} before {1}", 1, 2))
                .isEqualTo(Message.of("1 before 2"))
                .hasSameHashCodeAs(Message.of("1 before 2"))
                .isNotEqualTo(Message.of("2 before 1"));
    }

    @Test
    void aFaultIsToldInOneLanguage() {
        Diagnostic fault = Diagnostic.of("deal.yaml", DATE);
        assertThat(fault.in(CHINESE).headline()).isEqualTo("deal.yaml: 日期，例如 2026-03-31");
        assertThat(fault.withHint(DATE).in(CHINESE).hint()).isEqualTo("日期，例如 2026-03-31");
        assertThat(fault.withHint("ask somebody").in(CHINESE)).isEqualTo(fault.withHint("ask somebody"));
    }
}
