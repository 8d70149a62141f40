package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dealrisk.cli.Program.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The configuration of a pipeline: what columns mean, how cells are read, which rules hold. */
class ScoreConfigTest {

    private static final String TABLE = "Nr;Wert;Datum;Quelle\nA;1.234,50;3/1/2017;departing-colleague\n";
    private static final String MAPPED = "map: {Nr: id, Wert: fee, Datum: close_date, Quelle: referral_source}\n";

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void table() {
        program = new Program(folder).file("p.csv", TABLE);
    }

    private Ran score(String config, String flags) {
        return program.file(".dealrisk.yaml", config).run(("score DIR/p.csv -q -f ndjson " + flags).strip());
    }

    @Test
    void columnsAndCellsAreReadAsItSays() {
        Ran ran = score(MAPPED + "date_order: dmy\ndecimal: \",\"\ncurrency: eur\n", "");
        assertThat(ran.out())
                .contains("\"id\":\"A\"", "\"close_date\":\"2017-01-03\",\"currency\":\"EUR\",\"fee\":1234.5,");
        assertThat(ran).isEqualTo(new Ran(0, ran.out(), ""));
    }

    @Test
    void flagWinsOverIt() {
        String config = MAPPED + "date_order: dmy\ndecimal: \",\"\n";
        assertThat(score(config, "--date-order mdy").out()).contains("\"close_date\":\"2017-03-01\"");
        assertThat(score(config, "--map Wert=-").out()).contains("\"fee\":null");
        assertThat(score(config, "--isolated").err()).startsWith("p.csv: no column of this table is known");
    }

    @Test
    void rulesOfTheFileAreThoseItNames() {
        String config = MAPPED + "date_order: dmy\ndecimal: \",\"\n";
        assertThat(score(config, "").out()).contains("\"CLI-001:high\"");
        assertThat(score(config + "rules: {CLI-001: off}\n", "").out()).doesNotContain("CLI-001");
        String forSome = "overrides: [{files: \"*.csv\", rules: {CLI-001: low}}]\n";
        assertThat(score(config + forSome, "").out()).contains("\"CLI-001:low\"");
        assertThat(score(config + "fail_on: high\n", "").code()).isEqualTo(ExitCode.FOUND);
    }

    @Test
    void itIsFoundFromTheNameOfStandardInput() {
        Ran ran = program.file(".dealrisk.yaml", "map: {Wert: fee}\n")
                .reading("Wert\n7\n")
                .run("score - -q -f ndjson --stdin-filename DIR/x.csv");
        assertThat(ran.out()).contains("\"fee\":7,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "maps: {Wert: fee}     | .dealrisk.yaml:1:1: there is no setting maps; did you mean map?",
                "map: {Wert: feee}     | .dealrisk.yaml:1:6: there is no field \"feee\"; did you mean fee?",
                "map: {Wrt: fee}       | .dealrisk.yaml:1:6: there is no column \"Wrt\"; did you mean \"Wert\"?",
                "map: fee              | .dealrisk.yaml:1:6: map: expected names of columns with fields, such as {Deal value: fee}",
                "preset: salesforse    | .dealrisk.yaml:1:9 preset is \"salesforse\"; expected one of salesforce, hubspot,"
                        + " pipedrive, dynamics, zoho; did you mean salesforce?",
                "decimal: point        | ''",
                "decimal: dot          | .dealrisk.yaml:1:10 decimal is \"dot\"; expected a point or a comma",
                "closed: perhaps       | .dealrisk.yaml:1:9: closed: expected true or false"
            })
    void faultOfItIsToldAtItsPlace(String config, String told) {
        Ran ran = score(config + "\n", "");
        assertThat(ran.err()).contains(told);
        assertThat(ran.code()).isEqualTo(told.isEmpty() ? ExitCode.INPUT : ExitCode.USAGE);
    }

    @Test
    void whatIsInForceCanBeSeen() {
        assertThat(score("map: {Wert: fee}\nlang: zh-TW\n", "--show-config --threads 2")
                        .out())
                .startsWith("configuration = DIR/.dealrisk.yaml\n".replace("DIR/", ""))
                .contains("map = Wert=fee (.dealrisk.yaml:1:6)\n", "lang = zh-TW (.dealrisk.yaml:2:7)\n")
                .contains("threads = 2 (flag)\n", "fail-on = never (default)\n", "format = ndjson (flag)\n");
    }
}
