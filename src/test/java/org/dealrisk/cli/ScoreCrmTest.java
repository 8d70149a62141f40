package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.dealrisk.cli.Program.Ran;
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
}
