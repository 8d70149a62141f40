package org.dealrisk.expr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Source;
import org.dealrisk.expr.Explanation.Node;
import org.dealrisk.expr.Outcome.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {

    private static final Scope SCOPE = Scope.of(new DealVocabulary());

    private final FixedFacts facts = new FixedFacts()
            .with("fee", 100)
            .with("clauses_complete", Operand.TRUE)
            .with("promise.unit", Operand.of("lead"));

    @Test
    void anOutcomeSaysWhatIsMissingAndWhatIsUndefined() {
        Outcome outcome = Evaluation.outcome(read("list_price > 3 && (fee - fee) / 0 > 1"), facts);
        assertThat(outcome.truth()).isEqualTo(Truth.CANNOT_TELL);
        assertThat(outcome.missing()).containsExactly("list_price");
        assertThat(outcome.undefined()).containsExactly("(fee - fee) / 0");
    }

    @Test
    void aWordUsedAsANumberIsUndefinedByItsName() {
        facts.with("scope.revision_rounds", Operand.of("unlimited"));
        assertThat(Evaluation.outcome(read("scope.revision_rounds * 2 > 3"), facts)
                        .undefined())
                .containsExactly("scope.revision_rounds");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "fee > 3 && list_price > 3 && fee > 200        => fee > 200",
                "fee > 3 && (fee > 4 && fee > 5)               => fee > 3; fee > 4; fee > 5",
                "list_price > 3 || fee > 3 || fee > 4          => fee > 3",
                "fee > 300 || fee > 400                        => fee > 300; fee > 400",
                "fee > 3 && (list_price > 3 || fee > 400)      => list_price > 3",
                "!(fee > 3 && fee > 200)                       => fee > 200",
                "fee > 3 ? fee > 4 : fee > 5                   => fee > 3; fee > 4",
                "list_price > 3 ? fee > 4 : fee > 5            => list_price > 3",
                "rich && fee > 3                               => fee / 2 > 3; fee > 3",
                "rich || fee > 3                               => fee / 2 > 3",
                "promise.unit in [\"sale\"]                    => promise.unit in [\"sale\"]",
                "rich                                          => fee / 2 > 3",
            })
    void theSubConditionsThatDecidedAreFound(String text, String deciding) {
        Scope scope =
                SCOPE.with(new Let("rich", "fee / 2 > 3", read("fee / 2 > 3").root()));
        Explanation explanation = Evaluation.explain(read(text, scope), facts);
        assertThat(explanation.deciding()).extracting(Node::text).containsExactly(deciding.split("; "));
    }

    @Test
    void anExplanationHasTheValueOfWhatWasLookedAtAndNothingElse() {
        Explanation explanation = Evaluation.explain(read("fee > 3 || list_price > calc.multiple_gross"), facts);
        Node root = explanation.root();
        assertThat(root.text()).isEqualTo("fee > 3 || list_price > calc.multiple_gross");
        assertThat(root.value()).contains(Operand.TRUE);
        assertThat(root.parts().get(0).parts()).extracting(Node::text).containsExactly("fee", "3");
        assertThat(root.parts().get(0).parts().get(0).value()).contains(Operand.of(100));
        assertThat(root.parts().get(1).value()).isEmpty();
        assertThat(root.parts().get(1).parts().get(0).value()).isEmpty();
    }

    @Test
    void aLetThatWasLookedAtHasItsValueBesideTheWhole() {
        Scope scope =
                SCOPE.with(new Let("rich", "fee / 2 > 3", read("fee / 2 > 3").root()));
        Explanation explanation =
                Evaluation.explain(read("!rich || filled(client.name) || missing(list_price)", scope), facts);
        assertThat(explanation.lets().get("rich").value()).contains(Operand.TRUE);
    }

    @Test
    void textsAreComparedCharacterByCharacter() {
        facts.with("client.name", Operand.of("e\u0301"));
        assertThat(Evaluation.outcome(read("client.name == \"\u00E9\""), facts).isFalse())
                .isTrue();
        assertThat(Evaluation.outcome(read("client.name == \"e\\u0301\""), facts)
                        .isTrue())
                .isTrue();
    }

    @Test
    void factsOfAnotherTypeThanDeclaredAreTheCallersFault() {
        facts.with("fee", Operand.of("much")).with("clause", Operand.of(3));
        assertThatThrownBy(() -> Evaluation.outcome(read("fee > 3"), facts))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("fee should be a number but is Str[value=much]");
        assertThatThrownBy(() -> Evaluation.outcome(read("clause(\"penalty\")"), facts))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("clause() should be a true/false value but is Num[value=3.0]");
    }

    @Test
    void onlyAConditionHasAnOutcome() {
        assertThatThrownBy(() -> Evaluation.outcome(read("fee + 1"), facts))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not the value of a condition: Num[value=101.0]");
    }

    @Test
    void operandsRefuseWhatTheyAreNot() {
        assertThatThrownBy(() -> Operand.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Operand.ListOf(List.of(Operand.TRUE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Operand.CannotTell(List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Operand.of(-0.0)).isEqualTo(Operand.of(0.0));
    }

    @Test
    void whatIsPrintedReadsAsTheSameTree() {
        long seed = Long.getLong("dealrisk.seed", System.nanoTime());
        System.out.println("printer: -Ddealrisk.seed=" + seed);
        Random random = new Random(seed);
        Scope scope = Scope.of(new OracleWords());
        for (int i = 0; i < 2_000; i++) {
            String text =
                    new RandomExpressions(random).bool(1 + random.nextInt(4)).ours();
            String printed = Printer.print(read(text, scope).root());
            Expression again = read(printed, scope);
            assertThat(Printer.print(again.root())).as("seed %d", seed).isEqualTo(printed);
            OracleFacts drawn = OracleFacts.draw(random);
            assertThat(Evaluation.value(again, drawn))
                    .as("%s, seed %d", text, seed)
                    .isEqualTo(Evaluation.value(read(text, scope), drawn));
        }
    }

    private static Expression read(String text) {
        return read(text, SCOPE);
    }

    private static Expression read(String text, Scope scope) {
        Parsed<Expression> parsed = Compiler.expression(text, PlaceAt.whole(Source.of("text", text)), scope);
        assertThat(parsed.faults()).as(text).isEmpty();
        return parsed.value().orElseThrow();
    }
}
