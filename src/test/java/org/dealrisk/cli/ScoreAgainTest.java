package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dealrisk.cli.Program.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that were scored before: their results are replaced, whatever else they have stays. */
class ScoreAgainTest {

    @TempDir
    private Path folder;

    private Ran score(String table, String... flags) {
        // Notes on columns are of no interest here.
        return new Program(folder).with("DEALRISK_QUIET", "true").score(table, flags);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // The last cell of the first row stands behind the results when it is scored again.
                "id,fee,clauses,payment.net_days\nP-01,100000,保證有1000筆名單,不然就要補版補齊為止,30\nP-02,1,none,30\n",
                "fee;remark\n480000;one;two;three\n",
                "fee,client.name,close_date\n480000,Acme, Inc,2026-01-02\n480000\n",
                // There are two ways to read it.
                "id,fee,name\nA,480,000,x\n",
            })
    void sameVerdictsComeOfTheOutput(String table) {
        Ran first = score(table);
        Ran second = score(first.out());
        assertThat(verdicts(second)).isEqualTo(verdicts(first));
        assertThat(second.code()).isEqualTo(first.code());
    }

    /** The output without the words of what is wrong, which tell where in their file. */
    private static String verdicts(Ran ran) {
        return ran.out().replaceAll("\"row \\d+, column [^\"]*\"", "told");
    }

    @Test
    void rowThatIsJoinedIsToldInTheSameWords() {
        String table = "fee,clauses,payment.net_days\n1,保證有1000筆名單,不然就要補版補齊為止,30\n";
        Ran first = score(table);
        assertThat(first.out())
                .contains(",GUA-")
                .contains("the row has 4 cells for 3 columns; read with cells 2-3 joined");
        assertThat(score(first.out())).isEqualTo(first);
    }

    @Test
    void resultThatIsMappedIsReadAlsoWhereCellsAreJoined() {
        String scored = score("fee,clauses,payment.net_days\n1,one,two,30\n").out();
        assertThat(score(scored, "--map", "dealrisk_flags=notes").out()).contains(",SIGN,");
    }

    @Test
    void columnOfTheUsersOwnStaysWhateverItsNameBeginsWith() {
        String table = "id,fee,dealrisk_comment,DEALRISK_GATE\n1,100,call Ann,old\n";
        Ran ran = score(table);
        assertThat(ran.out())
                .startsWith("id,fee,dealrisk_comment,dealrisk_verdict,")
                .contains("\n1,100,call Ann,SIGN,");
        assertThat(score(ran.out())).isEqualTo(ran);
        assertThat(score(table, "-f", "ndjson").out())
                .contains("\"input\":{\"id\":\"1\",\"fee\":\"100\",\"dealrisk_comment\":\"call Ann\"}");
        assertThat(new Program(folder).run("score DIR/p.csv").err())
                .contains("a column that is not used: dealrisk_comment\n");
    }
}
