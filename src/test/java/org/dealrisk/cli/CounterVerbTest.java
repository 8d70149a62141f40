package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dealrisk.GoldenFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CounterVerbTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/counter");

    @ParameterizedTest
    @CsvSource({
        "guaranteed-leads, human, en, txt",
        "guaranteed-leads, human, zh-TW, txt",
        "guaranteed-leads, json, en, json",
        "guaranteed-leads, json, zh-TW, json",
        "guaranteed-leads, markdown, en, md",
        "guaranteed-leads, markdown, zh-TW, md",
        "cartons, human, en, txt",
        "clean-deal, human, en, txt",
        "clean-deal, json, en, json",
        "out-of-warranty, human, en, txt"
    })
    void everyFormatSaysWhatItsGoldenSays(String example, String format, String language, String ending)
            throws IOException {
        CommandRun run = CommandRun.of(
                "dealrisk counter -f " + format + " --lang " + language + " examples/" + example + "/deal.yaml");
        assertThat(run.err()).isEmpty();
        GoldenFile.compare(GOLDEN.resolve(example + "." + language + "." + ending), run.out());
    }

    @ParameterizedTest
    @CsvSource({
        "clean-deal, sign, 0",
        "third-rework, sign, 0",
        "third-rework, sign-with-notes, 0",
        "guaranteed-leads, sign, 1",
        "guaranteed-leads, negotiate, 0",
        "guaranteed-leads, escalate, 0",
        "out-of-warranty, negotiate, 1"
    })
    void exitsWithOneWhenTermsDoNotReachTheTarget(String example, String target, int code) throws IOException {
        String command = "dealrisk counter -q --target " + target + " examples/" + example + "/deal.yaml";
        assertThat(CommandRun.of(command).exitCode()).isEqualTo(code);
    }

    @Test
    void exitZeroForgivesAMissedTarget() throws IOException {
        assertThat(CommandRun.of("dealrisk counter -q --exit-zero examples/out-of-warranty/deal.yaml")
                        .exitCode())
                .isZero();
    }

    @Test
    void aTargetThatIsNoneIsToldWithTheLegalOnes() throws IOException {
        CommandRun run = CommandRun.of("dealrisk counter --target sing examples/clean-deal/deal.yaml");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .isEqualTo("dealrisk: --target is \"sing\"; expected one of sign, sign-with-notes, negotiate, escalate;"
                        + " did you mean sign?\n");
    }

    @Test
    void aDealIsNeeded() throws IOException {
        CommandRun run = CommandRun.of("dealrisk counter");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .isEqualTo("dealrisk: counter needs a deal: name a YAML file or a document, or - for standard input\n");
    }

    @Test
    void anInputThatCannotBeReadIsToldAndCountsMoreThanAMissedTarget(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("deal.yaml");
        Files.writeString(file, Files.readString(Path.of("examples/out-of-warranty/deal.yaml")) + "---\nfee: many\n");
        CommandRun run = CommandRun.of("dealrisk counter -q " + file);
        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT);
        assertThat(run.out()).startsWith("No change of terms makes ESCALATE milder");
        assertThat(run.err()).contains("fee is \"many\"");
    }

    @Test
    void theReportGoesToAFileAndNotOverTheDeal(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("offer.md");
        CommandRun run = CommandRun.of("dealrisk counter -f markdown=" + file + " examples/third-rework/deal.yaml");
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file)).startsWith("# First order, third rework");
        assertThat(CommandRun.of("dealrisk counter -o examples/cartons/deal.yaml examples/cartons/deal.yaml")
                        .exitCode())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void costIsKeptBackAndWordsForTheClientNeverCarryIt() throws IOException {
        for (String format : new String[] {"human", "json", "markdown"}) {
            CommandRun run =
                    CommandRun.of("dealrisk counter --hide-cost -f " + format + " examples/guaranteed-leads/deal.yaml");
            assertThat(run.out())
                    .doesNotContain("60,000")
                    .doesNotContain("60000")
                    .doesNotContain("planned_spend");
        }
    }

    /** In this contract 甲方 is us, and a clause is called 第二條（一）. */
    @Test
    void wordsNameThePartiesAndClausesAsTheContractDoes() throws IOException {
        String told =
                CommandRun.of("dealrisk counter examples/contract-zh/deal.yaml").out();
        assertThat(told)
                .contains("zh-TW 甲方逾期交付者，每逾一日支付總價 0.1% 之違約金")
                .contains("zh-CN 甲方逾期交付的，每逾一日支付总价 0.1% 的违约金")
                .contains("zh-TW 刪除第二條（一）：「甲方保證");
        assertThat(CommandRun.of("dealrisk counter examples/guaranteed-leads/deal.yaml")
                        .out())
                .contains("zh-TW 乙方保證 446 筆名單。");
    }

    @Test
    void aThresholdOfTheUserMovesTheOffer() throws IOException {
        String deal = "examples/guaranteed-leads/deal.yaml";
        CommandRun run = CommandRun.of("dealrisk counter --param usual_cap=5 " + deal);
        assertThat(run.out()).contains("Make-good is limited to 5% of the fee");
    }

    @Test
    void aRuleThatIsOffAsksForNothing() throws IOException {
        CommandRun run = CommandRun.of("dealrisk counter -q --rule PAY-005=off examples/third-rework/deal.yaml");
        assertThat(run.out()).startsWith("SIGN as it stands: nothing to ask for");
    }

    @Test
    void aCheckNamesTheCommand() throws IOException {
        assertThat(CommandRun.of("dealrisk check examples/cartons/deal.yaml").out())
                .contains("\nSmallest changes of terms that would help: dealrisk counter examples/cartons/deal.yaml\n");
        assertThat(CommandRun.of("dealrisk check examples/clean-deal/deal.yaml").out())
                .doesNotContain("dealrisk counter");
    }
}
