package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dealrisk.cli.Program.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that could not be read, collected to be mended and scored again. */
class ScoreRejectsTest {

    private static final String HEADER = "id,fee,clauses,referral_source";

    @TempDir
    private Path folder;

    private Ran score(String name, String... flags) {
        String[] line = new String[flags.length + 2];
        line[0] = "score";
        line[1] = "DIR/" + name;
        System.arraycopy(flags, 0, line, 2, flags.length);
        return new Program(folder).run(line);
    }

    private String rejects(String name) throws IOException {
        score(name, "-q", "--rejects", folder + "/bad-" + name);
        return Files.readString(folder.resolve("bad-" + name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A,1,\"never closed,inbound\n",
                "A,1,\"never closed,inbound\nB,1,\"nor this,inbound\n",
                "A,1,\"never closed,inbound\nB,x,\"this is\",inbound\n",
                "A,x,\"never closed,inbound",
                "A,1,\"text\",inbound,more,\"and \"\"more\"\"\"\n",
                "A,x,\"text\non two lines\",inbound\n",
            })
    void rowThatNobodyMendedIsRejectedAgainAsItCame(String rows) throws IOException {
        Files.writeString(folder.resolve("p.csv"), HEADER + "\n" + rows);
        String first = rejects("p.csv");
        assertThat(withoutTold(first))
                .isEqualTo("dealrisk_error," + HEADER + "\n" + rows + (rows.endsWith("\n") ? "" : "\n"));
        Ran again = score("bad-p.csv", "-q", "--only-results");
        assertThat(again.out()).doesNotContain("SIGN", "NEGOTIATE", "ESCALATE");
        assertThat(again.code()).isEqualTo(ExitCode.INPUT);
        assertThat(withoutTold(rejects("bad-p.csv"))).isEqualTo(withoutTold(first));
    }

    @Test
    void rowThatWasMendedIsJudgedInTheColumnsOfTheTable() throws IOException {
        Files.writeString(folder.resolve("p.csv"), HEADER + "\nA,x,none,inbound\n");
        String mended = rejects("p.csv").replace(",x,", ",7,");
        Files.writeString(folder.resolve("mended.csv"), mended);
        Ran ran = score("mended.csv", "-q");
        assertThat(ran.out()).startsWith(HEADER + ",dealrisk_verdict,").contains("\nA,7,none,inbound,SIGN,");
        assertThat(ran.code()).isZero();
    }

    @Test
    void rejectsHaveTheEncodingAndTheLineBreaksOfTheTable() throws IOException {
        Charset big5 = Charset.forName("x-windows-950");
        byte[] table = "預算;name\r\n十萬X元;小明\r\n".getBytes(big5);
        Files.write(folder.resolve("p.csv"), table);
        score("p.csv", "-q", "--encoding", "Big5", "--delimiter", ";", "--rejects", folder + "/bad.csv");
        assertThat(new String(Files.readAllBytes(folder.resolve("bad.csv")), big5))
                .startsWith("dealrisk_error;預算;name\r\n\"row 1,")
                .endsWith("\";十萬X元;小明\r\n");
    }

    @Test
    void byteThatIsNoTextComesBackAsItCame() throws IOException {
        byte[] table = "fee,name\n1,caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("p.csv"), table);
        score("p.csv", "-q", "--rejects", folder + "/bad.csv");
        assertThat(new String(Files.readAllBytes(folder.resolve("bad.csv")), StandardCharsets.ISO_8859_1))
                .endsWith("\",1,caf\u00e9\n");
    }

    @Test
    void rejectsMayGoToStandardOutputWhereNothingElseDoes() throws IOException {
        Files.writeString(folder.resolve("p.csv"), "fee\n1\nx\n");
        Ran alone = score("p.csv", "-q", "-o", folder + "/o.csv", "--rejects", "-");
        assertThat(alone.out()).startsWith("dealrisk_error,fee\n\"row 2,").endsWith(",x\n");
        assertThat(alone.code()).isEqualTo(ExitCode.INPUT);
        Ran both = score("p.csv", "-q", "--rejects", "-");
        assertThat(both)
                .isEqualTo(
                        new Ran(
                                ExitCode.USAGE,
                                "",
                                "dealrisk: --rejects and a report would both go to standard output; name a file for one of them\n"));
    }

    /** The rows without what is told before each. */
    private static String withoutTold(String rejects) {
        return rejects.replaceAll("(?m)^\"row (?:[^\"]|\"\")*\",", "");
    }
}
