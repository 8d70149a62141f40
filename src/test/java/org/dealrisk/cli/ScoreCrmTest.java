package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.dealrisk.cli.Program.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What CRMs write into their exports: words for deals won and lost, flags, names of columns. */
class ScoreCrmTest {

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
                "Closed-Lost to Competition",
                "Closed-Won",
                "Closed – Lost",
                "Closed/Lost",
                "closed_won",
                "CLOSED — WON",
                "Closed - Lost (Sales Pipeline)",
                "Ｃｌｏｓｅｄ　Ｗｏｎ",
                "Geschlossen/verloren",
            })
    void wonAndLostAreKnownWhateverTheirDashes(String word) {
        for (String header : new String[] {"Deal Name,Stage,Amount,Closing Date", "name,deal_status,fee,close_date"}) {
            Ran ran = score(header + "\na," + word + ",1000,2026-01-13\n");
            assertThat(ran.out()).contains(",2026-01-13,CLOSED,");
            assertThat(ran.err()).doesNotContain("nothing maps");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Won/Lost", "Not won", "Closed", "Lost and found"})
    void otherWordsCloseNoDeal(String word) {
        assertThat(score("Deal Name,Stage,Amount,Closing Date\na," + word + ",1000,2026-01-13\n")
                        .out())
                .contains(",SIGN,");
    }

    @Test
    void cellThatCannotBeReadMattersInNoDealThatIsClosed() {
        String table = "Opportunity Name,Stage,Amount,Close Date\na,Closed Won,TBC,2026-12-13\n"
                + "b,Closed Lost,5,1/10/2027\nc,Closed Lost,5,2026-12-13,x\n";
        Ran ran = score(table, "-q");
        assertThat(ran.out())
                .contains(
                        "\na,Closed Won,TBC,2026-12-13,CLOSED,,,,,,,,,\n",
                        "\nb,Closed Lost,5,1/10/2027,CLOSED,,,,,,,,,\n")
                .contains(",\"row 3, column 5: the row has 5 cells; expected 4, as in the header\",x\n");
        assertThat(score(table, "-q", "-f", "ndjson").out())
                .contains(
                        "\"name\":\"a\"",
                        "\"close_date\":\"2026-12-13\",\"currency\":null,\"fee\":null,\"verdict\":\"CLOSED\"")
                .contains("\"close_date\":null,\"currency\":null,\"fee\":5,\"verdict\":\"CLOSED\"");
        assertThat(score(table, "-q", "--closed").err())
                .contains("fee is \"TBC\"", "say which with --date-order mdy or dmy", "row 3");
    }
}
