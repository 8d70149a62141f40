package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.dealrisk.cli.Program.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code score} is given instead of a whole table. */
class ScoreInputsTest {

    @TempDir
    private Path folder;

    private Ran score(String table, String... flags) {
        String[] line =
                Stream.concat(Stream.of("score", "DIR/p.csv"), Stream.of(flags)).toArray(String[]::new);
        return new Program(folder).file("p.csv", table).run(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fee: 100000\npromised_leads: 1000\nclauses:\n  - text: great, really\nreferral_source: inbound\n",
                "clauses:\n  - We guarantee 1000 leads.\n",
                "# fee, clauses\nname: x\nfee: 1\n",
                "---\r\n預算: 100000\r\n承諾名單數: 1000\r\n",
                "x_note: >\n  a text, with a comma\n\nfee: 1\n",
            })
    void dealInYamlIsNoTable(String yaml) {
        Ran ran = score(yaml);
        assertThat(ran.err())
                .isEqualTo("p.csv: this is YAML; expected CSV\n  help: dealrisk check judges deals in YAML\n");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(ExitCode.INPUT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"deal.yaml", "deal.YML"})
    void fileThatIsNamedLikeYamlIsNoTable(String name) {
        Ran ran = new Program(folder)
                .file(name, "fee: 1\nclauses: first,\nthen\n")
                .run("score DIR/" + name);
        assertThat(ran.err()).startsWith(name + ": this is YAML; expected CSV\n");
        assertThat(ran.code()).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void yamlThatIsNotThereIsMissing() {
        assertThat(new Program(folder).run("score DIR/gone.yaml").err())
                .isEqualTo("gone.yaml: there is no such file\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Report: pipeline\nOwner: Ann\nid,fee\n1,2\n",
                "Currency: TWD\n\n  id, fee\n  1, 2\n",
                "# id,fee\n1,2\n",
                "fee:\n2\n",
                "fee: net,id\n2,1\n",
                "clauses\nTerm: a year\n",
            })
    void tableWithColonsIsATable(String table) {
        Ran ran = score(table, "-q", "--only-results");
        assertThat(ran.out().lines().skip(1)).isNotEmpty().allMatch(line -> line.startsWith("SIGN,"));
    }

    @Test
    void tableWhoseHeaderIsToldIsATable() {
        assertThat(score("fee: net\n- 5\n", "--header-row", "1", "--map", "fee: net=fee")
                        .err())
                .doesNotContain("YAML");
    }

    @ParameterizedTest
    @CsvSource({
        "zh-TW, 這是 YAML；應為 CSV, YAML 案件請用 dealrisk check 評估",
        "zh-CN, 这是 YAML；应为 CSV, YAML 项目请用 dealrisk check 评估"
    })
    void yamlIsToldOfInChinese(String language, String told, String help) {
        assertThat(score("fee: 1\nclauses: []\n", "--lang", language).err()).contains(told, help);
    }
}
