package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.dealrisk.GoldenFile;
import org.dealrisk.cli.Program.Ran;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with an input is told in the language of the report, wherever it is told. */
class ToldInLanguageTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/faults");
    private static final String FAULTY = """
            fee: 1.2.3
            feee: 3
            term: { months: two years }
            payment: 30
            liability.cap: n/a
            as_of: 2026-02-30
            clauses:
              - note: two sets
              - { text: We guarantee it, type: guarante-outcome }
            waivers: [{ rule: GUA-001 }]
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"zh-TW, human, txt", "zh-TW, json, json", "zh-CN, human, txt", "zh-CN, json, json"})
    void faultyDealIsToldInChinese(String language, String format, String ending) throws IOException {
        Ran ran = new Program(folder)
                .file("deal.yaml", FAULTY)
                .run("check DIR/deal.yaml --isolated -f " + format + " --lang " + language);
        String told = ran.out() + ran.err();
        int errors = Math.max(0, told.indexOf("\"errors\""));
        int end = errors > 0 ? told.indexOf("\"summary\"") : told.length();
        GoldenFile.compare(GOLDEN.resolve("deal." + language + "." + ending), told.substring(errors, end));
    }

    @ParameterizedTest
    @CsvSource({
        "human",
        "concise",
        "json",
        "ndjson",
        "sarif",
        "junit",
        "github",
        "gitlab",
        "checkstyle",
        "markdown",
        "csv"
    })
    void everyFormatTellsItInChinese(String format) {
        Ran ran = new Program(folder)
                .file("deal.yaml", "fee: -5\n")
                .run("check DIR/deal.yaml --isolated --lang zh-TW -f " + format);
        // A fingerprint is the same whoever asks, so that a platform knows the fault again.
        String told = (ran.out() + ran.err()).replaceAll("\"fingerprint\": .*", "");
        assertThat(told).contains("fee 為 -5，是負數；應為金額").doesNotContain("expected");
        assertThat(ran.code()).isEqualTo(ExitCode.INPUT);
    }

    @ParameterizedTest
    @CsvSource({
        "check DIR/gone.yaml, gone.yaml: 沒有這個檔案",
        "check DIR, 資料夾中沒有案件；應有 deal.yaml 或 proposal.md 之類的檔案",
        "check DIR/table.csv, fee 為 -5，是負數；應為金額",
        "counter DIR/deal.txt.yaml, fee 為 -5，是負數；應為金額",
        "explain DIR/deal.txt.yaml, fee 為 -5，是負數；應為金額",
        "diff DIR/deal.txt.yaml DIR/gone.yaml, gone.yaml: 沒有這個檔案",
        "score DIR/table.csv, 第 1 列，第 2 欄（fee）：fee 為 -5，是負數；應為金額",
        "score DIR/gone.csv, gone.csv: 沒有這個檔案",
        "score DIR/empty.csv, empty.csv: 檔案是空的；應有標題列與資料列",
        "score DIR/twice.csv, 提示：請以 --map COLUMN=FIELD 指明",
    })
    void everyVerbTellsItInChinese(String line, String told) {
        Program program = new Program(folder);
        if (!line.equals("check DIR")) {
            program.file("deal.txt.yaml", "fee: -5\n")
                    .file("table.csv", "id,fee\nA,-5\n")
                    .file("twice.csv", "fee,fee\n1,2\n")
                    .file("empty.csv", "");
        }
        Ran ran = program.run(line + " --isolated --lang zh-TW");
        assertThat(ran.out() + ran.err()).contains(told).doesNotContain("expected");
        assertThat(ran.code()).isEqualTo(ExitCode.INPUT);
    }

    @ParameterizedTest
    @CsvSource({"zh-TW, 無法讀取；此處可能透露我方成本", "zh-CN, 无法读取；此处可能透露我方成本"})
    void whatMayTellOurCostIsKeptBackInChinese(String language, String told) {
        Program program = new Program(folder).file("table.csv", "id,cost.unit_cost\nA,6O117\n");
        Ran ran = program.run("score DIR/table.csv --isolated --hide-cost --lang " + language);
        assertThat(ran.err()).contains(told).doesNotContain("6O117");
    }

    /** A rule pack is told of in English: its authors write conditions in English words. */
    @ParameterizedTest
    @CsvSource({"zh-TW", "zh-CN"})
    void packsAreToldOfInEnglish(String language) {
        Program program = new Program(folder).file("deal.yaml", "fee: 1\n").file("rule.yaml", "- {code: X]\n");
        Ran ran = program.run("check DIR/deal.yaml --isolated --pack DIR/rule.yaml --lang " + language);
        assertThat(ran.err()).contains("expected a comma or }");
    }
}
