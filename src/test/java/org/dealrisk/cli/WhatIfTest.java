package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.dealrisk.GoldenFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIfTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/explain");
    private static final String DEAL = "examples/guaranteed-leads/deal.yaml";

    /** What a comparison says; the explanation that follows has goldens of its own. */
    @ParameterizedTest
    @CsvSource({
        "human, en, txt, Clauses",
        "human, zh-TW, txt, 條款",
        "markdown, en, md, ## Clauses",
        "json, en, json, '      \"clauses\": ['"
    })
    void theComparisonStandsBeforeTheExplanation(String format, String language, String ending, String next)
            throws IOException {
        CommandRun run = CommandRun.of("dealrisk explain -f " + format + " --lang " + language
                + " --what-if fee=250000 --what-if promise.make_good=capped"
                + " --what-if promise.make_good_cap_percent=10% " + DEAL);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        String before = run.out().lines().takeWhile(line -> !line.equals(next)).reduce("", (a, b) -> a + b + "\n");
        assertThat(before.length()).isLessThan(run.out().length());
        // The hash is another with every change of a rule.
        String told = before.replaceAll("\"sha256\": \"[0-9a-f]+\"", "\"sha256\": \"…\"");
        GoldenFile.compare(GOLDEN.resolve("what-if." + language + "." + ending), told);
    }

    @Test
    void whatIsAsItWasChangesNothing() throws IOException {
        assertThat(out("dealrisk explain --what-if fee=100,000 " + DEAL))
                .contains("\nWhat if\n    Nothing would be different.\n\nClauses\n");
    }

    @Test
    void aDocumentWithFrontMatterIsSupposedLikeAForm() throws IOException {
        assertThat(out("dealrisk explain --what-if payment.net_days=120 examples/proposal/proposal.md"))
                .contains("\nWhat if\n")
                .contains("→ --what-if:1:18\n");
    }

    @Test
    void costIsKeptBack() throws IOException {
        for (String format : new String[] {"human", "json", "markdown"}) {
            assertThat(out("dealrisk explain --hide-cost -f " + format + " --what-if cost.planned_spend=71234 " + DEAL))
                    .doesNotContain("71,234")
                    .doesNotContain("71234")
                    .doesNotContain("60,000")
                    .doesNotContain("60000");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fe=1    | dealrisk: --what-if fe=1: unknown key "fe"; did you mean "fee"?
                    fee=x   | dealrisk: --what-if fee=x: fee is "x"; expected an amount such as 100000 or "NT$100,000"
                    fee     | dealrisk: --what-if fee: "fee" is no answer; expected a field, = and a value, such as fee=250000
                    """)
    void aWrongAnswerEndsTheCommandBeforeAnythingIsRead(String given, String told) throws IOException {
        CommandRun run = CommandRun.of("dealrisk explain --what-if " + given + " no-such-deal.yaml");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo(told + "\n");
    }

    @Test
    void everyWrongAnswerIsTold() throws IOException {
        assertThat(CommandRun.of("dealrisk explain --what-if fe=1 --what-if fee=x " + DEAL)
                        .err()
                        .lines())
                .hasSize(2);
    }

    @Test
    void rulesHaveNoAnswers() throws IOException {
        CommandRun run = CommandRun.of("dealrisk explain --what-if fee=1 GUA-002");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .isEqualTo("dealrisk: --what-if supposes answers of a deal; name one, such as deal.yaml\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cartons", "cancelled-order", "out-of-warranty", "clean-deal"})
    void everyExampleCanBeSupposedOtherwise(String example) throws IOException {
        assertThat(out("dealrisk explain --what-if fee=1 examples/" + example + "/deal.yaml"))
                .contains("\nWhat if\n");
    }

    private static String out(String command) throws IOException {
        CommandRun run = CommandRun.of(command);
        assertThat(run.err()).isEmpty();
        return run.out();
    }
}
