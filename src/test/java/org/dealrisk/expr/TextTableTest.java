package org.dealrisk.expr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dealrisk.diag.Diagnostic;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Source;
import org.dealrisk.diag.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is said of texts, wrong and right, message and place, as {@code texts.txt} states it. */
class TextTableTest {

    private static final String TEXT = "> ";
    private static final String UNDER = "  ";

    @TestFactory
    Stream<DynamicTest> everyTextIsAnsweredAsStated() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(TEXT)) {
                String text = lines.get(i).substring(TEXT.length());
                List<String> stated = lines.subList(i + 1, lines.size()).stream()
                        .takeWhile(line -> !line.isEmpty())
                        .toList();
                tests.add(dynamicTest(text, () -> assertThat(answer(text)).isEqualTo(stated)));
            }
        }
        assertThat(tests).hasSizeGreaterThan(200);
        return tests.stream();
    }

    /** The lines that stand under a text: the tree printed again, or each fault with its hint. */
    private static List<String> answer(String text) {
        Parsed<Expression> parsed = Compiler.condition(text, PlaceAt.whole(Source.of("text", text)), scope());
        List<String> answer = new ArrayList<>();
        parsed.value().ifPresent(condition -> answer.add(UNDER + "ok " + Printer.print(condition.root())));
        for (Diagnostic fault : parsed.faults()) {
            answer.add(UNDER + caret(fault.place().span()) + " " + fault.message());
            if (fault.hint() != null) {
                answer.add(UNDER + "-> " + fault.hint());
            }
        }
        return answer;
    }

    private static String caret(Span span) {
        int length = span.endColumn() - span.column();
        return " ".repeat(span.column() - 1) + (length == 0 ? "." : "^".repeat(length));
    }

    private static Scope scope() {
        String outcomes = "[\"lead\", \"sale\"]";
        PlaceAt places = PlaceAt.whole(Source.of("let", outcomes));
        Let let = Compiler.let("outcomes", places.at(0, 0), outcomes, places, Scope.of(new DealVocabulary()))
                .value()
                .orElseThrow();
        return Scope.of(new DealVocabulary()).with(let).withBroken("spoiled");
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = TextTableTest.class.getResourceAsStream("/expr/texts.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
