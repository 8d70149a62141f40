package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
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
        return new Program(folder).score(table, flags);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fee: 100000\npromised_leads: 1000\nclauses:\n  - text: great, really\nreferral_source: inbound\n",
                "clauses:\n  - We guarantee 1000 leads.\n",
                "# fee, clauses\nname: x\nfee: 1\n",
                "---\r\n預算: 100000\r\n承諾名單數: 1000\r\n",
                "x_note: >\n  a text, with a comma\n\nfee: 1\n",
                "clauses:\n- Payment: 30 days\n- Revisions: unlimited\n",
                "fee:\npromised_leads: 1000\n",
            })
    void dealInYamlIsNoTable(String yaml) {
        Ran ran = score(yaml);
        assertThat(ran.err())
                .isEqualTo("p.csv: this is YAML; expected CSV\n  help: dealrisk check judges deals in YAML\n");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(ExitCode.INPUT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Clauses:\nPayment: 30 days\nRevisions: unlimited\n", "Clauses:\nRevisions: unlimited\n"})
    void tableOfOneColumnOfTextsIsNoYaml(String table) {
        Ran ran = score(table);
        assertThat(ran.out()).startsWith("Clauses:,dealrisk_verdict,").contains("\nRevisions: unlimited,NEGOTIATE,N1,");
        assertThat(ran.code()).isEqualTo(ExitCode.OK);
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gone.csv   | there is no such file",
                "empty.csv  | the file is empty; expected a header and rows",
                "folder     | this is a folder; expected a CSV file",
                "form.csv   | this is YAML; expected CSV",
                "twice.csv  | columns 1 \"fee\" and 2 \"fee\" both say fee",
                "none.csv   | no column of this table is known, such as fee or clauses",
            })
    void jsonOfATableThatCannotBeReadIsWhole(String name, String message) throws IOException {
        Files.createDirectory(folder.resolve("folder"));
        Program program = new Program(folder)
                .file("empty.csv", "")
                .file("form.csv", "fee: 1\n")
                .file("twice.csv", "fee,fee\n1,2\n")
                .file("none.csv", "x,y\n1,2\n");
        Ran ran = program.run("score DIR/" + name + " -f json");
        JsonNode document = new ObjectMapper().readTree(ran.out());
        assertThat(document.get("deals")).isEmpty();
        assertThat(document.get("summary").get("rows").asInt()).isZero();
        assertThat(document.get("errors")).hasSize(1);
        assertThat(document.get("errors").get(0).get("message").asText()).isEqualTo(message);
        assertThat(ran.code()).isEqualTo(ExitCode.INPUT);
        assertThat(program.run("score DIR/" + name + " -f json=" + folder + "/o.json")
                        .out())
                .isEmpty();
        assertThat(folder.resolve("o.json")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "ndjson", "csv", "summary"})
    void tableThatBreaksOffIsScoredAsFarAsItGoes(String format) throws IOException {
        String name = brokenOff();
        Ran one = new Program(folder).run("score DIR/" + name + " -q --threads 1 -f " + format);
        Ran two = new Program(folder).run("score DIR/" + name + " -q --threads 2 -f " + format);
        assertThat(two).isEqualTo(one);
        assertThat(one.code()).isEqualTo(ExitCode.INPUT);
        assertThat(one.err())
                .matches("t.csv.gz: the compressed file is damaged or ends too early\n"
                        + "dealrisk: t.csv.gz: what is written ends there, behind \\d{4,} rows\n");
        int rows = Integer.parseInt(one.err().replaceAll("(?s).*behind (\\d+) rows\n", "$1"));
        if (format.equals("json")) {
            JsonNode document = new ObjectMapper().readTree(one.out());
            assertThat(document.get("deals")).hasSize(rows);
            assertThat(document.get("summary").get("rows").asInt()).isEqualTo(rows);
            assertThat(document.get("errors").get(0).get("source").asText()).endsWith(name);
        } else if (format.equals("summary")) {
            assertThat(one.out()).contains(String.format(Locale.ROOT, "%,d rows: ", rows));
        } else {
            assertThat(one.out().lines().filter(line -> line.contains("SIGN"))).hasSize(rows);
        }
    }

    @Test
    void worstRowsOfATableThatBreaksOffAreThere() throws IOException {
        Ran ran = new Program(folder).run("score DIR/" + brokenOff() + " -q --top 3");
        assertThat(ran.out().lines()).hasSize(4);
        assertThat(ran.code()).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void fileOfATableThatBreaksOffIsGivenUp() throws IOException {
        Ran ran = new Program(folder).run("score DIR/" + brokenOff() + " -q -o " + folder + "/o.csv");
        assertThat(ran.code()).isEqualTo(ExitCode.INPUT);
        assertThat(folder.resolve("o.csv")).doesNotExist();
    }

    /** A packed table that ends in its middle, some chunks from its start. */
    private String brokenOff() throws IOException {
        Random random = new Random(7);
        StringBuilder table = new StringBuilder("id,fee,remark\n");
        for (int row = 0; row < 20_000; row++) {
            table.append(row)
                    .append(",480000,")
                    .append(Long.toHexString(random.nextLong()).repeat(3))
                    .append('\n');
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(table.toString().getBytes(StandardCharsets.UTF_8));
        }
        Files.write(folder.resolve("t.csv.gz"), Arrays.copyOf(packed.toByteArray(), packed.size() * 3 / 4));
        return "t.csv.gz";
    }

    @Test
    void folderBehindStandardInputCannotBeRead() {
        InputStream folder = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Is a directory");
            }
        };
        StringWriter err = new StringWriter();
        Terminal terminal =
                new Terminal(new StringWriter(), new PrintWriter(err), folder, false, Map.of(), () -> Program.TODAY);
        assertThat(Main.run(terminal, "score", "-")).isEqualTo(ExitCode.INPUT);
        assertThat(err).hasToString("<stdin>: the table could not be read: Is a directory\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"B,100000,10", "B,100000", "B,", "B", "\"B\",\"100000\""})
    void rowInWhichTheFileEndsCannotBeRead(String row) {
        Ran ran = score("id,fee,promised_leads,clauses,,\r\nA,1,2,none\r\n" + row, "-q");
        int cells = row.split(",", -1).length;
        assertThat(ran.err())
                .contains("row 2, column " + cells)
                .endsWith(": the file ends in this row, with " + cells
                        + " of 4 cells; expected a whole row; where nothing is cut off, end it with a line break\n");
        assertThat(ran.out().lines().skip(2))
                .singleElement()
                .asString()
                .contains(row + ",")
                .doesNotContain("SIGN");
        assertThat(ran.code()).isEqualTo(ExitCode.INPUT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,fee,clauses\nA,1,none",
                "id,fee,clauses\nA,1,",
                "id,fee,,\nA,1",
                "id,fee,clauses\nA,1,none\nTotal",
                "id,fee,clauses\nA,1,none\n,",
            })
    void fileMayEndWithoutALineBreak(String table) {
        Ran ran = score(table, "-q");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
    }

    @Test
    void rowsWithCellsLeftOutAreJudgedAndCounted() throws IOException {
        String table = "id,fee,promised_leads,clauses\nA,1\nB,1,2,none\nC,1,2\n";
        Ran ran = score(table, "-f", "csv", "-f", "json=" + folder + "/o.json");
        assertThat(ran.out().lines().skip(1)).allMatch(line -> line.contains(",SIGN,") || line.contains("NEGOTIATE"));
        assertThat(ran.err())
                .contains("p.csv: shorter than the header, with cells left out, which are unknown: 2 rows\n");
        assertThat(folder.resolve("o.json")).content().contains("\"blank\":0,\"short\":2,");
        assertThat(ran.code()).isZero();
        assertThat(score(table, "-q", "-f", "summary").out())
                .contains("\n2 rows are shorter than the header; the cells left out are unknown.\n");
        assertThat(score("id,fee,,\nA,1\n").err()).doesNotContain("shorter");
    }

    @ParameterizedTest
    @CsvSource({"zh-TW, 檔案在這一列中斷，2 格只有 1 格, 缺少的格視為不明：1 列", "zh-CN, 文件在这一行中断，2 格只有 1 格, 缺少的格视为不明：1 行"})
    void rowsThatAreTooShortAreToldOfInChinese(String language, String told, String counted) {
        assertThat(score("fee,clauses\n1\n2", "--lang", language).err()).contains(told, counted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void halfACharacterAtTheEndCostsItsRow(String name) throws IOException {
        Charset charset = Charset.forName(name);
        byte[] table = "\uFEFFfee,name\n1,Ann\n2,Web".getBytes(charset);
        Files.write(folder.resolve("u.csv"), Arrays.copyOf(table, table.length - 1));
        Ran ran = new Program(folder).run("score DIR/u.csv -q -o DIR/o.csv");
        assertThat(ran.code()).isEqualTo(ExitCode.INPUT);
        assertThat(ran.err())
                .startsWith("u.csv:3:3: row 2, column 2 (name): the byte 0x")
                .contains(" is not " + name);
        List<String> rows = new String(Files.readAllBytes(folder.resolve("o.csv")), charset)
                .lines()
                .toList();
        assertThat(rows.get(1)).startsWith("1,Ann,SIGN,");
        assertThat(rows.get(2)).startsWith("2,We\uFFFD,,").contains("\"row 2, column 2 (name): the byte");
    }

    @Test
    void halfASurrogateComesBackAsItCame() throws IOException {
        byte[] table = "\uFEFFfee,name\n1,AXn 🐀\n".getBytes(StandardCharsets.UTF_16LE);
        int at = 2 * "\uFEFFfee,name\n1,A".length();
        table[at] = 0x0A;
        table[at + 1] = (byte) 0xD8;
        Files.write(folder.resolve("u.csv"), table);
        assertThat(new Program(folder).run("score DIR/u.csv -q -o DIR/o.csv").code())
                .isEqualTo(ExitCode.INPUT);
        byte[] out = Files.readAllBytes(folder.resolve("o.csv"));
        int header = new String(out, StandardCharsets.UTF_16LE).indexOf('\n') + 1;
        byte[] row = Arrays.copyOfRange(table, 2 * "\uFEFFfee,name\n".length(), table.length - 2);
        assertThat(Arrays.copyOfRange(out, 2 * header, 2 * header + row.length)).isEqualTo(row);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2500})
    void zeroByteCostsItsRow(int row) {
        String table = "fee,notes\n" + "100,text\n".repeat(row - 1) + "100,a\0b\n200,ü\n";
        Ran ran = score(table, "-q");
        assertThat(ran.err())
                .isEqualTo("p.csv:" + (row + 1) + ":5: row " + row + ", column 2 (notes): there is a zero byte on line "
                        + (row + 1)
                        + ", as in no text; expected CSV; take the zero bytes out, or save the table as CSV UTF-8\n");
        assertThat(ran.out().lines().skip(row).limit(1)).allMatch(line -> line.startsWith("100,a\0b,,,,,"));
        assertThat(ran.out().lines().filter(line -> line.contains("SIGN"))).hasSize(row);
        assertThat(ran.code()).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void zeroByteInTheHeaderRefusesTheTable() {
        assertThat(score("fee,no\0tes\n100,a\n").err())
                .startsWith("p.csv: there is a zero byte on line 1, as in no text; expected CSV\n");
        assertThat(score("x\nfee,no\0tes,id\n100,a,b\n").err()).startsWith("p.csv: the header on line 2 is not UTF-8");
    }
}
