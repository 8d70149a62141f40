package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dealrisk.cli.Program.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of a table as input of {@code check}. */
class CheckTableTest {

    @TempDir
    private Path folder;

    private Ran check(String table, String flags) {
        return new Program(folder).file("p.csv", table).run("check DIR/p.csv " + flags);
    }

    @Test
    void everyRowIsADealWithItsNumberAndPlaces() {
        Ran ran = check("id,fee,clauses\n,480000,unlimited revisions until satisfaction\nB,1,?\n", "-f json");
        assertThat(ran.out())
                .contains("\"source\": \"p.csv\",\n      \"document\": 1,\n      \"row\": 1,\n      \"id\": \"1\",")
                .contains("\"row\": 2,\n      \"id\": \"B\",")
                .contains("\"line\": 2,\n              \"column\": 9,");
    }

    @Test
    void faultOfACellIsToldAtItsPlaceAndCostsNoOtherRow() {
        Ran ran = check("id,fee\nA,lots\nB,480000\n", "-f concise");
        assertThat(ran.err()).contains("p.csv:2:3: fee is \"lots\"");
        assertThat(ran.out()).contains("p.csv:3:1: verdict SIGN");
        assertThat(ran.code()).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void tableIsReadByTheSameFlagsAsAPipeline() {
        assertThat(check("Wert;close_date\n7;3/1/2017\n", "-f concise --map Wert=fee --date-order mdy")
                        .err())
                .isEmpty();
    }

    @Test
    void rowThatIsJudgedAndToldCountsAsOneThatWasRead() {
        Ran ran = check("id,clauses,fee\nA,pro rata,on time,480000\nB,x,480000\n", "--lang en");
        assertThat(ran.out()).contains("2 deals; 2 SIGN").doesNotContain("could not be read");
        assertThat(check("id,clauses,fee\nA,pro rata,on time,480000\n", "-f json")
                        .out())
                .contains("\"errors\": 1");
    }

    @Test
    void columnThatIsMappedAndNotThereIsTold() {
        Ran ran = check("id,fee\nA,1\n", "-f concise --map Wert=fee");
        assertThat(ran.err()).isEqualTo("p.csv: there is no column \"Wert\", which is mapped to a field\n");
        assertThat(ran.code()).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void standardInputIsATableByItsName() {
        Ran ran = new Program(folder).reading("fee\n480000\n").run("check - --stdin-filename x.csv -f concise");
        assertThat(ran.out()).contains("x.csv:2:1: verdict SIGN");
    }
}
