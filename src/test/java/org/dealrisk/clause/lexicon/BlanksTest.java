package org.dealrisk.clause.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dealrisk.unit.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlanksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "we guarantee [NUMBER] leads",
                "we guarantee [number of leads] leads",
                "we guarantee [●] leads",
                "we guarantee [ ] leads",
                "we guarantee ____ leads",
                "we guarantee {{number}} leads",
                "we guarantee {{lead_count}} leads",
                "we guarantee XX leads",
                "保證○○筆名單",
                "保證〔　〕筆名單",
                "保證＿＿筆名單",
                "保證__筆名單",
                "保證［數量］筆名單",
                "within ____ days",
                "a deposit of USD [●]",
                "at most ____% of the fee",
                "____ rounds of revisions"
            })
    void blankIsANumberThatNobodyKnows(String text) {
        Blanks blanks = Blanks.in(text);

        assertThat(blanks.numbers()).hasSize(1).allMatch(blanks::isOpen);
        EvenText even = EvenText.of(text);
        assertThat(even.substring(0, even.length())).containsOnlyOnce("_").doesNotContain("[", "{", "○", "xx");
        Figures figures = Figures.in(even, 1);
        assertThat(figures.all()).isEmpty();
        assertThat(figures.mentions().behind(1)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By: ____________ Date: ____________",
                "{{client}} leads the project",
                "[AGENCY] leads the project",
                "由董事長林○○擔任連帶保證人",
                "註冊第○○號商標",
                "made on ____年____月____日",
                "on the ____ day of May, 20__",
                "修改__不限__次數",
                "a __very__ long week",
                "[30] days of [Client]",
                "as Section XX. Says",
                "our liability has [no cap] whatsoever",
                "the client may leave [at any time, for no reason]",
                "[no guarantee] of 500 leads",
                "pay [half the amount] upfront",
                "payment is due in [thirty days]",
                "with love xx we guarantee leads",
                "no blank at all"
            })
    void whatIsNoNumberIsNoBlank(String text) {
        assertThat(Blanks.in(text).isEmpty()).isTrue();
    }

    @Test
    void numbersBesideBlanksStandWhereTheyAreWritten() {
        String text = "We pay [NUMBER] leads within 14 days and ____% of NT$5,000.";
        Blanks blanks = Blanks.in(text);

        List<String> read = blanks.numbers().stream()
                .map(number -> text.substring(number.start(), number.end()))
                .toList();
        assertThat(read).containsExactly("[NUMBER] leads", "within 14 days", "____%", "NT$5,000");
        List<Quantity> open = blanks.numbers().stream().filter(blanks::isOpen).toList();
        assertThat(open).hasSize(2);
        assertThat(Figures.in(EvenText.of(text), 1).all()).hasSize(2);
    }

    @Test
    void originalOfABlankIsAllOfIt() {
        EvenText even = EvenText.of("guarantee [NUMBER] leads");

        assertThat(even.substring(0, even.length())).isEqualTo("guarantee _ leads");
        assertThat(even.originEnd("guarantee _".length())).isEqualTo("guarantee [NUMBER]".length());
    }
}
