package org.dealrisk.expr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Place;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompilerTest {

    private static final Scope SCOPE = Scope.of(new DealVocabulary());
    private static final Place SOMEWHERE = new Place(Source.of("pack.yaml", "x"), Span.onLine(1, 1, 1));

    @Test
    void faultsStandWhereTheOwnerOfTheTextSaysTheyDo() {
        Source pack = Source.of("pack.yaml", "when: |\n  fee > 3\n  && fe < 9\n");
        PlaceAt block = (start, end) -> new Place(pack, Span.onLine(3, start - 8 + 3, end - start));
        List<Diagnostic> faults =
                Compiler.condition("fee > 3\n&& fe < 9\n", block, SCOPE).faults();
        assertThat(faults)
                .extracting(Diagnostic::headline)
                .containsExactly("pack.yaml:3:6: unknown name fe; did you mean fee?");
    }

    @Test
    void placesInAWholeSourceCountLinesAndCodePoints() {
        String text = "client.name == \"😀\" &&\r\nfe > 3 ||\rfeee > 2 ||\n(fee > 3";
        PlaceAt places = PlaceAt.whole(Source.of("text", text));
        assertThat(places.at(21, 23).span()).isEqualTo(new Span(1, 22, 2, 1));
        assertThat(places.at(23, 25).span()).isEqualTo(Span.onLine(2, 1, 2));
        assertThat(Compiler.condition(text, places, SCOPE).faults())
                .extracting(Diagnostic::headline)
                .containsExactly("text:4:9: found the end; expected an operator or \")\"");
        assertThat(Compiler.condition(text + ")", places, SCOPE).faults())
                .extracting(Diagnostic::headline)
                .containsExactly(
                        "text:2:1: unknown name fe; did you mean fee?",
                        "text:3:1: unknown name feee; did you mean fee?");
    }

    @Test
    void anExpressionMayHaveAnyType() {
        assertThat(expression("fee / 2", SCOPE).type()).isEqualTo(Type.NUMBER);
        assertThat(expression("[\"a\"]", SCOPE).type().described()).isEqualTo("a list of words");
        assertThat(expression("[]", SCOPE).type().described()).isEqualTo("a list");
        assertThat(expression("[1, \"a\"]", SCOPE).type().described()).isEqualTo("a list of numbers and words");
        assertThat(expression("[client.name, \"a\"]", SCOPE).type().described()).isEqualTo("a list of texts");
        assertThat(expression("clauses_complete ? scope.revision_rounds : 3", SCOPE)
                        .type()
                        .words())
                .containsExactly("unlimited", "none");
    }

    @Test
    void aLetStandsForItsExpressionInLaterOnes() {
        Scope scope = SCOPE.with(let("half", "fee / 2", SCOPE));
        scope = scope.with(let("small", "half < 10", scope)).with(let("unused", "fee > 0", scope));
        Expression condition = expression("small && half > 1", scope);
        assertThat(condition.lets()).extracting(Let::name).containsExactly("half", "small");
        assertThat(condition.names()).isEqualTo(expression("fee > 1", SCOPE).names());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fee              | \"fee\" cannot name a let; it already means something else",
                "clause           | \"clause\" cannot name a let; it already means something else",
                "size             | \"size\" cannot name a let; it already means something else",
                "taken            | \"taken\" cannot name a let; it already means something else",
                "in               | \"in\" cannot name a let; CEL keeps this word for itself",
                "while            | \"while\" cannot name a let; CEL keeps this word for itself",
                "2nd              | \"2nd\" cannot name a let; expected letters, digits and _, a letter first",
                "promise.half     | \"promise.half\" cannot name a let; expected letters, digits and _, a letter first",
                "半               | \"半\" cannot name a let; expected letters, digits and _, a letter first",
                "''               | \"\" cannot name a let; expected letters, digits and _, a letter first",
            })
    void aLetNeedsANameOfItsOwn(String name, String message) {
        Scope scope = SCOPE.with(let("taken", "fee / 2", SCOPE));
        Parsed<Let> parsed = Compiler.let(name, SOMEWHERE, "fee / 2", places("fee / 2"), scope);
        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.faults()).containsExactly(Diagnostic.at(SOMEWHERE, message));
    }

    @Test
    void aBrokenLetIsReportedOnlyWhereItBroke() {
        assertThat(Compiler.let("odd", SOMEWHERE, "fe / 2", places("fe / 2"), SCOPE)
                        .faults())
                .hasSize(1);
        Scope scope = SCOPE.withBroken("odd");
        Parsed<Expression> user = Compiler.condition("odd > 3", places("odd > 3"), scope);
        assertThat(user.faults()).isEmpty();
        assertThat(user.value()).isEmpty();
    }

    @Test
    void letsThatDoubleEachOtherAreCountedAndEvaluatedOnce() {
        Scope scope = SCOPE.with(let("x0", "fee", SCOPE));
        for (int i = 1; i <= 60; i++) {
            scope = scope.with(let("x" + i, "x" + (i - 1) + " + x" + (i - 1), scope));
        }
        Expression doubled = expression("x60 > 0", scope);
        assertThat(doubled.lets()).hasSize(61);
        assertThat(Evaluation.outcome(doubled, new FixedFacts().with("fee", 1)).isTrue())
                .isTrue();
        assertThat(doubled.names().read()).containsExactly("fee");
        assertThat(Evaluation.explain(doubled, new FixedFacts().with("fee", 1)).lets())
                .hasSize(61);
    }

    @Test
    void theCostOfAllLetsTogetherIsBounded() {
        String sum = "fee" + " + fee".repeat(200);
        Scope scope = SCOPE.with(let("x0", sum, SCOPE));
        for (int i = 1; i < 4; i++) {
            scope = scope.with(let("x" + i, "x" + (i - 1) + " + " + sum, scope));
        }
        Expression most = expression("x3 > 0", scope);
        assertThat(Evaluation.outcome(most, new FixedFacts().with("fee", 1)).isTrue())
                .isTrue();
        String tooMuch = "x3 + " + sum + " > 0";
        assertThat(Compiler.condition(tooMuch, places(tooMuch), scope).faults())
                .extracting(Diagnostic::headline)
                .containsExactly(
                        "text:1:1: the expression and the lets it uses have 2015 parts; at most 2000 are allowed");
    }

    @Test
    void namesReadAndNamesOnlyAskedAreToldApart() {
        NamesUsed names = expression(
                        "missing(fee) || fee > 3 || known(list_price) || filled(client.name) || clause(\"penalty\")",
                        SCOPE)
                .names();
        assertThat(names.read()).containsExactly("client.name", "fee");
        assertThat(names.asked()).containsExactly("list_price");
    }

    private static Expression expression(String text, Scope scope) {
        return Compiler.expression(text, places(text), scope).value().orElseThrow();
    }

    private static Let let(String name, String text, Scope scope) {
        return Compiler.let(name, SOMEWHERE, text, places(text), scope).value().orElseThrow();
    }

    private static PlaceAt places(String text) {
        return PlaceAt.whole(Source.of("text", text));
    }
}
